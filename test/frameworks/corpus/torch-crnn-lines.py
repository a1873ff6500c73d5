# total: 449,456
# source: by hand: 10·32, 289·64, 577·128 and a norm of 256; two ways of 4·96·(128 + 96 + 2) and of 4·96·(96 + 96 + 2); 193·96 and 193·80

import torch
import torch.nn as nn


class Recurrent(nn.Module):
    def __init__(self, inputs, hidden, outputs):
        super().__init__()
        self.rnn = nn.LSTM(inputs, hidden, bidirectional=True)
        self.dense = nn.Linear(hidden * 2, outputs)

    def forward(self, x):
        steps, _ = self.rnn(x)
        T, b, h = steps.size()
        return self.dense(steps.view(T * b, h)).view(T, b, -1)


class LineReader(nn.Module):
    def __init__(self, height, letters, hidden):
        super().__init__()
        assert height % 16 == 0
        widths = [32, 64, 128]
        cnn = nn.Sequential()

        def convolution(i, norm=False):
            before = 1 if i == 0 else widths[i - 1]
            cnn.add_module('conv{0}'.format(i), nn.Conv2d(before, widths[i], 3, 1, 1))
            if norm:
                cnn.add_module('norm{0}'.format(i), nn.BatchNorm2d(widths[i]))
            cnn.add_module('relu{0}'.format(i), nn.ReLU(True))

        convolution(0)
        cnn.add_module('pool0', nn.MaxPool2d(2, 2))
        convolution(1)
        cnn.add_module('pool1', nn.MaxPool2d(2, 2))
        convolution(2, True)
        cnn.add_module('pool2', nn.MaxPool2d((8, 1), (8, 1)))
        self.cnn = cnn
        self.rnn = nn.Sequential(Recurrent(128, hidden, hidden), Recurrent(hidden, hidden, letters))

    def forward(self, x):
        x = self.cnn(x)
        b, c, h, w = x.size()
        assert h == 1
        return self.rnn(x.squeeze(2).permute(2, 0, 1))


if __name__ == '__main__':
    reader = LineReader(32, 80, 96)
    print(reader(torch.FloatTensor(8, 1, 32, 128)).shape)
