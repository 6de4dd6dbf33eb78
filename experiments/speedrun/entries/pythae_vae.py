"""pythae's `VAE` and `BaseTrainer`, with the same layers, Adam and batches of 128.

The images are one tensor, as in pythae's own examples.
"""

import logging
import tempfile

from pythae.data.datasets import BaseDataset
from pythae.models import VAE, VAEConfig
from pythae.models.base.base_utils import ModelOutput
from pythae.models.nn import BaseDecoder, BaseEncoder
from pythae.trainers import BaseTrainer, BaseTrainerConfig
from pythae.trainers.training_callbacks import TrainingCallback
from torch import Tensor, nn

from experiments.benchmark import LR, usual_sets
from experiments.speedrun.entry import Attempt

EPOCHS = {105: 21}
SCHEDULED = False


class Encoder(BaseEncoder):
    """The encoder of a model here."""

    def __init__(self, layers: nn.Module) -> None:
        super().__init__()
        self.layers = layers

    def forward(self, x: Tensor) -> ModelOutput:
        """(B, C, H, W) → 2 × (B, D)."""
        mu, log_var = self.layers(x).chunk(2, dim=1)
        return ModelOutput(embedding=mu, log_covariance=log_var)


class Decoder(BaseDecoder):
    """The decoder of a model here."""

    def __init__(self, layers: nn.Module) -> None:
        super().__init__()
        self.layers = layers

    def forward(self, z: Tensor) -> ModelOutput:
        """(B, D) → (B, C, H, W)."""
        return ModelOutput(reconstruction=self.layers(z).sigmoid())


class Clock(TrainingCallback):
    """Tells the attempt how far the training is."""

    def __init__(self, attempt: Attempt) -> None:
        self.attempt, self.epoch = attempt, 0

    def on_train_begin(self, training_config: BaseTrainerConfig, **kwargs: object) -> None:
        """All is ready."""
        self.attempt.first_step()

    def on_epoch_end(self, training_config: BaseTrainerConfig, **kwargs: object) -> None:
        """Another epoch lies behind."""
        self.epoch += 1
        self.attempt.after_epoch(self.epoch)


def train(attempt: Attempt) -> None:
    """As pythae does."""
    logging.disable(logging.INFO)
    images, _ = usual_sets(attempt.folder)
    x = images.data[: attempt.images, None] / 255  # (N, H, W) → (N, 1, H, W)
    settings = VAEConfig(input_dim=(1, 28, 28), latent_dim=20, reconstruction_loss="bce")
    vae = VAE(settings, Encoder(attempt.model.encoder), Decoder(attempt.model.decoder))
    with tempfile.TemporaryDirectory() as folder:
        config = BaseTrainerConfig(
            output_dir=folder,
            num_epochs=attempt.epochs,
            learning_rate=LR,
            per_device_train_batch_size=128,
            seed=attempt.seed,
            no_cuda=True,
        )
        dataset = BaseDataset(x, images.targets[: attempt.images])
        BaseTrainer(vae, dataset, training_config=config, callbacks=[Clock(attempt)]).train()
