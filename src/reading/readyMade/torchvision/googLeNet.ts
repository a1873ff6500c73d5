import { unit } from "./unit.ts";

/** GoogLeNet of torchvision, with 3 × 3 in the place of 5 × 5. Trained weights come without the two heads on the way. */
export const googLeNet = `${unit}
class Inception(nn.Module):
    def __init__(self, inside, one, before, three, narrow, five, pooled):
        super().__init__()
        self.branch1 = Unit(inside, one, 1)
        self.branch2 = nn.Sequential(Unit(inside, before, 1), Unit(before, three, 3, 1, 1))
        self.branch3 = nn.Sequential(Unit(inside, narrow, 1), Unit(narrow, five, 3, 1, 1))
        self.branch4 = nn.Sequential(nn.MaxPool2d(3, 1, 1, ceil_mode=True), Unit(inside, pooled, 1))

    def forward(self, x):
        return torch.cat([self.branch1(x), self.branch2(x), self.branch3(x), self.branch4(x)], 1)

class Head(nn.Module):
    def __init__(self, inside, num_classes):
        super().__init__()
        self.conv = Unit(inside, 128, 1)
        self.fc1 = nn.Linear(2048, 1024)
        self.fc2 = nn.Linear(1024, num_classes)
        self.dropout = nn.Dropout(0.7)

    def forward(self, x):
        x = torch.flatten(self.conv(F.adaptive_avg_pool2d(x, (4, 4))), 1)
        return self.fc2(self.dropout(F.relu(self.fc1(x))))

class GoogLeNet(nn.Module):
    def __init__(self, num_classes, aux_logits):
        super().__init__()
        self.conv1 = Unit(3, 64, 7, 2, 3)
        self.maxpool1 = nn.MaxPool2d(3, 2, ceil_mode=True)
        self.conv2 = Unit(64, 64, 1)
        self.conv3 = Unit(64, 192, 3, 1, 1)
        self.maxpool2 = nn.MaxPool2d(3, 2, ceil_mode=True)
        self.inception3a = Inception(192, 64, 96, 128, 16, 32, 32)
        self.inception3b = Inception(256, 128, 128, 192, 32, 96, 64)
        self.maxpool3 = nn.MaxPool2d(3, 2, ceil_mode=True)
        self.inception4a = Inception(480, 192, 96, 208, 16, 48, 64)
        self.inception4b = Inception(512, 160, 112, 224, 24, 64, 64)
        self.inception4c = Inception(512, 128, 128, 256, 24, 64, 64)
        self.inception4d = Inception(512, 112, 144, 288, 32, 64, 64)
        self.inception4e = Inception(528, 256, 160, 320, 32, 128, 128)
        self.maxpool4 = nn.MaxPool2d(2, 2, ceil_mode=True)
        self.inception5a = Inception(832, 256, 160, 320, 32, 128, 128)
        self.inception5b = Inception(832, 384, 192, 384, 48, 128, 128)
        self.aux1 = Head(512, num_classes) if aux_logits else None
        self.aux2 = Head(528, num_classes) if aux_logits else None
        self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
        self.dropout = nn.Dropout(0.2)
        self.fc = nn.Linear(1024, num_classes)

    def forward(self, x):
        x = self.maxpool2(self.conv3(self.conv2(self.maxpool1(self.conv1(x)))))
        x = self.maxpool3(self.inception3b(self.inception3a(x)))
        x = self.inception4a(x)
        if self.aux1:
            self.aux1(x)
        x = self.inception4d(self.inception4c(self.inception4b(x)))
        if self.aux2:
            self.aux2(x)
        x = self.inception5b(self.inception5a(self.maxpool4(self.inception4e(x))))
        return self.fc(self.dropout(torch.flatten(self.avgpool(x), 1)))

def make(name, pretrained=False, *ignored, weights=None, num_classes=1000, aux_logits=None, **others):
    if aux_logits is None:
        aux_logits = not pretrained and weights is None
    return GoogLeNet(num_classes, aux_logits)
`;
