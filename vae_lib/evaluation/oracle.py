"""A VAE that can be solved on paper: the linear-Gaussian model, or probabilistic PCA.

Prior z ~ N(0, I), decoder x | z ~ N(W z + m, σ² I), with orthogonal columns of W, so that the
exact posterior is a diagonal Gaussian, which a VAE's encoder can match. Evidence, posterior and
ELBO have closed forms: the book and the tests check everything else against them.
Tipping & Bishop 1999, "Probabilistic principal component analysis". Everything in float64, nats.
"""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.distributions import LowRankMultivariateNormal, Normal, kl_divergence

from vae_lib.kl import kl_per_dim
from vae_lib.likelihoods import gaussian_log_prob
from vae_lib.objectives import log_weights


@dataclass(frozen=True, eq=False)
class LinearGaussian:
    """p(z) = N(0, I_D), p(x|z) = N(W z + m, σ² I_P).

    Attributes:
        W: Loadings (P, D), float64, with orthogonal columns.
        m: Mean (P,), float64.
        sigma: Standard deviation σ of the noise.

    Raises:
        ValueError: The columns of W are not orthogonal, or σ is not positive.
    """

    W: Tensor
    m: Tensor
    sigma: float

    def __post_init__(self) -> None:
        gram = self.W.T @ self.W  # (D, P) (P, D) → (D, D)
        if (gram - gram.diag().diag()).abs().max() > 1e-8 * gram.diag().max():
            raise ValueError("the columns of W must be orthogonal")
        if not self.sigma > 0:
            raise ValueError("sigma must be positive")

    @classmethod
    def fit(cls, x: Tensor, code_size: int) -> "LinearGaussian":
        """The maximum-likelihood model of data x (N, P), in closed form.

        Tipping & Bishop 1999, equations 7 and 8: with eigenvalues λ of the covariance of x,
        σ² = mean of the discarded λ, and W = U (Λ − σ² I)^½ for the D largest.
        """
        x = x.double()
        m = x.mean(0)  # (N, P) → (P,)
        values, vectors = torch.linalg.eigh((x - m).T @ (x - m) / len(x))  # ascending: (P,), (P, P)
        sigma2 = values[:-code_size].clamp(min=0).mean()
        values, U = values[-code_size:].flip(0), vectors[:, -code_size:].flip(1)  # (D,), (P, D)
        W = U * (values - sigma2).clamp(min=0).sqrt()  # (P, D)
        return cls(W, m, sigma2.sqrt().item())

    def sample(self, n: int, generator: torch.Generator | None = None) -> tuple[Tensor, Tensor]:
        """Draw z (n, D) from the prior and x (n, P) from p(x|z)."""
        pixels, size = self.W.shape
        z = torch.randn(n, size, generator=generator, dtype=torch.float64)
        eps = torch.randn(n, pixels, generator=generator, dtype=torch.float64)
        return z, self.decode(z) + self.sigma * eps

    def decode(self, z: Tensor) -> Tensor:
        """Mean of p(x|z): W z + m, (..., D) → (..., P)."""
        return z @ self.W.T + self.m

    def log_likelihood(self, x: Tensor, z: Tensor) -> Tensor:
        """log p(x|z), (..., P) and (..., D) → (...)."""
        log_sigma = torch.tensor(self.sigma, dtype=torch.float64).log()
        image = (..., None, None, slice(None))  # a row of P pixels: (..., P) → (..., 1, 1, P)
        return gaussian_log_prob(x[image], self.decode(z)[image], log_sigma)

    def log_evidence(self, x: Tensor) -> Tensor:
        """log p(x) = log N(x; m, W Wᵀ + σ² I), exactly, (..., P) → (...)."""
        noise = torch.full_like(self.m, self.sigma**2)
        return LowRankMultivariateNormal(self.m, self.W, noise).log_prob(x.double())

    def posterior(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """mu and log_var of the exact posterior p(z|x), both (..., D).

        With M = WᵀW + σ² I, here diagonal: p(z|x) = N(M⁻¹ Wᵀ (x − m), σ² M⁻¹).
        """
        precision = self.W.square().sum(0) + self.sigma**2  # diagonal of M, (P, D) → (D,)
        mu = (x.double() - self.m) @ self.W / precision  # (..., P) → (..., D)
        log_var = (self.sigma**2 / precision).log().expand_as(mu)  # the same for every x
        return mu, log_var

    def elbo(self, x: Tensor, mu: Tensor, log_var: Tensor) -> Tensor:
        """The ELBO of q = N(mu, diag(exp(log_var))) in closed form, (..., P) → (...).

        E_q ‖x − m − W z‖² = ‖x − m − W mu‖² + Σ_d exp(log_var_d) ‖w_d‖², so that the first term
        is log p(x | z = mu), less half of the second sum over σ².
        """
        spread = (log_var.exp() * self.W.square().sum(0)).sum(-1)  # (..., D) → (...)
        expected = self.log_likelihood(x, mu) - 0.5 * spread / self.sigma**2
        return expected - kl_per_dim(mu, log_var).sum(-1)

    def gap(self, x: Tensor, mu: Tensor, log_var: Tensor) -> Tensor:
        """KL(q(z|x) ‖ p(z|x)) = log p(x) − ELBO, from the two Gaussians, (...)."""
        true_mu, true_log_var = self.posterior(x)
        q = Normal(mu, (0.5 * log_var).exp())
        return kl_divergence(q, Normal(true_mu, (0.5 * true_log_var).exp())).sum(-1)

    def log_weights(self, x: Tensor, z: Tensor, mu: Tensor, log_var: Tensor) -> Tensor:
        """log p(x, z) − log q(z|x) for samples z (..., D) of q; shapes broadcast."""
        return log_weights(self.log_likelihood(x, z), z, mu, log_var)
