"""A part of Fashion-MNIST: clothes, embedded."""

from vae_lib.data.dataset import Dataset
from vae_lib.data.idx import read_idx
from vae_lib.data.images import ImagesInMemory

SHA256 = {
    "train-images-idx3": "dbc97073061adfe46b8bf8af6112364d34cf4cf2363dd8191a14d6515e121e6b",
    "train-labels-idx1": "0b1c9fd85da433904cd8c43816d58e9156256c8dde6e23698c4b9340b0494067",
    "t10k-images-idx3": "34b6848fb35a59e5287bf485522433dfd8bd017eb126fde6f02e96123c8ff741",
    "t10k-labels-idx1": "6a1ad38ad7d33240e59f70a44ddce4e9483e573ffad983d287064bd467dcbd4e",
}
CLASSES = (
    "T-shirt/top",
    "Trouser",
    "Pullover",
    "Dress",
    "Coat",
    "Sandal",
    "Shirt",
    "Sneaker",
    "Bag",
    "Ankle boot",
)


def load_fashion_mnist_mini() -> Dataset:
    """The first 10,000 training and 2,000 test images of Fashion-MNIST, (1, 28, 28), 10 classes.

    Source: Xiao, Rasul, Vollgraf, arXiv:1708.07747 (MIT licence).

    Raises:
        DataError: A file is missing or damaged; the message names it.
    """
    train, test = (_load(part) for part in ("train", "t10k"))
    return Dataset("fashion-mnist-mini", train, test, class_names=CLASSES)


def _load(part: str) -> ImagesInMemory:
    images, labels = (
        read_idx(f"fashion-mnist-mini/{key}", SHA256[key])
        for key in (f"{part}-images-idx3", f"{part}-labels-idx1")
    )
    return ImagesInMemory(images.unsqueeze(1), labels.long())  # (N, H, W) → (N, 1, H, W), (N,)
