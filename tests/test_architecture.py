"""Who may import whom, held against the real source, imports inside functions included."""

import os
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


NOT_FOR_THE_FIRST_PAGE = HEAVY - {"PySide6"} | {
    *("copy", "dataclasses", "hashlib", "json", "msgspec", "platform", "selectors", "sqlcipher3", "subprocess", "tomllib")
}
FOR_THE_FIRST_PAGE = {
    "ioplab",
    *("ioplab.__main__", "ioplab.app", "ioplab.cli", "ioplab.i18n", "ioplab.resources"),
    *("ioplab.ui", "ioplab.ui.main_window", "ioplab.ui.paths", "ioplab.ui.scrolling", "ioplab.ui.theme", "ioplab.ui.translation"),
    *("ioplab.ui._generated", "ioplab.ui._generated.ui_unlock_page"),
    *("ioplab.ui.pages", "ioplab.ui.pages.opening"),
    *("ioplab.ui.widgets", "ioplab.ui.widgets.notice"),
}
"""All of ioplab that is loaded when the first page is painted. What is added here is waited for at every start: measure it first
(``python -m benchmarks.first_paint``). What only an open vault needs is imported in the function that opens it."""

_PAINT_THE_FIRST_PAGE = """
import sys
from pathlib import Path
import PySide6.QtWidgets
before = set(sys.modules)
import ioplab.__main__
from ioplab import app
from ioplab.ui import theme, translation
from PySide6.QtCore import QSettings
application = app.make_application()
settings = QSettings()
assert not any(app.is_for_another(Path(file), settings) for file in sys.argv[1:])
theme.begin(application, theme.stored_choice(settings), app.stored_scale(settings))
translation.chosen(settings)
window = app.MainWindow(settings, *map(Path, sys.argv[1:]))
window.show()
application.processEvents()
print(*sorted(sys.modules.keys() - before), *(vars(PySide6.QtCore).keys() & {"Qt", "QEvent"}))
"""


@pytest.mark.parametrize("vault", ["", "skolen.ioplab"])
def test_the_first_page_needs_little_and_no_word_of_qts_namespace(tmp_path: Path, vault: str) -> None:
    """Naming one of its words makes all of them be loaded: more than ten milliseconds before anything is painted.

    Nor is an event of Qt's looked at by ours: each would become an object of Python's, with a class to be made. With the vault
    that was open last, the names on it are read, and no more.
    """
    named = [str(tmp_path / vault)] if vault else []
    for folder in named:
        Path(folder).mkdir()
        (Path(folder) / "keys.json").write_text('{"slots": [{"name": "Kari"}]}', encoding="utf-8")
    own = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
    told = subprocess.run(
        [sys.executable, "-c", _PAINT_THE_FIRST_PAGE, *named],
        check=True,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **own},
    )

    loaded = set(told.stdout.split())

    words = {"Qt"} if sys.platform == "darwin" else {"Qt", "QEvent"}  # macOS tells by events what is to be opened
    for_names, ours = ({"json"}, {"ioplab.ui.keyholders"}) if vault else (set(), set())
    assert loaded & (NOT_FOR_THE_FIRST_PAGE | words) == for_names
    assert {name for name in loaded if name.partition(".")[0] == "ioplab"} == FOR_THE_FIRST_PAGE | ours
