# total: 59,938
# source: by hand: 27·24; for each of n = 24, 36, … 108 channels 2·n + 108·n; 121·10

import torch
import torch.nn as nn
import torch.utils.checkpoint as cp


def joined_through(norm, relu, conv):
    def step(*features):
        return conv(relu(norm(torch.cat(features, 1))))
    return step


class DenseLayer(nn.Module):
    def __init__(self, before, growth, efficient):
        super().__init__()
        self.norm = nn.BatchNorm2d(before)
        self.relu = nn.ReLU(inplace=True)
        self.conv = nn.Conv2d(before, growth, 3, padding=1, bias=False)
        self.efficient = efficient

    def forward(self, *features):
        step = joined_through(self.norm, self.relu, self.conv)
        if self.efficient and any(each.requires_grad for each in features):
            return cp.checkpoint(step, *features)
        return step(*features)


class DenseBlock(nn.Module):
    def __init__(self, depth, before, growth, efficient):
        super().__init__()
        for i in range(depth):
            self.add_module(f'layer{i + 1}', DenseLayer(before + i * growth, growth, efficient))

    def forward(self, x):
        features = [x]
        for name, layer in self.named_children():
            features.append(layer(*features))
        return torch.cat(features, 1)


class DenseNet(nn.Module):
    def __init__(self, growth=12, depths=(4, 4), classes=10, efficient=True):
        super().__init__()
        width = 2 * growth
        self.features = nn.Sequential(nn.Conv2d(3, width, 3, padding=1, bias=False))
        for i, depth in enumerate(depths):
            self.features.add_module('block%d' % (i + 1), DenseBlock(depth, width, growth, efficient))
            width += depth * growth
        self.head = nn.Linear(width, classes)

    def forward(self, x):
        x = self.features(x)
        return self.head(torch.flatten(nn.functional.adaptive_avg_pool2d(x, 1), 1))
