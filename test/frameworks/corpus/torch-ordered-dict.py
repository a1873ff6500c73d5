# total: 32,584
# source: 1 × 20 × 25 + 20 = 520; 20 × 64 × 25 + 64 = 32,064; torch.nn.Sequential's own example

import collections
from torch import nn
from collections import OrderedDict
model = nn.Sequential(OrderedDict([
          ('conv1', nn.Conv2d(1,20,5)),
          ('relu1', nn.ReLU()),
          ('conv2', nn.Conv2d(20,64,5)),
          ('relu2', nn.ReLU())
        ]))
