"""Judging a trained model: rate and distortion, log-likelihood, codes, samples, disentanglement.

All figures are in nats, per example first and averaged over the examples last. `batches` is any
iterable of (x, y) with images (B, C, H, W) in [0, 1] and labels (B,), such as
`data.test.batches(500)`.
"""

from vae_lib.evaluation.codes import ActiveUnits, Codes, active_units, encode_all
from vae_lib.evaluation.log_likelihood import LogLikelihood, importance_log_likelihood
from vae_lib.evaluation.rate_distortion import RateDistortion, rate_distortion
from vae_lib.evaluation.samples import (
    PrecisionRecall,
    frechet_distance,
    inception_score,
    precision_recall,
)

__all__ = [
    "ActiveUnits",
    "Codes",
    "LogLikelihood",
    "PrecisionRecall",
    "RateDistortion",
    "active_units",
    "encode_all",
    "frechet_distance",
    "importance_log_likelihood",
    "inception_score",
    "precision_recall",
    "rate_distortion",
]
