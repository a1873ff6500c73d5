# total: 27,727
# source: by hand: 4·32 + 33·256, norms of 2·288, 257·64 + 65·9; 4·128 + 256 + 129·6

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.autograd import Variable


class Turn(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = torch.nn.Conv1d(3, 32, 1)
        self.conv2 = torch.nn.Conv1d(32, 256, 1)
        self.fc1 = nn.Linear(256, 64)
        self.fc2 = nn.Linear(64, 9)
        self.bn1 = nn.BatchNorm1d(32)
        self.bn2 = nn.BatchNorm1d(256)

    def forward(self, x):
        x = F.relu(self.bn1(self.conv1(x)))
        x = F.relu(self.bn2(self.conv2(x)))
        x = torch.max(x, 2, keepdim=True)[0]
        x = x.view(-1, 256)
        return self.fc2(F.relu(self.fc1(x))).view(-1, 3, 3)


class Points(nn.Module):
    def __init__(self, classes=2):
        super().__init__()
        self.turn = Turn()
        self.conv = torch.nn.Conv1d(3, 128, 1)
        self.bn = nn.BatchNorm1d(128)
        self.fc = nn.Linear(128, classes)

    def forward(self, x):
        turn = self.turn(x)
        x = x.transpose(2, 1)
        x = torch.bmm(x, turn)
        x = x.transpose(2, 1)
        x = F.relu(self.bn(self.conv(x)))
        x = torch.max(x, 2, keepdim=True)[0]
        return F.log_softmax(self.fc(x.view(-1, 128)), dim=1), turn


if __name__ == '__main__':
    net = Points(classes=6)
    out, _ = net(Variable(torch.rand(16, 3, 1024)))
