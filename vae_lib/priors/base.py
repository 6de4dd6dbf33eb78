"""What every prior p(z) can do."""

from abc import ABC, abstractmethod
from typing import Any, ClassVar

import torch
from torch import Tensor, nn


class Prior(nn.Module, ABC):
    """The distribution p(z) of codes of D numbers. It may have parameters, which are trained too.

    Attributes:
        name: What the table of priors calls it.
        code_size: The latent dimensions D.
        settings: The arguments that build the same prior again.
    """

    name: ClassVar[str]

    def __init__(self, code_size: int, **settings: Any) -> None:
        super().__init__()
        self.code_size = int(code_size)
        self.settings = {"code_size": self.code_size, **settings}

    @abstractmethod
    def log_prob(self, z: Tensor) -> Tensor:
        """log p(z) in nats, (..., D) → (...)."""

    @abstractmethod
    def sample(self, n: int, generator: torch.Generator | None = None) -> Tensor:
        """n codes z ~ p(z), (n, D), on the prior's device, where the generator has to be too."""
