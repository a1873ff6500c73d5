# total: 175,258
# source: by hand: two blocks a stage, each 9·i·o + 9·o·o + 4·o, with i·o + 2·o for a shortcut: 464 + 2·4,672 + 14,528 + 18,560 + 57,728 + 73,984 + 650

import torch
from torch import nn
import torch.nn.functional as F


class Residual(nn.Module):
    def __init__(self, before, after, stride):
        super().__init__()
        self.first = nn.Conv2d(before, after, 3, stride=stride, padding=1, bias=False)
        self.norm1 = nn.BatchNorm2d(after)
        self.second = nn.Conv2d(after, after, 3, padding=1, bias=False)
        self.norm2 = nn.BatchNorm2d(after)
        self.short = nn.Sequential()
        if stride > 1 or before != after:
            self.short = nn.Sequential(
                nn.Conv2d(before, after, 1, stride=stride, bias=False),
                nn.BatchNorm2d(after),
            )

    def forward(self, x):
        y = F.relu(self.norm1(self.first(x)))
        y = self.norm2(self.second(y))
        return F.relu(y + self.short(x))


class SmallResNet(nn.Module):
    def __init__(self, block, depths, classes=10):
        super().__init__()
        self.width = 16
        self.stem = nn.Conv2d(3, 16, 3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(16)
        self.stage1 = self._stage(block, 16, depths[0], 1)
        self.stage2 = self._stage(block, 32, depths[1], 2)
        self.stage3 = self._stage(block, 64, depths[2], 2)
        self.head = nn.Linear(64, classes)

    def _stage(self, block, width, depth, stride):
        blocks = []
        for each in [stride] + [1] * (depth - 1):
            blocks.append(block(self.width, width, each))
            self.width = width
        return nn.Sequential(*blocks)

    def forward(self, x):
        x = F.relu(self.norm(self.stem(x)))
        x = self.stage3(self.stage2(self.stage1(x)))
        x = F.avg_pool2d(x, 8)
        return self.head(x.view(x.size(0), -1))


def small_resnet8():
    return SmallResNet(Residual, [1, 1, 1])


def small_resnet14():
    return SmallResNet(Residual, [2, 2, 2])


def test():
    net = small_resnet14()
    y = net(torch.randn(1, 3, 32, 32))
    print(y.size())

# test()
