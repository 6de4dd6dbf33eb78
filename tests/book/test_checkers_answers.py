"""What the checkers share: how answers are read and compared, and what a reader sees of it."""

import math

import numpy as np
import pytest
import torch
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

from notebooks.checkers.answers import (
    CheckFailed,
    call,
    check_number,
    checker,
    number,
    numbers,
    tensor,
)

NUMBERS = [
    2.5,
    np.float32(2.5),
    np.array(2.5),
    torch.tensor(2.5),
    torch.tensor([2.5], dtype=torch.float64),
    torch.tensor(2.5, requires_grad=True),
]


def failure(function, *arguments, **options) -> CheckFailed:
    """How a check refuses an answer."""
    with pytest.raises(CheckFailed) as caught:
        function(*arguments, **options)
    return caught.value


@pytest.mark.parametrize("answer", NUMBERS, ids=lambda answer: type(answer).__name__)
def test_numbers_of_every_kind_are_read(answer) -> None:
    assert number(answer) == 2.5
    assert numbers((answer, 3), "one", "two") == [2.5, 3]
    check_number(answer, 2.5, {}, "no")


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (None, "nothing"),
        ("2.5", "no_number"),
        (torch.zeros(2), "no_number"),
        ((1, 2), "no_number"),
        (1j, "no_number"),
        (10**400, "no_number"),
        (math.nan, "not_finite"),
        (torch.tensor(-math.inf), "not_finite"),
    ],
)
def test_what_is_no_number_is_refused(answer, code) -> None:
    assert failure(number, answer).code == code


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (1.0, "count"),
        ((1.0, 2.0, 3.0), "count"),
        ((1.0, None), "nothing"),
        ((1.0, "a"), "no_number"),
    ],
)
def test_wrong_count_of_numbers_is_refused(answer, code) -> None:
    assert failure(numbers, answer, "the mean", "the variance").code == code


def test_names_of_variables_are_kept() -> None:
    assert failure(numbers, ("a", 1), "my_kl", "sigma").hint.startswith("my_kl is not")
    assert failure(numbers, (1, "a"), "my_kl", "sigma").hint.startswith("sigma is not")
    assert failure(numbers, ("a", 1), "the mean", "the variance").hint.startswith("The mean is not")


def test_several_numbers_may_come_in_an_array() -> None:
    for answer in ([1, 2], np.array([1.0, 2.0]), torch.tensor([1.0, 2.0])):
        assert numbers(answer, "one", "two") == [1.0, 2.0]


def test_tensors_are_read() -> None:
    for answer in (torch.ones(2, 3), np.ones((2, 3)), torch.ones(2, 3, requires_grad=True)):
        value = tensor(answer, (2, 3))
        assert value.dtype == torch.float64 and not value.requires_grad and value.sum() == 6
    for answer, code in (
        (torch.ones(3), "shape"),
        (torch.tensor([math.inf] * 6).view(2, 3), "not_finite"),
        ("ones", "no_tensor"),
        (None, "nothing"),
    ):
        assert failure(tensor, answer, (2, 3)).code == code


def test_number_is_compared() -> None:
    mistakes = {"sign": (-1.2345, "It is positive."), "double": (2.469, "Halve it.")}
    for answer in (1.2345, 1.23, 1.24):
        check_number(answer, 1.2345, mistakes, "Look again.")
    for answer, code in ((-1.23, "sign"), (2.47, "double"), (1.3, "value"), (0.0, "value")):
        failed = failure(check_number, answer, 1.2345, mistakes, "Look again.")
        assert failed.code == code and "1.23" not in failed.hint
    assert failure(check_number, 1.23, 1.2345, {}, "No.", tolerance=1e-4).code == "value"


@checker("return the double")
def check_double(f) -> str:
    """Check a function that doubles."""
    check_number(call(f, 2.0), 4.0, {"half": (1.0, "Twice, not half.")}, "It is not the double.")
    return "Twice two."


def test_verdict_is_printed_and_returned(capsys) -> None:
    assert check_double(lambda x: 2 * x)
    assert capsys.readouterr().out == "Correct. Twice two.\n"
    for stub in (lambda x: ..., ..., lambda x: (..., 1)):
        assert not check_double(stub)
        assert capsys.readouterr().out == "Not answered yet: return the double.\n"
    assert failure(check_double, lambda x: x / 2).code == "half"
    assert failure(check_double, lambda x: None).code == "nothing"
    assert failure(check_double, 4.0).code == "no_function"
    assert capsys.readouterr().out == ""


def stops_itself(x):
    y = x + 1
    return y / (x - 2)


def stops_in_a_call(x):
    return torch.zeros(2, 3) @ torch.zeros(2, int(x))


def speaks_on_two_lines(x):
    raise ValueError("first\nsecond")


@pytest.mark.parametrize(
    ("function", "parts"),
    [
        (stops_itself, ("return y / (x - 2)", "ZeroDivisionError")),
        (stops_in_a_call, ("torch.zeros(2, 3) @", "RuntimeError")),
        (speaks_on_two_lines, ("raise ValueError", "ValueError: first")),
        (lambda: 4.0, ("TypeError", "argument")),
        (math.gamma.__class__, ("TypeError",)),
    ],
)
def test_error_in_an_answer_is_one_line(function, parts) -> None:
    failed = failure(call, function, 2.0)
    assert failed.code == "crash" and "\n" not in failed.hint
    assert all(part in failed.hint for part in parts)


def test_interruption_is_left_alone() -> None:
    def interrupted(x):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        call(interrupted, 1.0)


SET_UP = """\
import sys
sys.path.insert(0, "notebooks")
from checkers.answers import call, check_number, checker

@checker("return the double")
def check_double(f):
    check_number(call(f, 2.0), 4.0, {}, "It is not the double.")
    return "Twice two."
"""


SHOWN = {
    "check_double(lambda x: 2 * x)": "Correct. Twice two.\n",
    "check_double(lambda x: ...)": "Not answered yet: return the double.\n",
    "check_double(lambda x: x)": "It is not the double.",
    "def double(x):\n    y = x\n    return 2 * z\n\ncheck_double(double)": (
        "Your function stops at its line `return 2 * z`. NameError: name 'z' is not defined"
    ),
}


def test_reader_sees_one_line() -> None:
    """In a kernel: what is printed or the hint, no traceback, and no truth value."""
    notebook = new_notebook(cells=[new_code_cell(source) for source in (SET_UP, *SHOWN)])
    NotebookClient(notebook, kernel_name="python3", allow_errors=True).execute()
    assert notebook.cells[0].outputs == []
    for cell, shown in zip(notebook.cells[1:], SHOWN.values(), strict=True):
        (output,) = cell.outputs
        if shown.endswith("\n"):
            assert output.output_type == "stream" and output.text == shown
        else:
            assert output.output_type == "error" and output.traceback == [shown]
