/** Residual networks of torchvision: the stride is in the 3 × 3 convolution, and shortcuts are called downsample. */
export const resNet = `import torch
from torch import nn

def convolution(inside, width, edge, stride=1, groups=1):
    return nn.Conv2d(inside, width, edge, stride, edge // 2, groups=groups, bias=False)

class Basic(nn.Module):
    def __init__(self, inside, width, out, stride, groups):
        super().__init__()
        self.conv1 = convolution(inside, width, 3, stride)
        self.bn1 = nn.BatchNorm2d(width)
        self.relu = nn.ReLU()
        self.conv2 = convolution(width, out, 3)
        self.bn2 = nn.BatchNorm2d(out)
        self.downsample = shortcut(inside, out, stride)

    def forward(self, x):
        y = self.relu(self.bn1(self.conv1(x)))
        y = self.bn2(self.conv2(y))
        return self.relu(y + (self.downsample(x) if self.downsample else x))

class Bottleneck(nn.Module):
    def __init__(self, inside, width, out, stride, groups):
        super().__init__()
        self.conv1 = convolution(inside, width, 1)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = convolution(width, width, 3, stride, groups)
        self.bn2 = nn.BatchNorm2d(width)
        self.conv3 = convolution(width, out, 1)
        self.bn3 = nn.BatchNorm2d(out)
        self.relu = nn.ReLU()
        self.downsample = shortcut(inside, out, stride)

    def forward(self, x):
        y = self.relu(self.bn1(self.conv1(x)))
        y = self.relu(self.bn2(self.conv2(y)))
        y = self.bn3(self.conv3(y))
        return self.relu(y + (self.downsample(x) if self.downsample else x))

def shortcut(inside, out, stride):
    if stride == 1 and inside == out:
        return None
    return nn.Sequential(convolution(inside, out, 1, stride), nn.BatchNorm2d(out))

class ResNet(nn.Module):
    def __init__(self, block, counts, num_classes, groups=1, group_width=64):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 64, 7, 2, 3, bias=False)
        self.bn1 = nn.BatchNorm2d(64)
        self.relu = nn.ReLU()
        self.maxpool = nn.MaxPool2d(3, 2, 1)
        inside = 64
        for stage, count in enumerate(counts):
            width = 64 * 2 ** stage
            out = width if block is Basic else 4 * width
            blocks = []
            for place in range(count):
                stride = 2 if stage > 0 and place == 0 else 1
                blocks.append(block(inside, width * group_width // 64 * groups, out, stride, groups))
                inside = out
            setattr(self, f"layer{stage + 1}", nn.Sequential(*blocks))
        self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
        self.fc = nn.Linear(inside, num_classes)

    def forward(self, x):
        x = self.maxpool(self.relu(self.bn1(self.conv1(x))))
        x = self.layer4(self.layer3(self.layer2(self.layer1(x))))
        return self.fc(torch.flatten(self.avgpool(x), 1))

plans = {
    "resnet18": (Basic, [2, 2, 2, 2]),
    "resnet34": (Basic, [3, 4, 6, 3]),
    "resnet50": (Bottleneck, [3, 4, 6, 3]),
    "resnet101": (Bottleneck, [3, 4, 23, 3]),
    "resnet152": (Bottleneck, [3, 8, 36, 3]),
    "resnext50_32x4d": (Bottleneck, [3, 4, 6, 3], 32, 4),
    "resnext101_32x8d": (Bottleneck, [3, 4, 23, 3], 32, 8),
    "wide_resnet50_2": (Bottleneck, [3, 4, 6, 3], 1, 128),
    "wide_resnet101_2": (Bottleneck, [3, 4, 23, 3], 1, 128),
}

def make(name, *ignored, num_classes=1000, **others):
    block, counts, *groups = plans[name]
    return ResNet(block, counts, num_classes, *groups)
`;
