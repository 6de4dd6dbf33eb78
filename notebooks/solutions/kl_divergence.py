"""Solutions of the exercises in “The KL divergence”. All values are in nats."""

import torch
from torch import Tensor


def kl(mu: Tensor, log_var: Tensor) -> Tensor:
    """KL(N(mu, diag(exp(log_var))) ‖ N(0, I)), (..., D) → (...)."""
    per_dim = -0.5 * (1 + log_var - mu.square() - log_var.exp())  # (..., D)
    return per_dim.sum(-1)  # (..., D) → (...)


def kl_diagonal(mu_q: Tensor, log_var_q: Tensor, mu_p: Tensor, log_var_p: Tensor) -> Tensor:
    """KL(q ‖ p) between two Gaussians with diagonal covariance, (..., D) → (...)."""
    log_ratio = log_var_p - log_var_q  # 2 log(s / σ) in each dimension
    spread = (log_var_q - log_var_p).exp()  # σ² / s²
    distance = ((mu_q - mu_p) * (-0.5 * log_var_p).exp()).square()  # (μ − m)² / s²
    return 0.5 * (log_ratio + spread + distance - 1).sum(-1)  # (..., D) → (...)


def effective_beta(recon: str, kl: str, pixels: int, code_size: int) -> float:
    """The β of the loss sum + β · sum that has the same minimum.

    Args:
        recon: "sum" or "mean": how the reconstruction term is reduced over the pixels.
        kl: "sum" or "mean": how the KL term is reduced over the latent dimensions.
        pixels: Number of pixels, channels included.
        code_size: Number of latent dimensions D.
    """
    weight_of_recon = 1 / pixels if recon == "mean" else 1.0
    weight_of_kl = 1 / code_size if kl == "mean" else 1.0
    return weight_of_kl / weight_of_recon


def closer_target() -> torch.distributions.Distribution:
    """The two-bump target of the chapter with the bumps at −1 and +1 instead of −2 and +2."""
    weights = torch.distributions.Categorical(torch.tensor([0.6, 0.4]))
    bumps = torch.distributions.Normal(torch.tensor([-1.0, 1.0]), torch.tensor([0.5, 0.5]))
    return torch.distributions.MixtureSameFamily(weights, bumps)
