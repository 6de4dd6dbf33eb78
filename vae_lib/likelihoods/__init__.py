"""The likelihoods p(x|z): how an image is scored, shown and drawn.

| name | a pixel is | the decoder returns |
|---|---|---|
| "bernoulli" | 0 or 1 | logits |
| "continuous-bernoulli" | any number from 0 to 1 | logits |
| "gaussian" | any number | the mean; σ is learned |
| "discretized-logistic" | one of the 256 levels k/255 | the location; the scale is learned |

The first and the last give probabilities, the two others densities, whose pixels have to be
dequantized first (`vae_lib.data.dequantize`). Then `bits_per_dim` puts them beside each other. Grey
pixels scored by "bernoulli" are a usual training loss and compare with nothing else.

To add one, write a file with a class derived from `Likelihood` and put it into the table below.
"""

from vae_lib.likelihoods.base import PIXELS, Likelihood
from vae_lib.likelihoods.bernoulli import Bernoulli, bernoulli_log_prob
from vae_lib.likelihoods.continuous_bernoulli import (
    ContinuousBernoulli,
    continuous_bernoulli_log_prob,
    continuous_bernoulli_mean,
    continuous_bernoulli_sample,
)
from vae_lib.likelihoods.discretized_logistic import (
    HALF_LEVEL,
    DiscretizedLogistic,
    discretized_logistic_log_prob,
    discretized_logistic_mean,
    discretized_logistic_sample,
)
from vae_lib.likelihoods.gaussian import LOG_2PI, Gaussian, gaussian_log_prob

LIKELIHOODS: dict[str, type[Likelihood]] = {
    likelihood.name: likelihood
    for likelihood in (Bernoulli, ContinuousBernoulli, Gaussian, DiscretizedLogistic)
}

__all__ = [
    "HALF_LEVEL",
    "LIKELIHOODS",
    "LOG_2PI",
    "PIXELS",
    "Bernoulli",
    "ContinuousBernoulli",
    "DiscretizedLogistic",
    "Gaussian",
    "Likelihood",
    "bernoulli_log_prob",
    "continuous_bernoulli_log_prob",
    "continuous_bernoulli_mean",
    "continuous_bernoulli_sample",
    "discretized_logistic_log_prob",
    "discretized_logistic_mean",
    "discretized_logistic_sample",
    "gaussian_log_prob",
    "make_likelihood",
]


def make_likelihood(likelihood: str | Likelihood) -> Likelihood:
    """A likelihood by its name; one that is an object already is returned as it is.

    Raises:
        ValueError: There is none of that name.
    """
    if isinstance(likelihood, Likelihood):
        return likelihood
    if likelihood not in LIKELIHOODS:
        raise ValueError(f"unknown likelihood {likelihood!r}; allowed: {', '.join(LIKELIHOODS)}")
    return LIKELIHOODS[likelihood]()
