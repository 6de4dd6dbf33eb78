"""Checks for the code exercises of “The conditional VAE”.

Each takes the reader's function, prints one line if it is right, and otherwise raises
AssertionError with a message that says what is wrong and where to look.
"""

import math
from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.distributions import Normal, kl_divergence

from vae_lib import VAE, VariationalAutoencoder

from .answers import draws

Wrong = tuple[tuple[Tensor, str], ...]


def _tensor(value: object, shape: tuple[int, ...], what: str = "The result") -> Tensor:
    assert isinstance(value, Tensor), (
        f"{what} is {type(value).__name__}, not a tensor. Is there a return?"
    )
    assert tuple(value.shape) == shape, f"{what} has shape {tuple(value.shape)}, not {shape}."
    return value.detach().double()


def _same(value: Tensor, other: Tensor) -> bool:
    return torch.allclose(value, other, rtol=1e-5, atol=1e-8)


def _compare(value: Tensor, exact: Tensor, wrong: Wrong, otherwise: str) -> None:
    """Say which known mistake the value is, if it is not the exact one."""
    if _same(value, exact):
        return
    for other, message in wrong:
        assert other.shape != value.shape or not _same(value, other), message
    first, right = value.flatten()[0].item(), exact.flatten()[0].item()
    raise AssertionError(f"{otherwise} The first number is {first:.4f}, and should be {right:.4f}.")


def check_kl_to_prior(kl: Callable[[Tensor, Tensor, Tensor, Tensor], Tensor]) -> None:
    """Check KL(N(μ, σ²) ‖ N(m, s²)), (B, D) → (B,)."""
    mu, log_var, m, log_s2 = (draws(5, 3, seed=i) for i in range(4))
    value = _tensor(kl(mu, log_var, m, log_s2), (5,))
    q, p = (Normal(a, (0.5 * b).exp()) for a, b in ((mu, log_var), (m, log_s2)))
    exact = kl_divergence(q, p).sum(1)
    ratio = (log_var.exp() + (mu - m).square()) / log_s2.exp()
    apart = log_var.exp() / log_s2.exp() + (mu - m).square()
    wrong = (
        (kl_divergence(p, q).sum(1), "This is the other direction, KL(p ‖ q)."),
        (kl_divergence(q, Normal(0 * m, 1.0)).sum(1), "This ignores the prior's mean and width."),
        (0.5 * (log_s2 - log_var + apart - 1).sum(1), "The distance of the means, too, is measured "
         "in units of s: divide (μ − m)² by s²."),
        (0.5 * (ratio - 1).sum(1), "The logarithms of the two variances are missing."),
        (0.5 * (log_s2 - log_var + ratio).sum(1), "The −1 for each dimension is missing: for "
         "q = p the result must be 0."),
        (exact * 2, "The factor ½ is missing."),
        (exact / 3, "Sum over the latent dimensions, not average."),
    )  # fmt: skip
    _compare(value, exact, wrong, "Substitute (μ − m)/s and σ/s into the KL to N(0, I).")
    assert _same(kl(m, log_s2, m, log_s2).double(), torch.zeros(5).double()), "For q = p it is 0."
    print("Correct. It agrees with torch.distributions.")


def check_absorb_prior(absorb: Callable[[Tensor, Tensor], Tensor]) -> None:
    """Check that the new weights do with ε what the old ones do with ε + m_y."""
    units, size, labels = 6, 3, 4
    weight, means = draws(units, size + labels, seed=0), draws(labels, size, seed=1)
    before = weight.clone()
    value = _tensor(absorb(weight, means), (units, size + labels))
    assert torch.equal(weight, before), "Your function changes its argument: build a new tensor."
    W, U = weight[:, :size], weight[:, size:]
    exact = torch.cat([W, U + W @ means.T], dim=1)
    wrong = (
        (torch.cat([W, U - W @ means.T], 1), "The sign. W (ε + m) = W ε + W m: it is added."),
        (torch.cat([W, W @ means.T], 1), "What the label did before, U, is lost: add to it."),
        (weight, "Nothing has changed. The label columns take up W m_y."),
        (torch.cat([U + W @ means.T, W], 1), "The code's columns come first, the label's last."),
    )
    _compare(value, exact, wrong, "W (ε + m_y) + U e_y must equal W ε + U' e_y for every ε and y.")
    eps, y = draws(labels, size, seed=2), torch.eye(labels).double()
    old = torch.cat([eps + means, y], 1) @ weight.T
    assert _same(torch.cat([eps, y], 1) @ value.T, old)
    print("Correct. A learned mean for each label is a change of the label's columns.")


def check_label_posterior(posterior: Callable[[Tensor, Tensor], tuple[Tensor, Tensor]]) -> None:
    """Check log p(x) and log p(y|x)."""
    log_px_y = 3 * draws(4, 5, seed=0) - 110
    log_py = torch.tensor([0.1, 0.2, 0.3, 0.4]).double().log()
    answer = posterior(log_px_y, log_py)
    assert answer is not None, "The function returned None. Is there a return?"
    assert isinstance(answer, tuple | list) and len(answer) == 2, (
        "Return two tensors: log p(x) and log p(y|x)."
    )
    log_pxy = log_px_y + log_py[:, None]  # (4, 5)
    exact = log_pxy.logsumexp(0)
    log_px = _tensor(answer[0], (5,), "log p(x)")
    wrong = (
        (log_px_y.logsumexp(0), "The prior p(y) is missing: without it the sum is not log p(x)."),
        (log_px_y.logsumexp(0) - math.log(4), "Labels are not equally probable here: use p(y)."),
        ((log_py.exp()[:, None] * log_px_y).sum(0), "This averages the logarithms. Average the "
         "probabilities: logsumexp."),
        (log_pxy.amax(0), "The best label alone is a bound. All labels count: logsumexp."),
    )  # fmt: skip
    _compare(log_px, exact, wrong, "log p(x) = log Σ_y p(y) p(x|y).")
    log_py_x = _tensor(answer[1], (4, 5), "log p(y|x)")
    wrong = (
        ((log_pxy - exact).exp(), "These are the probabilities. Return their logarithms."),
        (log_px_y.log_softmax(0), "The prior p(y) is missing in Bayes' rule."),
        (log_pxy, "This is log p(x, y). Subtract log p(x)."),
        (log_pxy.log_softmax(1), "Normalize over the labels, dimension 0."),
    )
    _compare(log_py_x, log_pxy - exact, wrong, "log p(y|x) = log p(x|y) + log p(y) − log p(x).")
    far = posterior(log_px_y - 3000, log_py)
    assert all(part.isfinite().all() for part in far), "exp(−3000) underflows. Use logsumexp."
    print("Correct. The probabilities of the labels sum to 1 for every image.")


def check_unlabelled_bound(bound: Callable[[Tensor, Tensor, Tensor], Tensor]) -> None:
    """Check Σ_y q(y|x) [log p(x|y) + log p(y) − log q(y|x)]."""
    log_px_y = 2 * draws(4, 6, seed=0) - 100
    log_py = torch.tensor([0.1, 0.2, 0.3, 0.4]).double().log()
    log_q = draws(4, 6, seed=1).log_softmax(0)
    value = _tensor(bound(log_px_y, log_py, log_q), (6,))
    q, log_pxy = log_q.exp(), log_px_y + log_py[:, None]
    exact = (q * (log_pxy - log_q)).sum(0)
    wrong = (
        ((q * log_pxy).sum(0), "The entropy of q(y|x) is missing: − Σ q log q is added."),
        ((q * (log_pxy + log_q)).sum(0), "The entropy has the wrong sign: − Σ q log q is added."),
        ((q * (log_px_y - log_q)).sum(0), "The prior p(y) is missing."),
        ((log_q * (log_pxy - log_q)).sum(0), "Weight with q, not with its logarithm."),
        ((log_pxy - log_q).mean(0), "Weight the labels with q(y|x), not equally."),
        (log_pxy.logsumexp(0), "This is log p(x) itself. The bound uses the classifier's q(y|x)."),
    )
    _compare(value, exact, wrong, "It is an ELBO whose latent variable is the label.")
    best = bound(log_px_y, log_py, log_pxy.log_softmax(0))
    assert _same(best.double(), log_pxy.logsumexp(0)), (
        "With q(y|x) = p(y|x) the bound must be log p(x)."
    )
    print("Correct. With the exact p(y|x) in place of q(y|x) the bound is tight.")


def check_decode_mixed(decode: Callable[[VAE, Tensor, Tensor], Tensor]) -> None:
    """Check that shares stand where the one-hot vector stood."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        model = VariationalAutoencoder(3, 16, image_shape=(1, 4, 5), num_classes=4).double()
    z, y = draws(6, 3, seed=1), torch.arange(6) % 4
    other = (y + 1) % 4
    first, second = (model.decode(z, label).detach() for label in (y, other))
    value = _tensor(decode(model, z, F.one_hot(y, 4).double()), (6, 1, 4, 5))
    wrong = (
        (first, "These are logits. The means are their sigmoids."),
        (model.decode(z, 0 * y).detach().sigmoid(), "The shares are not used."),
    )
    _compare(value, first.sigmoid(), wrong, "With a one-hot vector it must be what decode gives.")
    half = 0.5 * F.one_hot(y, 4).double() + 0.5 * F.one_hot(other, 4).double()
    value = _tensor(decode(model, z, half), (6, 1, 4, 5))
    exact = model.decoder.layers(torch.cat([z, half], 1)).detach().sigmoid()
    one = model.decode(z, half.argmax(1)).detach()
    wrong = (
        ((first.sigmoid() + second.sigmoid()) / 2, "This mixes two images. Mix the label, and "
         "decode once."),
        (((first + second) / 2).sigmoid(), "This mixes two sets of logits. Mix the label, and "
         "decode once."),
        (one.sigmoid(), "This takes the most probable label. Feed the shares themselves."),
    )  # fmt: skip
    _compare(value, exact, wrong, "Join z and the shares, and call model.decoder.layers.")
    print("Correct. The decoder takes any ten numbers for a label, and does not complain.")
