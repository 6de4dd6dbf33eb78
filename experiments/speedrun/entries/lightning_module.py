"""The same model as a `LightningModule`, trained by Lightning's `Trainer`.

The images come as in Lightning's own tutorials, from torchvision through a `DataLoader`. Logger,
checkpoints and progress bar are switched off, which is in its favour.
"""

import logging

import lightning
import torch
import torch.nn.functional as F
from lightning.pytorch.callbacks import LambdaCallback
from torch import Tensor
from torch.utils.data import DataLoader, Subset

from experiments.benchmark import LR, usual_sets
from experiments.speedrun.entry import Attempt
from vae_lib.vae import VAE

EPOCHS = {105: 21}
SCHEDULED = False


class LightningVAE(lightning.LightningModule):
    """The layers of a model here, and what Lightning wants to know."""

    def __init__(self, model: VAE) -> None:
        super().__init__()
        self.encoder, self.decoder = model.encoder, model.decoder

    def training_step(self, batch: tuple[Tensor, Tensor], batch_idx: int) -> Tensor:
        """Cross-entropy plus KL, averaged over the batch."""
        x, _ = batch
        mu, log_var = self.encoder(x).chunk(2, dim=1)  # (B, C, H, W) → 2 × (B, D)
        z = mu + torch.exp(0.5 * log_var) * torch.randn_like(mu)  # (B, D)
        logits = self.decoder(z)  # (B, D) → (B, C, H, W)
        recon = F.binary_cross_entropy_with_logits(logits, x, reduction="sum")
        kl = -0.5 * torch.sum(1 + log_var - mu.pow(2) - log_var.exp())
        return (recon + kl) / len(x)

    def configure_optimizers(self) -> torch.optim.Optimizer:
        """Adam."""
        return torch.optim.Adam(self.parameters(), lr=LR)


def train(attempt: Attempt) -> None:
    """As Lightning does."""
    logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
    images, _ = usual_sets(attempt.folder)
    loader = DataLoader(Subset(images, range(attempt.images)), batch_size=128, shuffle=True)
    clock = LambdaCallback(
        on_train_start=lambda trainer, module: attempt.first_step(),
        on_train_epoch_end=lambda trainer, module: attempt.after_epoch(trainer.current_epoch + 1),
    )
    trainer = lightning.Trainer(
        accelerator="cpu",
        max_epochs=attempt.epochs,
        callbacks=[clock],
        logger=False,
        enable_checkpointing=False,
        enable_progress_bar=False,
        enable_model_summary=False,
    )
    trainer.fit(LightningVAE(attempt.model), loader)
