/** Vision transformers of torchvision: a token for the class, and the places learned. */
export const visionTransformer = `import torch
from torch import nn

class Block(nn.Module):
    def __init__(self, heads, width, hidden):
        super().__init__()
        self.ln_1 = nn.LayerNorm(width)
        self.self_attention = nn.MultiheadAttention(width, heads, batch_first=True)
        self.dropout = nn.Dropout(0.0)
        self.ln_2 = nn.LayerNorm(width)
        self.mlp = nn.Sequential(nn.Linear(width, hidden), nn.GELU(), nn.Dropout(0.0), nn.Linear(hidden, width), nn.Dropout(0.0))

    def forward(self, x):
        y = self.ln_1(x)
        y, weights = self.self_attention(y, y, y)
        x = x + self.dropout(y)
        return x + self.mlp(self.ln_2(x))

class Encoder(nn.Module):
    def __init__(self, tokens, count, heads, width, hidden):
        super().__init__()
        self.pos_embedding = nn.Parameter(torch.empty(1, tokens, width))
        self.dropout = nn.Dropout(0.0)
        self.layers = nn.Sequential()
        for place in range(count):
            self.layers.add_module(f"encoder_layer_{place}", Block(heads, width, hidden))
        self.ln = nn.LayerNorm(width)

    def forward(self, x):
        return self.ln(self.layers(self.dropout(x + self.pos_embedding)))

class VisionTransformer(nn.Module):
    def __init__(self, patch, image, plan, num_classes):
        super().__init__()
        count, heads, width, hidden = plan
        self.class_token = nn.Parameter(torch.zeros(1, 1, width))
        self.conv_proj = nn.Conv2d(3, width, patch, patch)
        self.encoder = Encoder((image // patch) ** 2 + 1, count, heads, width, hidden)
        self.heads = nn.Sequential()
        self.heads.add_module("head", nn.Linear(width, num_classes))

    def forward(self, x):
        x = self.conv_proj(x).flatten(2).permute(0, 2, 1)
        x = torch.cat([self.class_token.expand(x.shape[0], -1, -1), x], 1)
        return self.heads(self.encoder(x)[:, 0])

plans = {"b": (12, 12, 768, 3072), "l": (24, 16, 1024, 4096)}

def make(name, *ignored, num_classes=1000, image_size=224, **others):
    size, patch = name.split("_")[1:]
    return VisionTransformer(int(patch), image_size, plans[size], num_classes)
`;
