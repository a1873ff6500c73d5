/** A convolution, its normalisation and a ReLU, as the inception networks of torchvision have them throughout. */
export const unit = `import torch
from torch import nn
from torch.nn import functional as F

class Unit(nn.Module):
    def __init__(self, inside, width, edge, stride=1, padding=0):
        super().__init__()
        self.conv = nn.Conv2d(inside, width, edge, stride, padding, bias=False)
        self.bn = nn.BatchNorm2d(width)

    def forward(self, x):
        return F.relu(self.bn(self.conv(x)))
`;
