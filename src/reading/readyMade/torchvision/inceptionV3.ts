import { unit } from "./unit.ts";

/** Inception V3 of torchvision, with its second head, AuxLogits, unless the code says there is none. */
export const inceptionV3 = `${unit}
class Narrow(nn.Module):
    def __init__(self, inside, pooled):
        super().__init__()
        self.branch1x1 = Unit(inside, 64, 1)
        self.branch5x5_1 = Unit(inside, 48, 1)
        self.branch5x5_2 = Unit(48, 64, 5, 1, 2)
        self.branch3x3dbl_1 = Unit(inside, 64, 1)
        self.branch3x3dbl_2 = Unit(64, 96, 3, 1, 1)
        self.branch3x3dbl_3 = Unit(96, 96, 3, 1, 1)
        self.branch_pool = Unit(inside, pooled, 1)

    def forward(self, x):
        five = self.branch5x5_2(self.branch5x5_1(x))
        three = self.branch3x3dbl_3(self.branch3x3dbl_2(self.branch3x3dbl_1(x)))
        pooled = self.branch_pool(F.avg_pool2d(x, 3, 1, 1))
        return torch.cat([self.branch1x1(x), five, three, pooled], 1)

class FirstHalving(nn.Module):
    def __init__(self, inside):
        super().__init__()
        self.branch3x3 = Unit(inside, 384, 3, 2)
        self.branch3x3dbl_1 = Unit(inside, 64, 1)
        self.branch3x3dbl_2 = Unit(64, 96, 3, 1, 1)
        self.branch3x3dbl_3 = Unit(96, 96, 3, 2)

    def forward(self, x):
        twice = self.branch3x3dbl_3(self.branch3x3dbl_2(self.branch3x3dbl_1(x)))
        return torch.cat([self.branch3x3(x), twice, F.max_pool2d(x, 3, 2)], 1)

across, down = {"edge": (1, 7), "padding": (0, 3)}, {"edge": (7, 1), "padding": (3, 0)}

class Factored(nn.Module):
    def __init__(self, inside, width):
        super().__init__()
        self.branch1x1 = Unit(inside, 192, 1)
        self.branch7x7_1 = Unit(inside, width, 1)
        self.branch7x7_2 = Unit(width, width, **across)
        self.branch7x7_3 = Unit(width, 192, **down)
        self.branch7x7dbl_1 = Unit(inside, width, 1)
        self.branch7x7dbl_2 = Unit(width, width, **down)
        self.branch7x7dbl_3 = Unit(width, width, **across)
        self.branch7x7dbl_4 = Unit(width, width, **down)
        self.branch7x7dbl_5 = Unit(width, 192, **across)
        self.branch_pool = Unit(inside, 192, 1)

    def forward(self, x):
        seven = self.branch7x7_3(self.branch7x7_2(self.branch7x7_1(x)))
        twice = self.branch7x7dbl_3(self.branch7x7dbl_2(self.branch7x7dbl_1(x)))
        twice = self.branch7x7dbl_5(self.branch7x7dbl_4(twice))
        pooled = self.branch_pool(F.avg_pool2d(x, 3, 1, 1))
        return torch.cat([self.branch1x1(x), seven, twice, pooled], 1)

class SecondHalving(nn.Module):
    def __init__(self, inside):
        super().__init__()
        self.branch3x3_1 = Unit(inside, 192, 1)
        self.branch3x3_2 = Unit(192, 320, 3, 2)
        self.branch7x7x3_1 = Unit(inside, 192, 1)
        self.branch7x7x3_2 = Unit(192, 192, **across)
        self.branch7x7x3_3 = Unit(192, 192, **down)
        self.branch7x7x3_4 = Unit(192, 192, 3, 2)

    def forward(self, x):
        seven = self.branch7x7x3_3(self.branch7x7x3_2(self.branch7x7x3_1(x)))
        three = self.branch3x3_2(self.branch3x3_1(x))
        return torch.cat([three, self.branch7x7x3_4(seven), F.max_pool2d(x, 3, 2)], 1)

class Wide(nn.Module):
    def __init__(self, inside):
        super().__init__()
        self.branch1x1 = Unit(inside, 320, 1)
        self.branch3x3_1 = Unit(inside, 384, 1)
        self.branch3x3_2a = Unit(384, 384, (1, 3), 1, (0, 1))
        self.branch3x3_2b = Unit(384, 384, (3, 1), 1, (1, 0))
        self.branch3x3dbl_1 = Unit(inside, 448, 1)
        self.branch3x3dbl_2 = Unit(448, 384, 3, 1, 1)
        self.branch3x3dbl_3a = Unit(384, 384, (1, 3), 1, (0, 1))
        self.branch3x3dbl_3b = Unit(384, 384, (3, 1), 1, (1, 0))
        self.branch_pool = Unit(inside, 192, 1)

    def forward(self, x):
        three = self.branch3x3_1(x)
        three = torch.cat([self.branch3x3_2a(three), self.branch3x3_2b(three)], 1)
        twice = self.branch3x3dbl_2(self.branch3x3dbl_1(x))
        twice = torch.cat([self.branch3x3dbl_3a(twice), self.branch3x3dbl_3b(twice)], 1)
        pooled = self.branch_pool(F.avg_pool2d(x, 3, 1, 1))
        return torch.cat([self.branch1x1(x), three, twice, pooled], 1)

class Head(nn.Module):
    def __init__(self, num_classes):
        super().__init__()
        self.conv0 = Unit(768, 128, 1)
        self.conv1 = Unit(128, 768, 5)
        self.fc = nn.Linear(768, num_classes)

    def forward(self, x):
        x = self.conv1(self.conv0(F.avg_pool2d(x, 5, 3)))
        return self.fc(torch.flatten(F.adaptive_avg_pool2d(x, (1, 1)), 1))

class Inception3(nn.Module):
    def __init__(self, num_classes, aux_logits):
        super().__init__()
        self.Conv2d_1a_3x3 = Unit(3, 32, 3, 2)
        self.Conv2d_2a_3x3 = Unit(32, 32, 3)
        self.Conv2d_2b_3x3 = Unit(32, 64, 3, 1, 1)
        self.maxpool1 = nn.MaxPool2d(3, 2)
        self.Conv2d_3b_1x1 = Unit(64, 80, 1)
        self.Conv2d_4a_3x3 = Unit(80, 192, 3)
        self.maxpool2 = nn.MaxPool2d(3, 2)
        self.Mixed_5b = Narrow(192, 32)
        self.Mixed_5c = Narrow(256, 64)
        self.Mixed_5d = Narrow(288, 64)
        self.Mixed_6a = FirstHalving(288)
        self.Mixed_6b = Factored(768, 128)
        self.Mixed_6c = Factored(768, 160)
        self.Mixed_6d = Factored(768, 160)
        self.Mixed_6e = Factored(768, 192)
        self.AuxLogits = Head(num_classes) if aux_logits else None
        self.Mixed_7a = SecondHalving(768)
        self.Mixed_7b = Wide(1280)
        self.Mixed_7c = Wide(2048)
        self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
        self.dropout = nn.Dropout()
        self.fc = nn.Linear(2048, num_classes)

    def forward(self, x):
        x = self.Conv2d_2b_3x3(self.Conv2d_2a_3x3(self.Conv2d_1a_3x3(x)))
        x = self.Conv2d_4a_3x3(self.Conv2d_3b_1x1(self.maxpool1(x)))
        x = self.Mixed_5d(self.Mixed_5c(self.Mixed_5b(self.maxpool2(x))))
        x = self.Mixed_6c(self.Mixed_6b(self.Mixed_6a(x)))
        x = self.Mixed_6e(self.Mixed_6d(x))
        if self.AuxLogits:
            self.AuxLogits(x)
        x = self.Mixed_7c(self.Mixed_7b(self.Mixed_7a(x)))
        return self.fc(torch.flatten(self.dropout(self.avgpool(x)), 1))

def make(name, *ignored, num_classes=1000, aux_logits=True, **others):
    return Inception3(num_classes, aux_logits)
`;
