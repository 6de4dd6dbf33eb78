"""What goes wrong with data."""


class DataError(ValueError):
    """A data set could not be loaded as asked. The message is one line that says what to do."""
