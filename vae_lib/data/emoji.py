"""Emoji: small colour pictures, embedded."""

from vae_lib.data.dataset import Dataset
from vae_lib.data.idx import read_idx
from vae_lib.data.images import ImagesInMemory

SHA256 = {
    "train-images-idx4": "1cd86c5fe1a366f209cf58963cdfa32b4d9ea3933e8ca1e48a4d61afc2ba4147",
    "train-labels-idx1": "36a9e14343ddca5ae63baf40c5eb969023dbad46d901009ee7943ac6cde4274f",
    "t10k-images-idx4": "f2b2f9bb268a88808faa2c5e0660342e0b1aec9424233ee220cfc5b67a8e473c",
    "t10k-labels-idx1": "9a8a18e52af79457d137fe5fe10df22ee9e242b3935371f75e2be619f0f73671",
}
CLASSES = (
    "smileys",
    "people",
    "animals",
    "food",
    "travel",
    "activities",
    "objects",
    "symbols",
    "flags",
)


def load_emoji() -> Dataset:
    """Twemoji: 1,563 training and 300 test images (3, 32, 32), 9 groups.

    Source: Twemoji, https://github.com/jdecked/twemoji (CC BY 4.0).

    Raises:
        DataError: A file is missing or damaged; the message names it.
    """
    train, test = (_load(part) for part in ("train", "t10k"))
    return Dataset("emoji", train, test, class_names=CLASSES)


def _load(part: str) -> ImagesInMemory:
    images, labels = (
        read_idx(f"emoji/{key}", SHA256[key])
        for key in (f"{part}-images-idx4", f"{part}-labels-idx1")
    )
    return ImagesInMemory(images, labels.long())  # (N, 3, H, W), (N,)
