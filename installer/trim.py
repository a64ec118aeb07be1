"""What of the libraries is left out of the product: by place in it, on any system.

Nothing is left out that the program can reach, nor any library's licence. Qt's and python-bidi's libraries stay as they came and
as files of their own, for so the LGPL wants it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from installer.product import LINUX

EXCLUDED_MODULES = (
    "IPython",
    "PIL.AvifImagePlugin",
    "PIL.ImageQt",
    "PIL.ImageTk",
    "PIL._avif",
    "PySide6.QtNetwork",
    "_pytest",
    "curses",
    "doctest",
    "ensurepip",
    "hatchling",
    "idlelib",
    "lib2to3",
    "lxml.html",
    "lxml.isoschematron",
    "lxml.objectify",
    "matplotlib.testing",
    "matplotlib.tests",
    "numpy.distutils",
    "numpy.f2py",
    "pip",
    "pkg_resources",
    "pydoc_data",
    "pytest",
    "readline",
    "setuptools",
    "test",
    "tkinter",
)
"""Modules that some library names and that the program never loads."""

KEPT_BACKENDS = frozenset(
    {"_backend_agg", "_backend_pdf_ps", "backend_agg", "backend_mixed", "backend_pdf", "backend_svg", "registry"}
)
"""Of matplotlib's ways to draw, those that make files in memory."""

RUNTIME_HOOKS_LEFT_OUT = frozenset({"pyi_rth_inspect", "pyi_rth_mplconfig", "pyi_rth_multiprocessing", "pyi_rth_pkgutil"})
"""What PyInstaller would run before every start. matplotlib's throws its list of fonts away; the others serve what we do not."""

_PLUGINS: Mapping[str, frozenset[str]] = {
    "generic": frozenset(),
    "egldeviceintegrations": frozenset(),
    "networkinformation": frozenset(),
    "tls": frozenset(),
    "imageformats": frozenset({"qsvg", "qico"}),
    "platforms": frozenset({"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"}),
    "wayland-shell-integration": frozenset({"xdg-shell"}),
}
"""Qt's plugins, by folder. Of a folder that is not here all are kept."""

_QT_LEFT_OUT = re.compile(
    r"Qt6?(?:Network|EglF[Ss]\w*|WlShellIntegration|Qml\w*|Quick\w*|Designer\w*|Help|Sql|Test|Xml|Concurrent|Pdf\w*|VirtualKeyboard\w*)"
)

_LEFT_OUT = re.compile(
    r"""
    (?:^|/)(?:tests?|testing|sample_data|__pycache__)/      # other people's tests and examples
    | \.(?:pyi|pxd|pyx|h|hpp|c|cpp|cmake|ts)$                # sources and types
    | ^PySide6/(?:Qt/)?translations/                         # ours are in resources
    | ^PySide6/(?:Qt/)?(?:qml|resources)/
    | ^matplotlib/mpl-data/(?:images|plot_directive|kpsewhich\.lua)
    | ^matplotlib/mpl-data/fonts/(?:afm|pdfcorefonts)/
    | ^matplotlib/mpl-data/fonts/ttf/(?!DejaVuSans\.ttf$|LastResort|LICENSE)
    | ^matplotlib/backends/web_backend/
    | ^reportlab/fonts/                                      # not used, and one is under the GPL
    | ^(?:tcl|tk|_tcl_data|_tk_data|lib/tcl|lib/tk)
    | ^(?:pillow\.libs/)?(?:lib)?avif
    | (?:^|/)direct_url\.json$                               # where the machine that builds has its sources
    """,
    re.VERBOSE,
)

_IS_LICENCE = re.compile(r"(?i)(?:^|/)(?:[\w-]+[_-])?licen[cs]es?/|(?:^|/)(?:licen[cs]e|copying|notice)[^/]*$")

BUNDLED_SYSTEM_LIBRARIES = frozenset(
    {
        "libbz2.so.1.0",
        "libcrypto.so.3",
        "libexpat.so.1",
        "libffi.so.8",
        "liblzma.so.5",
        "libsqlite3.so.0",
        "libssl.so.3",
        "libz.so.1",
    }
)
"""What Python itself needs of the Linux it was built on, and other Linuxes call by other names. All else is the system's own."""

_SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")

STRIPPED = re.compile(r"^libpython[\d.]+\.so[\d.]*$|^(?:fontTools|kiwisolver|python[\d.]+|sqlcipher3)/.*\.so$")
"""Libraries that come with the names that only their makers' debugger needs. Never those in a folder named `.libs`: their
bytes have been moved about after linking, and a stripped OpenBLAS does not load. Nor what is under the LGPL."""


def is_kept(place: str, source: str = "", system: str = LINUX) -> bool:
    """Whether a file goes into the product.

    Args:
        place: its path in the product, below the folder of libraries.
        source: where it comes from on this machine, or of a link what it leads to.
        system: which system the product is for.
    """
    place = place.replace("\\", "/")
    if _LEFT_OUT.search(place):
        return bool(_IS_LICENCE.search(place)) and not place.startswith("reportlab/fonts/")
    if system == LINUX and is_of_the_system(source):
        return PurePosixPath(place).name in BUNDLED_SYSTEM_LIBRARIES
    return _is_kept_of_qt(place)


def _is_kept_of_qt(place: str) -> bool:
    path = PurePosixPath(place)
    name = path.name.split(".")[0].removeprefix("lib")
    if "plugins" in path.parts:
        wanted = _PLUGINS.get(path.parent.name)
        return wanted is None or name in wanted
    return not _QT_LEFT_OUT.fullmatch(name)


def is_of_the_system(source: str) -> bool:
    """Whether a library comes from the system rather than from Python's registry."""
    return source.startswith(_SYSTEM_FOLDERS) and ".so" in PurePosixPath(source).name and "site-packages" not in source


def is_module_kept(name: str) -> bool:
    """Whether a module of Python goes into the product: none of matplotlib's backends but those that draw in memory."""
    backend = name.removeprefix("matplotlib.backends.")
    return backend == name or backend in KEPT_BACKENDS


def without_dangling(places: Mapping[str, str | None]) -> dict[str, str | None]:
    """The files and links of a product without links that lead to nothing in it.

    Args:
        places: path -> what the link leads to, relative to its folder; None for a file.
    """
    kept = dict(places)
    while dangling := [place for place, to in kept.items() if to is not None and _target(place, to) not in kept]:
        for place in dangling:
            del kept[place]
    return kept


def _target(place: str, to: str) -> str:
    parts: list[str] = []
    for part in (PurePosixPath(place).parent / to).parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


def licence_files(places: Iterable[str]) -> list[str]:
    """Those of a library's files that are its licences and notices."""
    return sorted(place for place in places if _IS_LICENCE.search(place) and not place.endswith((".py", ".pyc", ".pyi", ".so")))
