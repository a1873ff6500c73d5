import { roundedWidths } from "../roundedWidths.ts";
import { squeezeExcitation } from "./squeezeExcitation.ts";

/** MobileNetV3 of torchvision, small and large. */
export const mobileNetV3 = `import torch
from torch import nn

${roundedWidths}
${squeezeExcitation}
class Block(nn.Module):
    def __init__(self, inside, edge, hidden, width, squeezes, active, stride):
        super().__init__()
        self.adds = stride == 1 and inside == width
        steps = [unit(inside, hidden, 1, active=active)] if hidden != inside else []
        steps.append(unit(hidden, hidden, edge, stride, hidden, active))
        if squeezes:
            steps.append(SqueezeExcitation(hidden, rounded(hidden // 4), nn.ReLU, nn.Hardsigmoid))
        self.block = nn.Sequential(*steps, unit(hidden, width, 1))

    def forward(self, x):
        return x + self.block(x) if self.adds else self.block(x)

R, H = nn.ReLU, nn.Hardswish
small = [(3, 16, 16, True, R, 2), (3, 72, 24, False, R, 2), (3, 88, 24, False, R, 1), (5, 96, 40, True, H, 2),
         (5, 240, 40, True, H, 1), (5, 240, 40, True, H, 1), (5, 120, 48, True, H, 1), (5, 144, 48, True, H, 1),
         (5, 288, 96, True, H, 2), (5, 576, 96, True, H, 1), (5, 576, 96, True, H, 1)]
large = [(3, 16, 16, False, R, 1), (3, 64, 24, False, R, 2), (3, 72, 24, False, R, 1), (5, 72, 40, True, R, 2),
         (5, 120, 40, True, R, 1), (5, 120, 40, True, R, 1), (3, 240, 80, False, H, 2), (3, 200, 80, False, H, 1),
         (3, 184, 80, False, H, 1), (3, 184, 80, False, H, 1), (3, 480, 112, True, H, 1), (3, 672, 112, True, H, 1),
         (5, 672, 160, True, H, 2), (5, 960, 160, True, H, 1), (5, 960, 160, True, H, 1)]

class MobileNetV3(nn.Module):
    def __init__(self, plan, head, num_classes, dropout):
        super().__init__()
        inside = 16
        features = [unit(3, inside, 3, 2, active=H)]
        for edge, hidden, width, squeezes, active, stride in plan:
            features.append(Block(inside, edge, hidden, width, squeezes, active, stride))
            inside = width
        features.append(unit(inside, 6 * inside, 1, active=H))
        self.features = nn.Sequential(*features)
        self.avgpool = nn.AdaptiveAvgPool2d(1)
        self.classifier = nn.Sequential(
            nn.Linear(6 * inside, head), nn.Hardswish(), nn.Dropout(dropout), nn.Linear(head, num_classes),
        )

    def forward(self, x):
        return self.classifier(torch.flatten(self.avgpool(self.features(x)), 1))

plans = {"mobilenet_v3_small": (small, 1024), "mobilenet_v3_large": (large, 1280)}

def make(name, *ignored, num_classes=1000, dropout=0.2, **others):
    return MobileNetV3(*plans[name], num_classes, dropout)
`;
