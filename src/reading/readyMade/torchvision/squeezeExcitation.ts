/** Words that EfficientNet and MobileNetV3 of torchvision share: a convolution with its normalisation, and what weighs channels. */
export const squeezeExcitation = `def unit(inside, width, edge, stride=1, groups=1, active=None):
    convolution = nn.Conv2d(inside, width, edge, stride, edge // 2, groups=groups, bias=False)
    return nn.Sequential(convolution, nn.BatchNorm2d(width), *([active()] if active else []))

class SqueezeExcitation(nn.Module):
    def __init__(self, width, narrow, active, gate):
        super().__init__()
        self.avgpool = nn.AdaptiveAvgPool2d(1)
        self.fc1 = nn.Conv2d(width, narrow, 1)
        self.fc2 = nn.Conv2d(narrow, width, 1)
        self.activation = active()
        self.scale_activation = gate()

    def forward(self, x):
        share = self.fc2(self.activation(self.fc1(self.avgpool(x))))
        return self.scale_activation(share) * x
`;
