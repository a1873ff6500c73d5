# total: 2,914,560
# source: by hand: tables 2000·256, which the head shares, and 128·256; 3 blocks of 2·512 + 257·768 + 257·256 + 257·1024 + 1025·256 = 789,760; a norm of 512

import math
from dataclasses import dataclass

import torch
import torch.nn as nn
from torch.nn import functional as F


class SelfAttention(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.qkv = nn.Linear(config.width, 3 * config.width, bias=config.bias)
        self.out = nn.Linear(config.width, config.width, bias=config.bias)
        self.config = config

    def forward(self, x):
        B, T, C = x.size()
        heads = self.config.heads
        q, k, v = self.qkv(x).split(C, dim=2)
        q = q.view(B, T, heads, C // heads).transpose(1, 2)
        k = k.view(B, T, heads, C // heads).transpose(1, 2)
        v = v.view(B, T, heads, C // heads).transpose(1, 2)
        scores = (q @ k.transpose(-2, -1)) / math.sqrt(k.size(-1))
        y = F.softmax(scores, dim=-1) @ v
        return self.out(y.transpose(1, 2).contiguous().view(B, T, C))


class Block(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.norm1 = nn.LayerNorm(config.width)
        self.attention = SelfAttention(config)
        self.norm2 = nn.LayerNorm(config.width)
        self.mlp = nn.Sequential(
            nn.Linear(config.width, 4 * config.width, bias=config.bias),
            nn.GELU(),
            nn.Linear(4 * config.width, config.width, bias=config.bias),
        )

    def forward(self, x):
        x = x + self.attention(self.norm1(x))
        return x + self.mlp(self.norm2(x))


@dataclass
class ModelConfig:
    context: int = 128
    vocabulary: int = 2000
    depth: int = 3
    heads: int = 8
    width: int = 256
    bias: bool = True


class LanguageModel(nn.Module):
    def __init__(self, config):
        super().__init__()
        self.config = config
        self.parts = nn.ModuleDict(dict(
            tokens=nn.Embedding(config.vocabulary, config.width),
            places=nn.Embedding(config.context, config.width),
            blocks=nn.ModuleList([Block(config) for _ in range(config.depth)]),
            norm=nn.LayerNorm(config.width),
        ))
        self.head = nn.Linear(config.width, config.vocabulary, bias=False)
        self.parts.tokens.weight = self.head.weight

    def forward(self, idx):
        b, t = idx.size()
        places = torch.arange(0, t, dtype=torch.long, device=idx.device)
        x = self.parts.tokens(idx) + self.parts.places(places)
        for block in self.parts.blocks:
            x = block(x)
        return self.head(self.parts.norm(x))
