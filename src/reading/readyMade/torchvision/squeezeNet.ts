/** SqueezeNet of torchvision, whose head is a convolution: `classifier[1]`. */
export const squeezeNet = `import torch
from torch import nn

class Fire(nn.Module):
    def __init__(self, inside, narrow, wide):
        super().__init__()
        self.squeeze = nn.Conv2d(inside, narrow, 1)
        self.squeeze_activation = nn.ReLU()
        self.expand1x1 = nn.Conv2d(narrow, wide, 1)
        self.expand1x1_activation = nn.ReLU()
        self.expand3x3 = nn.Conv2d(narrow, wide, 3, padding=1)
        self.expand3x3_activation = nn.ReLU()

    def forward(self, x):
        x = self.squeeze_activation(self.squeeze(x))
        one = self.expand1x1_activation(self.expand1x1(x))
        three = self.expand3x3_activation(self.expand3x3(x))
        return torch.cat([one, three], 1)

# How wide and how large the first convolution is, and behind which blocks the image is halved.
plans = {"squeezenet1_0": (96, 7, [2, 6]), "squeezenet1_1": (64, 3, [1, 3])}

def features(name):
    inside, edge, halved = plans[name]
    steps = [nn.Conv2d(3, inside, edge, 2), nn.ReLU(), nn.MaxPool2d(3, 2, ceil_mode=True)]
    for place in range(8):
        narrow = 16 * (place // 2 + 1)
        steps.append(Fire(inside, narrow, 4 * narrow))
        inside = 8 * narrow
        if place in halved:
            steps.append(nn.MaxPool2d(3, 2, ceil_mode=True))
    return steps

class SqueezeNet(nn.Module):
    def __init__(self, name, num_classes, dropout):
        super().__init__()
        self.num_classes = num_classes
        self.features = nn.Sequential(*features(name))
        self.classifier = nn.Sequential(
            nn.Dropout(dropout), nn.Conv2d(512, num_classes, 1), nn.ReLU(), nn.AdaptiveAvgPool2d((1, 1)),
        )

    def forward(self, x):
        return torch.flatten(self.classifier(self.features(x)), 1)

def make(name, *ignored, num_classes=1000, dropout=0.5, **others):
    return SqueezeNet(name, num_classes, dropout)
`;
