import { roundedWidths } from "../roundedWidths.ts";

/** MobileNetV2 of torchvision: narrow shortcuts around wide blocks of convolutions for each channel. */
export const mobileNetV2 = `import torch
from torch import nn
from torch.nn import functional as F

${roundedWidths}
def unit(inside, width, edge, stride=1, groups=1):
    convolution = nn.Conv2d(inside, width, edge, stride, edge // 2, groups=groups, bias=False)
    return nn.Sequential(convolution, nn.BatchNorm2d(width), nn.ReLU6())

class Block(nn.Module):
    def __init__(self, inside, width, stride, expansion):
        super().__init__()
        hidden = inside * expansion
        self.adds = stride == 1 and inside == width
        wide = [unit(inside, hidden, 1)] if expansion > 1 else []
        self.conv = nn.Sequential(
            *wide,
            unit(hidden, hidden, 3, stride, hidden),
            nn.Conv2d(hidden, width, 1, bias=False),
            nn.BatchNorm2d(width),
        )

    def forward(self, x):
        return x + self.conv(x) if self.adds else self.conv(x)

plan = [(1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2), (6, 320, 1, 1)]

class MobileNetV2(nn.Module):
    def __init__(self, num_classes, scale, dropout):
        super().__init__()
        inside = rounded(32 * scale)
        features = [unit(3, inside, 3, 2)]
        for expansion, channels, count, stride in plan:
            width = rounded(channels * scale)
            for place in range(count):
                features.append(Block(inside, width, stride if place == 0 else 1, expansion))
                inside = width
        last = rounded(1280 * max(1.0, scale))
        features.append(unit(inside, last, 1))
        self.features = nn.Sequential(*features)
        self.classifier = nn.Sequential(nn.Dropout(dropout), nn.Linear(last, num_classes))

    def forward(self, x):
        x = F.adaptive_avg_pool2d(self.features(x), (1, 1))
        return self.classifier(torch.flatten(x, 1))

def make(name, *ignored, num_classes=1000, width_mult=1.0, dropout=0.2, **others):
    return MobileNetV2(num_classes, width_mult, dropout)
`;
