# total: 6,968,206
# source: torchvision.models.densenet121 without its head: 6,953,856; then 1024·14 + 14
# input: 3x224x224

import torch
import torch.nn as nn
import torchvision

N_CLASSES = 14


class DenseNet121(nn.Module):
    """The standard network with a sigmoid for each disease."""

    def __init__(self, out_size, is_trained=True):
        super(DenseNet121, self).__init__()
        self.densenet121 = torchvision.models.densenet121(pretrained=is_trained)
        num_ftrs = self.densenet121.classifier.in_features
        self.densenet121.classifier = nn.Sequential(
            nn.Linear(num_ftrs, out_size),
            nn.Sigmoid()
        )

    def forward(self, x):
        x = self.densenet121(x)
        return x


model = DenseNet121(N_CLASSES).cuda()
model = torch.nn.DataParallel(model).cuda()
