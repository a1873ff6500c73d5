# total: 159,010
# source: by hand: 785·200 and 201·10

from argparse import ArgumentParser
import pytorch_lightning as pl
import torch
from torch import nn


class Digits(pl.LightningModule):
    def __init__(self, hidden=64, rate=1e-3, **kwargs):
        super().__init__()
        self.save_hyperparameters()
        self.first = nn.Linear(28 * 28, self.hparams.hidden)
        self.second = nn.Linear(self.hparams.hidden, 10)

    def forward(self, x):
        x = x.view(x.size(0), -1)
        return self.second(torch.relu(self.first(x)))

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=self.hparams.rate)


def main():
    parser = ArgumentParser()
    parser.add_argument('--batch', default=32, type=int)
    parser.add_argument('--hidden', type=int, default=200)
    args = parser.parse_args()
    model = Digits(hidden=args.hidden)
    trainer = pl.Trainer(max_epochs=3)
    trainer.fit(model)


if __name__ == '__main__':
    main()
