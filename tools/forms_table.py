"""Write the tables of all directives and roles into CONTRIBUTING.md.

python -m tools.forms_table
"""

from __future__ import annotations

import sys
from pathlib import Path

from tools.generated import between_marks
from tools.notebook_copies.forms import DIRECTIVES, ROLES, DirectiveForm, RoleForm
from tools.refusal import write_whole

PAGE = Path(__file__).parents[1] / "CONTRIBUTING.md"
BEGIN = "<!-- The tables begin: `python -m tools.forms_table` writes them. -->"
END = "<!-- The tables end. -->"


def table() -> str:
    """Both tables, in Markdown."""
    rows = ["| Directive | Page | Student's copy | PDF |", "|---|---|---|---|"]
    rows += [row(f"`{{{name}}}`", form) for name, form in DIRECTIVES.items()]
    rows += ["", "| Role | Page | Student's copy | PDF |", "|---|---|---|---|"]
    rows += [row(f"`{{{name}}}`", form) for name, form in ROLES.items()]
    return "\n".join(rows)


def row(name: str, form: DirectiveForm | RoleForm) -> str:
    """One line of a table."""
    return f"| {name} | {form.page} | {form.copy} | {form.pdf} |"


def main() -> int:
    """The command; returns its exit status."""
    try:
        page = between_marks(PAGE, BEGIN, END, table())
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    write_whole(PAGE, page.encode())
    print(f"{PAGE.name} has the tables of today.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
