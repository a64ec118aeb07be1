"""Who may import whom, held against the real source, imports inside functions included."""

import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import grimp
import pytest

import ioplab

# From the bottom up. A part may import what lies below it, never a neighbour on its own row.
LAYERS: list[set[str]] = [
    {"domain"},
    {"catalogues", "faultlog", "labels", "licences"},
    {"wording"},
    {"analysis"},
    {"storage", "exchange", "reports"},
    {"operations"},
    {"workspace"},
    {"ui", "cli"},
    {"app"},
    {"__main__"},
]
# Anyone may import these; they import only each other. "" is the package itself, with its version.
FOUNDATION = {"", "errors", "files", "i18n", "places", "resources"}
STANDARD_LIBRARY_ONLY = FOUNDATION | {"domain"}
KEPT_IN = {
    "PySide6": {"ui", "app"},
    "shiboken6": {"ui", "app"},
    "sqlite3": {"storage"},
    "sqlite_utils": {"storage"},
    "sqlcipher3": {"storage"},
    "reportlab": {"reports"},
    "matplotlib": {"reports"},
    "numpy": {"reports"},
    "bidi": {"reports"},
    "arabic_reshaper": {"reports"},
    "xlsxwriter": {"reports"},
    "pikepdf": {"reports"},
    "pypdfium2": {"reports"},
    "docx": {"reports"},
    "lxml": {"reports"},
    "keyring": {"storage"},
    "zxcvbn": {"storage"},
    "psutil": {"storage"},
    "icalendar": {"exchange"},
    "pyrage": {"exchange"},
}
HEAVY = {"PySide6", "docx", "keyring", "matplotlib", "numpy", "pikepdf", "psutil", "pypdfium2", "reportlab", "zxcvbn"}

HEIGHT = {part: height for height, row in enumerate(LAYERS) for part in row} | dict.fromkeys(FOUNDATION, -1)


def build_graph(package: str) -> grimp.ImportGraph:
    return grimp.build_graph(package, include_external_packages=True, cache_dir=None)


def broken_rules(package: str) -> Iterator[str]:
    """Each import of a package that breaks a rule, in words and with its place."""
    graph = build_graph(package)
    for importer in sorted(graph.find_descendants(package) | {package}):
        part = part_of(importer, package)
        if part not in HEIGHT:
            yield f"{importer} has no place: give {part!r} one in LAYERS"
            continue
        for imported in sorted(graph.find_modules_directly_imported_by(importer)):
            if objection := objection_to(part, imported, package):
                line = graph.get_import_details(importer=importer, imported=imported)[0]["line_number"]
                yield f"{importer}:{line} imports {imported}: {objection}"


def objection_to(part: str, imported: str, package: str) -> str | None:
    """Why a part may not import a module, or None if it may."""
    if imported == package or imported.startswith(f"{package}."):
        target = part_of(imported, package)
        allowed = part == target or HEIGHT.get(target, -1) < HEIGHT[part] or {part, target} <= FOUNDATION
        return None if allowed else f"{target} does not lie below {part or 'the package itself'}"
    if part not in KEPT_IN.get(imported, {part}):
        return f"only {' and '.join(sorted(KEPT_IN[imported]))} may"
    if part in STANDARD_LIBRARY_ONLY and imported not in sys.stdlib_module_names:
        return f"{part or 'the package itself'} needs the standard library only"
    return None


def part_of(module: str, package: str) -> str:
    """The part a module belongs to: ``ioplab.ui.pages.rate`` -> ``ui``."""
    return module.removeprefix(package).lstrip(".").partition(".")[0]


def test_every_import_goes_downwards() -> None:
    assert list(broken_rules("ioplab")) == []


def test_every_module_is_seen() -> None:
    """A folder without __init__.py would escape the rules, and the wheel's users."""
    source = Path(ioplab.__file__).parent
    modules = {
        ".".join(path.relative_to(source.parent).with_suffix("").parts).removesuffix(".__init__") for path in source.rglob("*.py")
    }

    assert modules - build_graph("ioplab").modules == set()


@pytest.mark.parametrize(
    ("module", "source", "complaint"),
    [
        ("domain", "from {package} import storage", "storage does not lie below domain"),
        ("domain", "import msgspec", "domain needs the standard library only"),
        ("exchange", "def save():\n    from {package}.storage import connect", "storage does not lie below exchange"),
        ("reports", "from . import exchange", "exchange does not lie below reports"),
        ("errors", "from .domain import plan", "domain does not lie below errors"),
        ("cli", "def show():\n    from PySide6.QtCore import QObject", "only app and ui may"),
        ("operations", "import sqlite_utils.db", "only storage may"),
        ("analysis", "if True:\n    import reportlab", "only reports may"),
        ("helpers", "", "has no place"),
    ],
)
def test_a_forbidden_import_is_caught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, source: str, complaint: str
) -> None:
    package = make_package(tmp_path, {module: source})
    monkeypatch.syspath_prepend(tmp_path)

    (rule,) = broken_rules(package)

    assert rule.startswith(f"{package}.{module}")
    assert complaint in rule


def test_what_is_allowed_passes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sources = {
        "errors": "from . import i18n",
        "reports": "import reportlab\nfrom .domain import plan\nfrom . import errors",
        "ui": "from PySide6 import QtCore\nfrom . import operations, __name__",
        "__main__": "from . import app, cli",
    }
    package = make_package(tmp_path, sources)
    monkeypatch.syspath_prepend(tmp_path)

    assert list(broken_rules(package)) == []


def make_package(folder: Path, sources: dict[str, str]) -> str:
    """Write a package with ioplab's parts, most of them empty, and return its name, which no other test has used."""
    package = f"house_{folder.name}"
    (folder / package).mkdir()
    empty = dict.fromkeys(HEIGHT.keys() - {""} | {"__init__"}, "")
    for module, source in (empty | sources).items():
        (folder / package / f"{module}.py").write_text(source.format(package=package), encoding="utf-8")
    return package


@pytest.mark.parametrize("module", ["ioplab.__main__", "ioplab.cli"])
def test_nothing_heavy_is_loaded_before_it_is_asked_for(module: str) -> None:
    if find_spec(module) is None:
        pytest.skip(f"{module} is not written yet")
    code = f"import sys, {module}; print(*sorted({HEAVY} & sys.modules.keys()))"

    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, encoding="utf-8").stdout

    assert loaded.split() == []


NOT_FOR_THE_FIRST_PAGE = HEAVY - {"PySide6"} | {"hashlib", "json", "msgspec", "selectors", "sqlcipher3", "subprocess"}


def test_the_first_page_needs_little_and_no_word_of_qts_namespace() -> None:
    """Naming one of its words makes all of them be loaded: more than ten milliseconds before anything is painted."""
    modules = "ioplab.app, ioplab.__main__"
    bare = "import PySide6.QtWidgets, sys; before = set(sys.modules)"
    told = f"print(*sorted({NOT_FOR_THE_FIRST_PAGE} & (sys.modules.keys() - before)), *(vars(PySide6.QtCore).keys() & {{'Qt'}}))"
    code = f"{bare}; import {modules}; {told}"

    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, encoding="utf-8").stdout

    assert loaded.split() == []
