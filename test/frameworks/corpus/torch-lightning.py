# total: 52,650
# source: 50,240 + 2,080 + 330

import pytorch_lightning as pl
import torch
from torch import nn
from torch.nn import functional as F

class LitMLP(pl.LightningModule):
    def __init__(self, hidden=(64, 32), lr=1e-3):
        super().__init__()
        self.save_hyperparameters()
        dims = [28 * 28, *hidden]
        blocks = []
        for a, b in zip(dims[:-1], dims[1:]):
            blocks += [nn.Linear(a, b), nn.ReLU()]
        self.net = nn.Sequential(*blocks, nn.Linear(dims[-1], 10))

    def forward(self, x):
        return self.net(x.view(x.size(0), -1))

    def training_step(self, batch, batch_idx):
        x, y = batch
        loss = F.cross_entropy(self(x), y)
        self.log("train_loss", loss)
        return loss

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=self.hparams.lr)

model = LitMLP()
