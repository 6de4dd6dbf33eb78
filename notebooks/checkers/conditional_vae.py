"""Checkers of the exercises of “The conditional VAE”."""

import math
from collections.abc import Callable

import torch
from torch import Tensor

from vae_lib import VAE, VariationalAutoencoder
from vae_lib.kl import kl_per_dim

from .answers import CheckFailed, call, check_number, checker, draws, given, number, tensor

LOG_PX = -100 - math.log(10) + math.log1p(math.exp(-2))
Mistakes = dict[str, tuple[Tensor, str]]


def _compare(answer: Tensor, right: Tensor, mistakes: Mistakes, otherwise: str) -> None:
    """Refuse a tensor that is not the right one."""
    if torch.allclose(answer, right, rtol=1e-4, atol=1e-3):
        return
    for code, (wrong, hint) in mistakes.items():
        if wrong.shape == answer.shape and torch.allclose(answer, wrong, rtol=1e-4, atol=1e-3):
            raise CheckFailed(code, hint)
    raise CheckFailed("value", otherwise)


@checker("set log_px, p_three and worth_eight")
def check_worth(log_px: float, p_three: float, worth_eight: float) -> str:
    """Check log p(x), the probability of a label, and what another label is worth."""
    for answer in (log_px, p_three, worth_eight):
        given(answer)
    three = 1 / (1 + math.exp(-2))
    check_number(
        log_px,
        LOG_PX,
        {
            "no_prior": (
                LOG_PX + math.log(10),
                "log_px: this is the sum of the two likelihoods. Each label comes with p(y).",
            ),
            "halves": (
                LOG_PX + math.log(5),
                "log_px: there are ten labels, and the other eight have a probability too.",
            ),
            "best": (-100 - math.log(10), "log_px: the label 8 explains the image as well."),
            "average": (-101, "log_px: this averages logarithms. Which average does p(x) need?"),
            "averaged": (-20.2, "log_px: this averages logarithms. Which average does p(x) need?"),
            "bits": (LOG_PX / math.log(2), "log_px: this is in bits."),
            "sign": (-LOG_PX, "log_px: a probability of an image is below 1. What of its log?"),
        },
        "log_px: sum p(y) p(x|y) over the labels. Take e^-100 out of the sum first.",
        what="log_px",
        tolerance=2e-4,
    )
    check_number(
        p_three,
        three,
        {
            "eight": (1 - three, "p_three: this is the probability of the other label."),
            "joint": (three / 10, "p_three: p(y) stands above and below the fraction bar."),
            "log": (math.log(three), "p_three: this is a logarithm."),
            "linear": (102 / 202, "p_three: compare likelihoods, not their logarithms."),
        },
        "log_px is right. p_three: divide p(y = 3) p(x | y = 3) by p(x).",
        what="p_three",
    )
    check_number(
        worth_eight,
        -102 - LOG_PX,
        {
            "three": (-100 - LOG_PX, "worth_eight: this is what the label 3 is worth."),
            "sign": (102 + LOG_PX, "worth_eight: the other way round. The label is given above."),
            "posterior": (
                math.log(1 - three),
                "worth_eight: this is log p(y = 8 | x). What was known before the image?",
            ),
            "difference": (-2, "worth_eight: compare with log p(x), not with the other label."),
            "most": (math.log(10), "worth_eight: this is the most that a label can be worth."),
        },
        "The first two are right. worth_eight: see equation (14.3).",
        what="worth_eight",
    )
    return "A label that is nearly wrong can still be worth a little."


@checker("return how many choices there are")
def check_turns(f: Callable[[int, int], float]) -> str:
    """Check (2^D D!)^(K − 1)."""
    for labels, size in ((4, 3), (10, 2), (3, 1), (2, 2)):
        one = 2**size * math.factorial(size)
        signs, orders = 2**size, math.factorial(size)
        powers = {
            "common": (one**labels, "This counts choices that differ by a common turn as two."),
            "no_signs": (
                orders ** (labels - 1),
                "This counts the permutations. An axis may also be reversed.",
            ),
            "no_orders": (
                signs ** (labels - 1),
                "This counts the signs. The axes may also change places.",
            ),
            "one_label": (one, "This is for a single label that may be turned."),
            "product": (one * (labels - 1), "The labels choose independently: do the counts add?"),
            "all_product": (one * labels, "The labels choose independently: do the counts add?"),
            "divided": (
                one**labels / labels,
                "A common turn is one of the signed permutations: by how many has one to divide?",
            ),
        }
        right = one ** (labels - 1)
        mistakes = {code: pair for code, pair in powers.items() if pair[0] != right}
        check_number(
            call(f, labels, size),
            right,
            mistakes,
            f"For {labels} labels and {size} dimensions this is another number. Count the signed "
            "permutations of one label first.",
            tolerance=1e-9,
        )
    return "A published picture shows one of these choices."


def _small_model(log_var: float = -25) -> VAE:
    """A conditional model of small images, whose encoder is nearly free of noise by default."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        model = VariationalAutoencoder(3, 16, image_shape=(1, 4, 5), num_classes=10).double()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.mul_(3)
        model.encoder.head[-1].weight[3:] = 0  # log σ² is a constant
        model.encoder.head[-1].bias[3:] = log_var
    return model.requires_grad_(False)


def _check_many_draws(f: Callable[[VAE, Tensor, torch.Generator], Tensor], x: Tensor) -> None:
    """Compare the averages of 2,000 estimates with ours, within five standard errors."""
    copies, model = 2000, _small_model(-1.0)
    many = x.repeat(copies, 1, 1, 1)
    shape = (10, copies * len(x))
    theirs = tensor(call(f, model, many, torch.Generator().manual_seed(1)), shape)
    noise, rows = torch.Generator().manual_seed(2), []
    for label in range(10):
        y = torch.full((len(many),), label)
        q = model.encode(many, y)
        log_px_z = model.likelihood.log_prob(many, model.decode(q.rsample(noise), y))
        rows.append(log_px_z - kl_per_dim(q.mu, q.log_var).sum(1))
    both = [v.double().view(10, copies, len(x)) for v in (theirs, torch.stack(rows))]
    (var_a, mean_a), (var_b, mean_b) = (torch.var_mean(v, dim=1) for v in both)
    if var_a.max() < 1e-12:
        raise CheckFailed("no_draw", "The answer does not change with the noise. Is z a draw?")
    if ((mean_a - mean_b).abs() > 5 * ((var_a + var_b) / copies).sqrt()).any():
        raise CheckFailed(
            "value",
            "On average these are not the ELBOs. For each label, encode, draw with the standard "
            "deviation σ, decode, and subtract the KL term.",
        )


@checker("set line, and return the ELBOs of all ten labels")
def check_leak(line: float, f: Callable[[VAE, Tensor, torch.Generator], Tensor]) -> str:
    """Check the line of the leak, and L(x|y) for all labels, (10, B)."""
    given(line)
    model, images = _small_model(), 6
    x = (draws(images, 1, 4, 5, seed=1) > 0).double()
    answer = call(f, model, x, torch.Generator().manual_seed(0))
    where = number(line, "line")
    if where in (3, 4):
        raise CheckFailed("after", f"Line {where:g} only uses q. Where does q come from?")
    if where == 7:
        raise CheckFailed("shape", "Line 7 uses y for its shape alone.")
    if where != 2:
        raise CheckFailed("line", "line: follow y through the program. Where are its values used?")
    labels = [torch.full((images,), label) for label in range(10)]

    def scores(encoded: list[Tensor], decoded: list[Tensor], kl: float = 1.0) -> Tensor:
        rows = []
        for a, b in zip(encoded, decoded, strict=True):
            mu, log_var = model.encode(x, a)
            log_px_z = model.likelihood.log_prob(x, model.decode(mu, b))
            rows.append(log_px_z - kl * kl_per_dim(mu, log_var).sum(1))
        return torch.stack(rows)  # (10, B)

    right, zeros = scores(labels, labels), [labels[0]] * 10
    if isinstance(answer, Tensor) and tuple(answer.shape) == (images, 10):
        raise CheckFailed("transposed", "The labels come first: (10, B).")
    mistakes = {
        "no_kl": (scores(labels, labels, 0.0), "The KL term is missing. Is it equal for all y?"),
        "plus_kl": (scores(labels, labels, -1.0), "The KL term is subtracted, not added."),
        "loss": (-right, "This is the loss. The ELBO is its negative."),
        "one_encoder": (
            scores(zeros, labels),
            "The encoder is told the label 0 for all. Which label does L(x|y) tell it?",
        ),
        "one_decoder": (
            scores(labels, zeros),
            "The decoder is told the label 0 for all. Which label does L(x|y) tell it?",
        ),
        "probabilities": (right.softmax(0), "These are probabilities. Return the ELBOs."),
        "log_probabilities": (
            right.log_softmax(0),
            "These are normalized over the labels. Return the ELBOs themselves.",
        ),
    }
    one = tensor(answer, (10, images))
    for code, (wrong, hint) in mistakes.items():
        if torch.allclose(one, wrong, rtol=1e-4, atol=1e-3):
            raise CheckFailed(code, hint)
    _check_many_draws(f, x)  # with either form of the KL term
    return "Nothing in your function knows the true label, because it never gets it."


@checker("return log p(x) and log p(y|x)")
def check_bayes(f: Callable[[Tensor, Tensor], tuple[Tensor, Tensor]]) -> str:
    """Check Bayes' rule in logarithms, (Y, N), (Y,) → (N,), (Y, N)."""
    log_px_y = 3 * draws(4, 5, seed=0) - 110
    log_px_y[:, 3] -= 900  # far below the other images
    log_px_y[2, 4] -= 800  # and one label far below the others
    log_py = torch.tensor([0.1, 0.2, 0.3, 0.4]).double().log()
    answer = call(f, log_px_y.clone(), log_py.clone())
    if not isinstance(answer, tuple | list) or len(answer) != 2:
        raise CheckFailed("count", "Return two tensors, log p(x) and log p(y|x).")
    log_pxy = log_px_y + log_py[:, None]  # (Y, N)
    right = log_pxy.logsumexp(0)
    log_px = _finite(answer[0], (5,), "log p(x)")
    mistakes = {
        "no_prior": (log_px_y.logsumexp(0), "log p(x): p(y) is missing."),
        "even_prior": (
            log_px_y.logsumexp(0) - math.log(4),
            "log p(x): the labels are not equally probable here. Use log_py.",
        ),
        "average": (
            (log_py.exp()[:, None] * log_px_y).sum(0),
            "log p(x): this averages the logarithms. What has to be averaged?",
        ),
        "best": (log_pxy.amax(0), "log p(x): all labels count, not the best one alone."),
        "probability": (right.exp(), "This is p(x). Return its logarithm."),
    }
    _compare(log_px, right, mistakes, "log p(x): sum p(y) p(x|y) over the labels.")
    log_py_x = _finite(answer[1], (4, 5), "log p(y|x)")
    mistakes = {
        "probability": ((log_pxy - right).exp(), "This is p(y|x). Return its logarithm."),
        "no_prior": (log_px_y.log_softmax(0), "log p(y|x): p(y) is missing in Bayes' rule."),
        "joint": (log_pxy, "This is log p(x, y). What has to be subtracted?"),
        "axis": (log_pxy.log_softmax(1), "log p(y|x) sums to 1 over which axis?"),
    }
    _compare(log_py_x, log_pxy - right, mistakes, "log p(x) is right. Use Bayes' rule.")
    return "For every image the probabilities sum to 1."


def _finite(value: object, shape: tuple[int, ...], what: str) -> Tensor:
    """A tensor of this shape, and a hint if a probability became zero."""
    try:
        return tensor(value, shape, what)
    except CheckFailed as failed:
        if failed.code != "not_finite":
            raise
        raise CheckFailed(
            "underflow",
            f"{what} is not finite: one image, or one label of an image, lies hundreds of nats "
            "below the others, and its exp() is zero. What can be taken out of a sum of "
            "exponentials, for each image separately?",
        ) from None


@checker("return the bound")
def check_missing(f: Callable[[Tensor, Tensor, Tensor], Tensor]) -> str:
    """Check Σ_y q(y|x) [log p(x|y) + log p(y) − log q(y|x)], → (N,)."""
    log_px_y = 2 * draws(4, 6, seed=0) - 100
    log_py = torch.tensor([0.1, 0.2, 0.3, 0.4]).double().log()
    log_q = draws(4, 6, seed=1).log_softmax(0)
    answer = call(f, log_px_y.clone(), log_py.clone(), log_q.clone())
    q, log_pxy = log_q.exp(), log_px_y + log_py[:, None]
    mistakes = {
        "no_entropy": ((q * log_pxy).sum(0), "The logarithm of q(y|x) is missing."),
        "sign": ((q * (log_pxy + log_q)).sum(0), "The logarithm of q(y|x) has the wrong sign."),
        "no_prior": ((q * (log_px_y - log_q)).sum(0), "p(y) is missing."),
        "log_weights": ((log_q * (log_pxy - log_q)).sum(0), "The weights are q, not log q."),
        "even": ((log_pxy - log_q).mean(0), "Weight the labels with q(y|x), not equally."),
        "exact": (log_pxy.logsumexp(0), "This is log p(x) itself, whatever q(y|x) is."),
        "best": ((log_pxy - log_q).amax(0), "Average over the labels with the weights q(y|x)."),
    }
    _compare(
        tensor(answer, (6,)),
        (q * (log_pxy - log_q)).sum(0),
        mistakes,
        "This is not (14.11). It is an ELBO whose latent variable is the label.",
    )
    return "With q(y|x) = p(y|x) it would be log p(x)."


@checker("return what is seen and what is missing")
def check_halves(f: Callable[[Tensor], tuple[Tensor, Tensor]]) -> str:
    """Check the two halves, (B, 1, 28, 28) → (B, 392), (B, 1, 1, 392)."""
    x = draws(3, 1, 28, 28, seed=0)
    answer = call(f, x.clone())
    if not isinstance(answer, tuple | list) or len(answer) != 2:
        raise CheckFailed("count", "Return two tensors, what is seen and what is missing.")
    upper, lower = x[:, :, :14].flatten(1), x[:, :, 14:].flatten(1)  # (B, 392) each
    left, right = x[..., :14].flatten(1), x[..., 14:].flatten(1)
    seen = tensor(answer[0], (3, 392), "What is seen")
    hints: Mistakes = {
        "lower": (lower, "What is seen is the lower half here. Row 0 is at the top."),
        "left": (left, "What is seen is the left half here. Rows come before columns."),
        "right": (right, "What is seen is the right half here. Rows come before columns."),
        "interleaved": (x[:, :, ::2].flatten(1), "What is seen is every second row here."),
    }
    _compare(seen, upper, hints, "What is seen is not the upper half: its rows are 0 to 13.")
    rest = tensor(answer[1], (3, 1, 1, 392), "What is missing").flatten(1)
    _compare(
        rest,
        lower,
        {"upper": (upper, "What is missing is the upper half here. Is it not seen already?")},
        "What is missing is not the lower half in the order of its rows.",
    )
    return "Now train with it."
