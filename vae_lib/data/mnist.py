"""MNIST: handwritten digits, embedded whole."""

from vae_lib.data.dataset import Dataset
from vae_lib.data.idx import read_idx
from vae_lib.data.images import ImagesInMemory

SHA256 = {
    "train-images-idx3": "0b367032e93c5d0cea0925647cfdb18614af8ee15f83e6f2fc2ad904a6835971",
    "train-labels-idx1": "1787548bbe0bff1ec2ecdc0ef292b02df999e2d1a6002d27500982c652b17203",
    "t10k-images-idx3": "1a1a05eab793c14bb050b398624a11b0ffd1a2953baed553b1b9bd079e2a20be",
    "t10k-labels-idx1": "b91679a0acfe4ba0e50a2437a903084cba1f5f92592b016a25a7dfd00455798b",
}
CLASSES = tuple("0123456789")


def load_mnist() -> Dataset:
    """MNIST: 60,000 training and 10,000 test images (1, 28, 28), 10 digits.

    Source: LeCun, Cortes, Burges, The MNIST database of handwritten digits (CC BY-SA 3.0).

    Raises:
        DataError: A file is missing or damaged; the message names it.
    """
    train, test = (_load(part) for part in ("train", "t10k"))
    return Dataset("mnist", train, test, class_names=CLASSES)


def _load(part: str) -> ImagesInMemory:
    images, labels = (
        read_idx(f"mnist/{key}", SHA256[key])
        for key in (f"{part}-images-idx3", f"{part}-labels-idx1")
    )
    return ImagesInMemory(images.unsqueeze(1), labels.long())  # (N, H, W) → (N, 1, H, W), (N,)
