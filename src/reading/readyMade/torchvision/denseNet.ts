/** DenseNet of torchvision: each layer adds to all that the layers of its block have found. */
export const denseNet = `import torch
from torch import nn
from torch.nn import functional as F

class Layer(nn.Module):
    def __init__(self, inside, growth):
        super().__init__()
        self.norm1 = nn.BatchNorm2d(inside)
        self.relu1 = nn.ReLU()
        self.conv1 = nn.Conv2d(inside, 4 * growth, 1, bias=False)
        self.norm2 = nn.BatchNorm2d(4 * growth)
        self.relu2 = nn.ReLU()
        self.conv2 = nn.Conv2d(4 * growth, growth, 3, padding=1, bias=False)

    def forward(self, x):
        y = self.conv1(self.relu1(self.norm1(x)))
        y = self.conv2(self.relu2(self.norm2(y)))
        return torch.cat([x, y], 1)

class Block(nn.Sequential):
    def __init__(self, count, inside, growth):
        super().__init__()
        for place in range(count):
            self.add_module(f"denselayer{place + 1}", Layer(inside + place * growth, growth))

class Transition(nn.Sequential):
    def __init__(self, inside):
        super().__init__()
        self.norm = nn.BatchNorm2d(inside)
        self.relu = nn.ReLU()
        self.conv = nn.Conv2d(inside, inside // 2, 1, bias=False)
        self.pool = nn.AvgPool2d(2, 2)

class DenseNet(nn.Module):
    def __init__(self, counts, growth, inside, num_classes):
        super().__init__()
        features = nn.Sequential()
        features.add_module("conv0", nn.Conv2d(3, inside, 7, 2, 3, bias=False))
        features.add_module("norm0", nn.BatchNorm2d(inside))
        features.add_module("relu0", nn.ReLU())
        features.add_module("pool0", nn.MaxPool2d(3, 2, 1))
        for place, count in enumerate(counts, 1):
            features.add_module(f"denseblock{place}", Block(count, inside, growth))
            inside += count * growth
            if place < len(counts):
                features.add_module(f"transition{place}", Transition(inside))
                inside = inside // 2
        features.add_module("norm5", nn.BatchNorm2d(inside))
        self.features = features
        self.classifier = nn.Linear(inside, num_classes)

    def forward(self, x):
        x = F.relu(self.features(x))
        x = F.adaptive_avg_pool2d(x, (1, 1))
        return self.classifier(torch.flatten(x, 1))

plans = {
    "densenet121": ([6, 12, 24, 16], 32, 64),
    "densenet161": ([6, 12, 36, 24], 48, 96),
    "densenet169": ([6, 12, 32, 32], 32, 64),
    "densenet201": ([6, 12, 48, 32], 32, 64),
}

def make(name, *ignored, num_classes=1000, **others):
    return DenseNet(*plans[name], num_classes)
`;
