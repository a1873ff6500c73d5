/** VGG with 11 to 19 layers, with and without normalisation, in the places that torchvision gives them. */
export const vgg = `import torch
from torch import nn

times = {"vgg11": [1, 1, 2, 2, 2], "vgg13": [2, 2, 2, 2, 2], "vgg16": [2, 2, 3, 3, 3], "vgg19": [2, 2, 4, 4, 4]}

def convolutions(name):
    steps = []
    inside = 3
    for width, count in zip([64, 128, 256, 512, 512], times[name.replace("_bn", "")]):
        for _ in range(count):
            steps.append(nn.Conv2d(inside, width, 3, padding=1))
            if name.endswith("_bn"):
                steps.append(nn.BatchNorm2d(width))
            steps.append(nn.ReLU())
            inside = width
        steps.append(nn.MaxPool2d(2, 2))
    return steps

class VGG(nn.Module):
    def __init__(self, name, num_classes, dropout):
        super().__init__()
        self.features = nn.Sequential(*convolutions(name))
        self.avgpool = nn.AdaptiveAvgPool2d((7, 7))
        self.classifier = nn.Sequential(
            nn.Linear(512 * 7 * 7, 4096), nn.ReLU(), nn.Dropout(dropout),
            nn.Linear(4096, 4096), nn.ReLU(), nn.Dropout(dropout),
            nn.Linear(4096, num_classes),
        )

    def forward(self, x):
        x = self.avgpool(self.features(x))
        return self.classifier(torch.flatten(x, 1))

def make(name, *ignored, num_classes=1000, dropout=0.5, **others):
    return VGG(name, num_classes, dropout)
`;
