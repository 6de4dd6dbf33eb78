"""Where to compute, and how a batch gets there."""

import os

import torch
import torch.distributed as dist
from torch import Tensor

BFLOAT16 = ("avx512_bf16", "amx_bf16")  # instructions, as PyTorch calls them


def pick_device(name: str = "auto") -> torch.device:
    """The device of that name; "auto" takes a GPU if there is one.

    Raises:
        ValueError: The device is not there.
    """
    cuda, mps = torch.cuda.is_available(), torch.backends.mps.is_available()
    if name == "auto":
        name = "cuda" if cuda else "mps" if mps else "cpu"
    available = [kind for kind, there in (("cuda", cuda), ("mps", mps), ("cpu", True)) if there]
    if name not in available:
        raise ValueError(
            f"device {name} is not available on this machine, which has: {', '.join(available)}"
        )
    if name == "cuda" and dist.is_initialized():
        name = f"cuda:{os.environ['LOCAL_RANK']}"  # one GPU for each process
    return torch.device(name)


def pick_precision(name: str, device: torch.device) -> str:
    """The precision of that name; "auto" takes bfloat16 where the device multiplies in it.

    That is a GPU that has it in hardware, or a processor with AVX-512 BF16 or AMX. Others imitate
    bfloat16, which is slower than float32. (On Arm it was not tried, so "auto" is float32 there.)
    """
    if name != "auto":
        return name
    return "bfloat16" if has_bfloat16(device) else "float32"


def has_bfloat16(device: torch.device) -> bool:
    """Whether the device has instructions for bfloat16."""
    if device.type == "cuda":
        with torch.cuda.device(device):
            return torch.cuda.is_bf16_supported(including_emulation=False)
    capabilities = getattr(torch.cpu, "get_capabilities", dict)  # not in every version of PyTorch
    able: dict = capabilities() if device.type == "cpu" else {}
    return any(able.get(name, False) for name in BFLOAT16)


def on_device(batch: Tensor | tuple, device: torch.device) -> tuple[Tensor, Tensor | None]:
    """The images of a batch and, if there are any, its labels."""
    x, y = batch if isinstance(batch, tuple | list) else (batch, None)
    return x.to(device), y if y is None else y.to(device)
