import { roundedWidths } from "../roundedWidths.ts";
import { squeezeExcitation } from "./squeezeExcitation.ts";

/** EfficientNet of torchvision, B0 to B7: each is as much wider and deeper as its two factors say. */
export const efficientNet = `import math
import torch
from torch import nn

${roundedWidths}
${squeezeExcitation}
class Block(nn.Module):
    def __init__(self, inside, width, edge, stride, expansion):
        super().__init__()
        hidden = inside * expansion
        self.adds = stride == 1 and inside == width
        wide = [unit(inside, hidden, 1, active=nn.SiLU)] if expansion > 1 else []
        self.block = nn.Sequential(
            *wide,
            unit(hidden, hidden, edge, stride, hidden, nn.SiLU),
            SqueezeExcitation(hidden, max(1, inside // 4), nn.SiLU, nn.Sigmoid),
            unit(hidden, width, 1),
        )

    def forward(self, x):
        return x + self.block(x) if self.adds else self.block(x)

plan = [(1, 3, 1, 16, 1), (6, 3, 2, 24, 2), (6, 5, 2, 40, 2), (6, 3, 2, 80, 3), (6, 5, 1, 112, 3), (6, 5, 2, 192, 4), (6, 3, 1, 320, 1)]
factors = [(1.0, 1.0), (1.0, 1.1), (1.1, 1.2), (1.2, 1.4), (1.4, 1.8), (1.6, 2.2), (1.8, 2.6), (2.0, 3.1)]

class EfficientNet(nn.Module):
    def __init__(self, wider, deeper, num_classes, dropout):
        super().__init__()
        inside = rounded(32 * wider)
        features = [unit(3, inside, 3, 2, active=nn.SiLU)]
        for expansion, edge, stride, channels, count in plan:
            width = rounded(channels * wider)
            stage = []
            for place in range(math.ceil(count * deeper)):
                stage.append(Block(inside, width, edge, stride if place == 0 else 1, expansion))
                inside = width
            features.append(nn.Sequential(*stage))
        features.append(unit(inside, 4 * inside, 1, active=nn.SiLU))
        self.features = nn.Sequential(*features)
        self.avgpool = nn.AdaptiveAvgPool2d(1)
        self.classifier = nn.Sequential(nn.Dropout(dropout), nn.Linear(4 * inside, num_classes))

    def forward(self, x):
        return self.classifier(torch.flatten(self.avgpool(self.features(x)), 1))

def make(name, *ignored, num_classes=1000, dropout=0.2, **others):
    return EfficientNet(*factors[int(name[-1])], num_classes, dropout)
`;
