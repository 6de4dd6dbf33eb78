"""A kernel's start-up file: every initial weight is a millionth of itself larger or smaller.

A processor that rounds otherwise changes the last bits of each step of training, and training
makes the difference larger. This stands for such a processor: which weights grow and which shrink
depends on their places and on the number in PERTURBED_WEIGHTS alone. An IPython kernel runs the
file that PYTHONSTARTUP names before its first cell. Weights loaded from a file stay as they are.
"""


def _perturb_initial_weights() -> None:
    import os
    from collections.abc import Callable
    from typing import Any

    import torch
    from torch import nn

    number = int(os.environ["PERTURBED_WEIGHTS"])

    def perturbed(
        reset_parameters: Callable[[nn.Module], None],
    ) -> Callable[[nn.Module], None]:
        def reset_and_perturb(layer: nn.Module) -> None:
            reset_parameters(layer)
            with torch.no_grad():
                for weights in layer.parameters(recurse=False):
                    place = torch.arange(1, weights.numel() + 1, dtype=torch.float64)
                    sign = torch.sin(number * place).sign()  # (weights.numel(),)
                    weights.mul_((1 + 1e-6 * sign).view_as(weights))

        return reset_and_perturb

    layers: tuple[Any, ...] = (nn.Linear, nn.Conv2d, nn.ConvTranspose2d)
    for layer in layers:
        layer.reset_parameters = perturbed(layer.reset_parameters)


_perturb_initial_weights()
del _perturb_initial_weights
