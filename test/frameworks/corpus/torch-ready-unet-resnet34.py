# total: 23,701,028
# source: torchvision.models.resnet34 without its head: 21,284,672; and its decoder, 2,416,356 as counted below
# input: 3x256x256

import torch
import torch.nn as nn
from torchvision.models import resnet34, ResNet34_Weights


# in·out·9 + out, and two numbers for each of out:
# 768·256·9 + 3·256, 384·128·9 + 3·128, 192·64·9 + 3·64, 128·64·9 + 3·64, 64·32·9 + 3·32, 32·4 + 4
def up(inside, out):
    return nn.Sequential(nn.Conv2d(inside, out, 3, padding=1), nn.BatchNorm2d(out), nn.ReLU(inplace=True))


class ResNetUNet(nn.Module):
    def __init__(self, n_class=4):
        super().__init__()
        base = resnet34(weights=ResNet34_Weights.DEFAULT)
        layers = list(base.children())
        self.layer0 = nn.Sequential(*layers[:3])
        self.layer1 = nn.Sequential(*layers[3:5])
        self.layer2 = layers[5]
        self.layer3 = layers[6]
        self.layer4 = layers[7]
        self.upsample = nn.Upsample(scale_factor=2, mode='bilinear', align_corners=True)
        self.up4 = up(512 + 256, 256)
        self.up3 = up(256 + 128, 128)
        self.up2 = up(128 + 64, 64)
        self.up1 = up(64 + 64, 64)
        self.up0 = up(64, 32)
        self.last = nn.Conv2d(32, n_class, 1)

    def forward(self, x):
        x0 = self.layer0(x)
        x1 = self.layer1(x0)
        x2 = self.layer2(x1)
        x3 = self.layer3(x2)
        x4 = self.layer4(x3)
        y = self.up4(torch.cat([self.upsample(x4), x3], dim=1))
        y = self.up3(torch.cat([self.upsample(y), x2], dim=1))
        y = self.up2(torch.cat([self.upsample(y), x1], dim=1))
        y = self.up1(torch.cat([self.upsample(y), x0], dim=1))
        y = self.up0(self.upsample(y))
        return self.last(y)


net = ResNetUNet()
