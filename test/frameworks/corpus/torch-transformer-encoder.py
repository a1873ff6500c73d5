# total: 19,939,304
# source: encoder layers of the base model have 3,152,384 each (torch.nn.TransformerEncoderLayer(512, 8)); 512,000 and 513,000
# input: 35

import torch
import torch.nn as nn
import torch.nn.functional as F

class Model(nn.Module):
    def __init__(self, ntoken=1000, d_model=512, nhead=8, d_hid=2048, nlayers=6):
        super().__init__()
        encoder_layers = nn.TransformerEncoderLayer(d_model, nhead, d_hid, 0.1)
        self.transformer_encoder = nn.TransformerEncoder(encoder_layers, nlayers)
        self.encoder = nn.Embedding(ntoken, d_model)
        self.d_model = d_model
        self.decoder = nn.Linear(d_model, ntoken)

    def forward(self, src):
        src = self.encoder(src) * math.sqrt(self.d_model)
        output = self.transformer_encoder(src)
        return self.decoder(output)
