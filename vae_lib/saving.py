"""Models as files: weights and settings, read without running any code of the file.

A model of known parts, those in the tables of `likelihoods`, `priors` and `posteriors` in one of
the two models of `vae_lib.vae`, is rebuilt by `load_model` alone. Of any other model the file holds
the weights, and `load_model(path, into=model)` puts them into a model that you build yourself.
"""

import warnings
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from vae_lib.likelihoods import LIKELIHOODS
from vae_lib.networks import Decoder, Encoder
from vae_lib.posteriors import POSTERIORS
from vae_lib.priors import PRIORS
from vae_lib.vae import VAE, ConvolutionalVAE, VariationalAutoencoder
from vae_lib.whole_files import FileError, load_torch, save_torch

MODELS: dict[str, type[VAE]] = {
    model.__name__: model for model in (VariationalAutoencoder, ConvolutionalVAE)
}
PARTS: dict[str, dict[str, type]] = {
    "likelihood": LIKELIHOODS,
    "prior": PRIORS,
    "posterior": POSTERIORS,
}


def describe(model: nn.Module) -> dict[str, Any]:
    """What a model is made of, in plain values: names and settings of the model and its parts."""
    vae = plain(model)
    described: dict[str, Any] = {"class": type(vae).__name__, "settings": dict(vae.settings)}
    for part in PARTS:
        module = getattr(vae, part)
        name = getattr(module, "name", type(module).__name__)
        described[part] = {"name": name, "settings": dict(module.settings)}
    return described


def unknown_parts(model: nn.Module) -> list[str]:
    """The classes of a model and its parts that stand in no table."""
    vae = plain(model)
    unknown = [] if MODELS.get(type(vae).__name__) is type(vae) else [type(vae).__name__]
    networks = type(vae.encoder), type(vae.decoder)
    if type(vae) is VAE:  # put together by hand
        unknown = [network.__name__ for network in networks]
    elif networks != (Encoder, Decoder):  # exchanged afterwards
        unknown += [network.__name__ for network in networks]
    for part, table in PARTS.items():
        module = getattr(vae, part)
        if table.get(getattr(module, "name", "")) is not type(module):
            unknown.append(type(module).__name__)
    return unknown


def plain(model: nn.Module) -> Any:
    """The model that `torch.compile` has wrapped; any other is returned as it is."""
    return getattr(model, "_orig_mod", model)


def save_model(model: VAE, path: str | Path) -> None:
    """Write one file with the weights and, where all parts are known, what rebuilds the model.

    A part that is in no table is named in a warning: loading needs `load_model(path, into=model)`.

    Raises:
        OSError: The file cannot be written.
    """
    unknown = unknown_parts(model)
    content = {"kind": "model", "unknown": unknown, "state": plain(model).state_dict()}
    if not unknown:
        content |= describe(model)
    save_torch(content, path)
    if unknown:
        warnings.warn(
            f"{path} holds weights only, since vae_lib cannot rebuild {', '.join(unknown)}: read it"
            " with load_model(path, into=model), into a model that you build the same way",
            stacklevel=2,
        )


def load_model(
    path: str | Path, into: VAE | None = None, device: str | torch.device | None = None
) -> VAE:
    """Rebuild a model that `save_model` wrote. It is in evaluation mode.

    Args:
        path: The file.
        into: A model built as the saved one was; its weights are replaced. Needed where
            the model has parts that vae_lib does not know.
        device: Where to put the model; by default `into` stays where it is, and a rebuilt model
            is on the CPU.

    Raises:
        FileError: The file is missing, damaged, not a model or of another version; or it cannot
            be rebuilt without `into`, or does not fit it.
    """
    content = load_torch(path, "model")
    if into is None:
        model = _rebuild(path, content)
    else:
        model = into
        _check_weights(path, content.get("state", {}), plain(model).state_dict())
        plain(model).load_state_dict(content["state"])
    return (model if device is None else model.to(device)).eval()


def _check_weights(path: str | Path, saved: dict[str, Tensor], own: dict[str, Tensor]) -> None:
    """Raise FileError unless they have the same names and shapes, before any is replaced."""
    for name in own | saved:
        shapes = [tuple(state[name].shape) if name in state else None for state in (saved, own)]
        if shapes[0] != shapes[1]:
            there, here = ("is missing" if shape is None else f"is {shape}" for shape in shapes)
            raise FileError(
                f"{path} does not fit the model given as `into`: {name} {there} in the file and"
                f" {here} in the model; build it as the saved one was"
            )


def _rebuild(path: str | Path, content: dict[str, Any]) -> VAE:
    """The model that a file describes, with its weights."""
    if content.get("unknown"):
        raise FileError(
            f"{path} holds weights only, of a model with {', '.join(content['unknown'])}: read it"
            " with load_model(path, into=model), into a model that you build the same way"
        )
    try:
        parts = {
            part: table[content[part]["name"]](**content[part]["settings"])
            for part, table in PARTS.items()
        }
        model = MODELS[content["class"]](**content["settings"], **parts)
        model.load_state_dict(content["state"])
    except (KeyError, TypeError, ValueError, RuntimeError):
        raise FileError(f"{path} holds no model that this version of vae_lib knows") from None
    return model
