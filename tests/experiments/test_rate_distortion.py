"""The models for six β: the saved weights are small, and they reach what is stated."""

import pytest
import torch

from experiments.common import read_rows
from experiments.rate_distortion import train
from vae_lib import load_dataset, load_model
from vae_lib.evaluation import rate_distortion


def test_weights_are_small_and_half_precision():
    files = {f"beta-{beta:g}.pt" for beta in train.SAVED}
    assert {path.name for path in train.FOLDER.glob("*.pt")} == files
    for name in files:
        path = train.FOLDER / name
        assert path.stat().st_size < 500_000
        state = torch.load(path, weights_only=True)["state"]
        assert {value.dtype for value in state.values()} == {torch.float16}


@pytest.mark.parametrize("beta", train.SAVED)
def test_saved_weights_reach_the_stated_elbo(beta):
    images = load_dataset("mnist", binarize="dynamic").test
    model = load_model(train.FOLDER / f"beta-{beta:g}.pt")
    generator = torch.Generator().manual_seed(1)  # not the seed of the stated figure
    found = rate_distortion(model, images.batches(), generator)
    rows = read_rows(train.FOLDER / "results.csv")
    (stated,) = (r for r in rows if (float(r["beta"]), r["seed"]) == (beta, "0"))
    assert found.elbo == pytest.approx(float(stated["test_elbo"]), abs=0.5)
    assert found.rate == pytest.approx(float(stated["test_rate"]), abs=0.1)
