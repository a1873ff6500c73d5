/** AlexNet in one tower, as torchvision has it: Krizhevsky, “One weird trick”, 2014. */
export const alexNet = `import torch
from torch import nn

def convolution(inside, width, *window):
    return [nn.Conv2d(inside, width, *window), nn.ReLU()]

def pool():
    return nn.MaxPool2d(3, 2)

class AlexNet(nn.Module):
    def __init__(self, num_classes, dropout):
        super().__init__()
        self.features = nn.Sequential(
            *convolution(3, 64, 11, 4, 2), pool(),
            *convolution(64, 192, 5, 1, 2), pool(),
            *convolution(192, 384, 3, 1, 1),
            *convolution(384, 256, 3, 1, 1),
            *convolution(256, 256, 3, 1, 1), pool(),
        )
        self.avgpool = nn.AdaptiveAvgPool2d((6, 6))
        self.classifier = nn.Sequential(
            nn.Dropout(dropout), nn.Linear(256 * 6 * 6, 4096), nn.ReLU(),
            nn.Dropout(dropout), nn.Linear(4096, 4096), nn.ReLU(),
            nn.Linear(4096, num_classes),
        )

    def forward(self, x):
        x = self.avgpool(self.features(x))
        return self.classifier(torch.flatten(x, 1))

def make(name, *ignored, num_classes=1000, dropout=0.5, **others):
    return AlexNet(num_classes, dropout)
`;
