"""One way to read what the program brings along: catalogues, fonts, icons, forms' translations."""

from __future__ import annotations

from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent

HELP_PAGES = (
    "for-laerer",
    "for-miljoterapeut",
    "for-rektor",
    "for-it",
    "brukerveiledning",
    "installasjon",
    "ordliste",
    "personvern",
    "counting",
)
"""The pages of the documentation that come with the program, in the order it lists them. Their pictures lie in ``bilder``."""


def root() -> Path:
    """The folder of resources: inside the installed package, or beside it in a checkout."""
    packaged = _PACKAGE / "_resources"
    return packaged if packaged.is_dir() else _PACKAGE.parent / "resources"


def path(name: str) -> Path:
    """The file `name`, a relative path such as ``"fonts/SourceSans3-Regular.ttf"``.

    Raises:
        FileNotFoundError: the product is not whole; our fault, not the user's.
    """
    found = root() / name
    if not found.is_file():
        raise FileNotFoundError(name)
    return found


def help_path(name: str) -> Path:
    """A page of the documentation that the program shows, such as ``"brukerveiledning.md"``: packaged, or from a checkout.

    Raises:
        FileNotFoundError: the product is not whole; our fault, not the user's.
    """
    packaged = root() / "help"
    found = (packaged if packaged.is_dir() else _PACKAGE.parent / "docs") / name
    if not found.is_file():
        raise FileNotFoundError(name)
    return found


def toml(name: str) -> dict[str, Any]:
    """The parsed content of ``catalogues/<name>.toml``."""
    import tomllib  # not needed to paint the first page, which needs the fonts

    return tomllib.loads(path(f"catalogues/{name}.toml").read_text(encoding="utf-8"))
