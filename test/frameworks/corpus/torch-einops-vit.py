# total: 435,466
# source: by hand: patches 193·128; 100·128 places, of which 65 are used; a token of 128; 3 layers of 256 + 128·384 + 129·128 + 256 + 129·256 + 257·128 = 132,096; 256 + 1,290

import torch
from torch import nn, einsum
from einops import rearrange, repeat
from einops.layers.torch import Rearrange


class Attention(nn.Module):
    def __init__(self, dim, heads=4, dim_head=32):
        super().__init__()
        inner = heads * dim_head
        self.heads = heads
        self.scale = dim_head ** -0.5
        self.norm = nn.LayerNorm(dim)
        self.to_qkv = nn.Linear(dim, inner * 3, bias=False)
        self.to_out = nn.Linear(inner, dim)

    def forward(self, x):
        b, n, _, h = *x.shape, self.heads
        qkv = self.to_qkv(self.norm(x)).chunk(3, dim=-1)
        q, k, v = map(lambda t: rearrange(t, 'b n (h d) -> b h n d', h=h), qkv)
        dots = einsum('b h i d, b h j d -> b h i j', q, k) * self.scale
        out = einsum('b h i j, b h j d -> b h i d', dots.softmax(dim=-1), v)
        return self.to_out(rearrange(out, 'b h n d -> b n (h d)'))


class Layer(nn.Module):
    def __init__(self, dim, hidden):
        super().__init__()
        self.attention = Attention(dim)
        self.mlp = nn.Sequential(nn.LayerNorm(dim), nn.Linear(dim, hidden), nn.GELU(), nn.Linear(hidden, dim))

    def forward(self, x):
        x = self.attention(x) + x
        return self.mlp(x) + x


class PatchTransformer(nn.Module):
    def __init__(self, *, size, patch, classes, dim, depth, hidden):
        super().__init__()
        self.to_patches = nn.Sequential(
            Rearrange('b c (h p1) (w p2) -> b (h w) (p1 p2 c)', p1=patch, p2=patch),
            nn.Linear(3 * patch ** 2, dim),
        )
        self.places = nn.Parameter(torch.randn(1, 100, dim))
        self.token = nn.Parameter(torch.randn(1, 1, dim))
        self.layers = nn.ModuleList([Layer(dim, hidden) for _ in range(depth)])
        self.head = nn.Sequential(nn.LayerNorm(dim), nn.Linear(dim, classes))

    def forward(self, image):
        x = self.to_patches(image)
        b, n, _ = x.shape
        tokens = repeat(self.token, '() n d -> b n d', b=b)
        x = torch.cat((tokens, x), dim=1)
        x += self.places[:, :(n + 1)]
        for layer in self.layers:
            x = layer(x)
        return self.head(x[:, 0])


model = PatchTransformer(size=64, patch=8, classes=10, dim=128, depth=3, hidden=256)
print(model(torch.randn(2, 3, 64, 64)).shape)
