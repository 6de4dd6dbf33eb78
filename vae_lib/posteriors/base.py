"""What every family of encoder distributions q(z|x) can do."""

from abc import ABC, abstractmethod
from typing import Any, ClassVar, Protocol

import torch
from torch import Tensor, nn


class CodeDistribution(Protocol):
    """A distribution q(z|x) of the codes of a batch of B images, each of D numbers."""

    @property
    def mean(self) -> Tensor:
        """Its mean, or where that is not known a code that stands for the image, (B, D)."""

    @property
    def log_var(self) -> Tensor:
        """The logarithm of the variance of each number by itself, (B, D)."""

    def rsample(
        self, generator: torch.Generator | None = None, samples: int | None = None
    ) -> Tensor:
        """Codes as differentiable functions of the parameters.

        Args:
            generator: Source of the noise; None takes PyTorch's global one.
            samples: How many for each image; None draws one.

        Returns:
            (B, D), or (samples, B, D).
        """

    def log_prob(self, z: Tensor) -> Tensor:
        """log q(z|x) in nats, (..., B, D) → (..., B)."""


class Posterior(nn.Module, ABC):
    """A family of distributions: it makes q(z|x) out of the numbers that the encoder returns.

    Parameters that the family needs beside these numbers, such as those of a flow, are its own.

    Attributes:
        name: What the table of posteriors calls it.
        settings: The arguments that build the same family again.
    """

    name: ClassVar[str]

    def __init__(self, **settings: Any) -> None:
        super().__init__()
        self.settings = settings

    @abstractmethod
    def num_parameters(self, code_size: int) -> int:
        """How many numbers P the encoder has to return for a code of D numbers."""

    @abstractmethod
    def forward(self, parameters: Tensor) -> CodeDistribution:
        """q(z|x) from the encoder's output, (B, P)."""
