# total: 18,816
# source: 1 × 32 × 9 + 32 and 32 × 64 × 9 + 64: layers called one by one

import torch
import torch.nn as nn
import torch.nn.functional as F

x = torch.randn(8, 1, 28, 28)
conv1 = nn.Conv2d(1, 32, 3)
conv2 = nn.Conv2d(32, 64, 3)
x = F.relu(conv1(x))
print(x.shape)
x = F.max_pool2d(F.relu(conv2(x)), 2)
print(x.shape)
