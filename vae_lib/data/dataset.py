"""A data set: its images in two or three parts, and what their labels mean."""

from dataclasses import dataclass

from vae_lib.data.images import ImageSet


@dataclass(frozen=True, eq=False)
class Dataset:
    """A data set: training and test images, and validation images if they were asked for.

    Attributes:
        name: as given to `load_dataset`.
        train, test, valid: image sets, in memory or on disk.
        class_names: what label i means; empty if unlabelled.
        factor_names: what column j of `factors` means; empty if there are none.
        skipped: files of a folder that could not be read.
        has_generated_factors: whether the images were generated from `factors`, so that codes can
            be compared with them.
    """

    name: str
    train: ImageSet
    test: ImageSet
    valid: ImageSet | None = None
    class_names: tuple[str, ...] = ()
    factor_names: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    has_generated_factors: bool = False

    @property
    def image_shape(self) -> tuple[int, int, int]:
        """(C, H, W)."""
        return self.train.image_shape

    @property
    def num_classes(self) -> int:
        """Number of classes, 0 if unlabelled."""
        return len(self.class_names)
