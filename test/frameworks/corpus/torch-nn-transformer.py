# total: 1,099,440
# source: by hand: tables 2,200·128; 2 encoder layers of 4·129·128 + 129·256 + 257·128 + 512 = 132,480; 2 decoder layers of 8·129·128 + 129·256 + 257·128 + 768 = 198,784; a norm of 256 behind each stack; 129·1,200

import math
import torch
from torch import nn


class Places(nn.Module):
    def __init__(self, width, longest=500):
        super().__init__()
        steps = torch.exp(-torch.arange(0, width, 2) * math.log(10000) / width)
        at = torch.arange(0, longest).reshape(longest, 1)
        table = torch.zeros((longest, width))
        table[:, 0::2] = torch.sin(at * steps)
        table[:, 1::2] = torch.cos(at * steps)
        self.register_buffer("table", table.unsqueeze(0))

    def forward(self, x):
        return x + self.table[:, : x.size(1)]


class Translator(nn.Module):
    def __init__(self, width, heads, layers, source_words, target_words, hidden=256):
        super().__init__()
        self.source = nn.Embedding(source_words, width)
        self.target = nn.Embedding(target_words, width)
        self.places = Places(width)
        self.transformer = nn.Transformer(
            d_model=width, nhead=heads, num_encoder_layers=layers, num_decoder_layers=layers,
            dim_feedforward=hidden, batch_first=True)
        self.generator = nn.Linear(width, target_words)

    def forward(self, src, tgt, tgt_mask=None):
        memory = self.places(self.source(src) * math.sqrt(128))
        out = self.transformer(memory, self.places(self.target(tgt)), tgt_mask=tgt_mask)
        return self.generator(out)


SOURCE_WORDS, TARGET_WORDS = 1000, 1200
model = Translator(128, 4, 2, SOURCE_WORDS, TARGET_WORDS)
for p in model.parameters():
    if p.dim() > 1:
        nn.init.xavier_uniform_(p)
