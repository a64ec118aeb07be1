"""The package for Debian and its relatives. Built by `dpkg-deb`; the same program folder gives the same bytes.

The program lies under /usr/lib/ioplab, and nothing is written outside what the package lists. No script of ours runs when it is
installed or removed: menus, icons and file types are taken up by the system itself when it sees the files.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from installer import application, icons, product

HOME = "usr/lib/ioplab"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}

PACKAGES: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Which package has a library that the program asks the system for."""

OF_LIBC = re.compile(r"^(?:ld-linux[\w-]*|lib(?:c|dl|m|pthread|rt|util|resolv))\.so\.\d+$")

RECOMMENDED = (
    "libcups2",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "gnome-keyring | keepassxc | kwalletmanager",
)
"""Printing, desktops without X, and somewhere to remember keys if the user asks for it. The program runs without."""

OPTIONAL_PARTS = re.compile(r"/plugins/(?:platformthemes/libqgtk3|printsupport/|wayland-|platforms/libqwayland)|/libQt6Wayland")
"""Parts that are only loaded where the system has what they need."""


def file_name(version: str, machine: str) -> str:
    """What Debian calls the package's file."""
    return f"ioplab_{version}_{ARCHITECTURES[machine]}.deb"


def build(made: Path, into: Path, work: Path) -> Path:
    """Pack the program up.

    Args:
        made: its folder, from `application.build`.
        into: the folder that gets the package.
        work: a scratch folder.

    Raises:
        application.BuildError: `dpkg-deb` is missing, or the program asks for a library of which nobody knows the package.
    """
    if shutil.which("dpkg-deb") is None:
        raise application.BuildError("dpkg-deb is not here: a .deb is built on Debian or a relative.")
    tree = work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(made, tree / HOME, symlinks=True)
    for name in ("LICENSE.txt", product.LICENCES_FILE, "sbom.cdx.json"):
        (tree / HOME / name).unlink()
    for place, content in shared_files(made).items():
        (tree / place).parent.mkdir(parents=True, exist_ok=True)
        (tree / place).write_bytes(content)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/ioplab").symlink_to("../lib/ioplab/ioplab")
    debian = tree / "DEBIAN"
    debian.mkdir()
    (debian / "md5sums").write_text(md5sums(tree), encoding="utf-8")
    (debian / "control").write_text(control(made, installed_kib(tree)), encoding="utf-8")
    application.settle(tree)
    (tree / HOME / product.NAME).chmod(0o755)
    written = into / file_name(product.version(), product.machine())
    written.parent.mkdir(parents=True, exist_ok=True)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(written)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(product.built_at())}
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return written


def control(made: Path, kib: int) -> str:
    """What the package says of itself."""
    needed = ", ".join(depends(needs(made), has(made), libc_version(made)))
    return "".join(
        f"{line}\n"
        for line in (
            f"Package: {product.NAME}",
            f"Version: {product.version()}",
            f"Architecture: {ARCHITECTURES[product.machine()]}",
            "Maintainer: ioplab <ioplab@ioplab.invalid>",
            f"Installed-Size: {kib}",
            f"Depends: {needed}",
            f"Recommends: {', '.join(RECOMMENDED)}",
            "Section: education",
            "Priority: optional",
            f"Description: {product.SUMMARY_ENGLISH}",
            " Goals, evaluations, documents and figures of individual education plans",
            " (individuelle opplæringsplaner) for Norwegian schools. Everything lies",
            " encrypted on the school's own disk; the program has no server.",
        )
    )


def depends(needed: Iterable[str], present: frozenset[str], libc: str) -> list[str]:
    """The packages that have the libraries which the program asks for and does not bring.

    Raises:
        application.BuildError: nobody knows which package one of them is in.
    """
    asked = {name for name in needed if name not in present and not OF_LIBC.match(name)} | {"libz.so.1"}
    unknown = sorted(asked - PACKAGES.keys())
    if unknown:
        raise application.BuildError(f"Say in installer/debian.py which package has {', '.join(unknown)}.")
    return sorted({f"libc6 (>= {libc})", *(PACKAGES[name] for name in asked)})


def needs(made: Path) -> set[str]:
    """The libraries that the program's own ask the system for, those of optional parts left out."""
    found: set[str] = set()
    for file in _libraries(made):
        if not OPTIONAL_PARTS.search(file.as_posix()):
            told = subprocess.run(["readelf", "-dW", file], check=True, capture_output=True, text=True).stdout
            found.update(re.findall(r"\(NEEDED\).*\[(.+)\]", told))
    return found


def has(made: Path) -> frozenset[str]:
    """The libraries that the program brings."""
    return frozenset(path.name for path in made.rglob("*.so*"))


def libc_version(made: Path) -> str:
    """The oldest C library that has all that the program asks of it."""
    found = {match for file in _libraries(made) for match in re.findall(rb"GLIBC_2\.(\d+)", file.read_bytes())}
    return f"2.{max(map(int, found))}"


def _libraries(made: Path) -> list[Path]:
    files = [made / product.NAME, *made.rglob("*.so*")]
    return sorted(file for file in files if not file.is_symlink() and file.read_bytes()[:4] == b"\x7fELF")


def shared_files(made: Path) -> dict[str, bytes]:
    """What lies outside the program's own folder: path -> content."""
    documents = "usr/share/doc/ioplab"
    drawn = "usr/share/icons/hicolor"
    files = {
        "usr/share/applications/ioplab.desktop": desktop_entry().encode(),
        "usr/share/mime/packages/ioplab.xml": mime_types().encode(),
        f"usr/share/metainfo/{product.IDENTIFIER}.metainfo.xml": filled("ioplab.metainfo.xml").encode(),
        "usr/share/man/man1/ioplab.1.gz": packed(filled("ioplab.1").encode()),
        f"{documents}/copyright": copyright_text().encode(),
        f"{documents}/changelog.gz": packed((product.ROOT / "CHANGELOG.md").read_bytes()),
        f"{documents}/{product.LICENCES_FILE}.gz": packed((made / product.LICENCES_FILE).read_bytes()),
        f"{documents}/sbom.cdx.json.gz": packed((made / "sbom.cdx.json").read_bytes()),
        f"{drawn}/scalable/apps/ioplab.svg": icons.source(icons.PROGRAM).read_bytes(),
    }
    for edge in icons.SIZES:
        files[f"{drawn}/{edge}x{edge}/apps/ioplab.png"] = icons.png(icons.PROGRAM, edge)
    for kind in (kind for kind in product.FILE_TYPES if not kind.is_folder):
        files[f"{drawn}/scalable/mimetypes/{kind.mime.replace('/', '-')}.svg"] = icons.source(icons.DOCUMENT).read_bytes()
    return files


def desktop_entry() -> str:
    """The entry in the menu, which also says which files the program opens."""
    return filled("ioplab.desktop")


def mime_types() -> str:
    """The program's kinds of files, by the ends of their names. A vault is a folder, and the standard knows only files."""
    kinds = "".join(
        f'  <mime-type type="{kind.mime}">\n'
        f"    <comment>{escape(kind.title)}</comment>\n"
        f'    <glob pattern="*{kind.suffix}" weight="80"/>\n'
        "  </mime-type>\n"
        for kind in product.FILE_TYPES
        if not kind.is_folder
    )
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">\n'
    return f"{head}{kinds}</mime-info>\n"


def filled(name: str, **more: str) -> str:
    """A template with what is said of the program in its places, and what else it asks for."""
    values = {
        **more,
        "SUMMARY": product.SUMMARY,
        "SUMMARY_ENGLISH": product.SUMMARY_ENGLISH,
        "VERSION": product.version(),
        "IDENTIFIER": product.IDENTIFIER,
        "LICENCE": product.LICENCE,
        "TIME": str(product.built_at()),
        "MIME": ";".join(kind.mime for kind in product.FILE_TYPES if not kind.is_folder),
    }
    text = (product.FILES / name).read_text(encoding="utf-8")
    return re.sub(r"@([A-Z_]+)@", lambda match: values[match[1]], text)


def copyright_text() -> str:
    """The licences, as Debian wants them told."""
    licence = (product.ROOT / "LICENSE").read_text(encoding="utf-8").splitlines()
    lines = "\n".join(f" {line}" if line.strip() else " ." for line in licence)
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: ioplab\n"
        f"Comment: The libraries in /{HOME}/_internal have licences of their own, which stand whole in\n"
        f" /usr/share/doc/ioplab/{product.LICENCES_FILE}.gz. Those under the LGPL (Qt, PySide6, python-bidi) are files\n"
        " of their own and may be exchanged for other builds.\n"
        "\nFiles: *\nCopyright: The makers of ioplab\n"
        f"License: {product.LICENCE}\n{lines}\n"
    )


def packed(content: bytes) -> bytes:
    """Content as gzip, without a name or a time."""
    return gzip.compress(content, compresslevel=9, mtime=0)


def md5sums(tree: Path) -> str:
    """A sum of every file, for `dpkg --verify`."""
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts)
    sums = [(hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest(), path.relative_to(tree)) for path in files]
    return "".join(f"{digest}  {path.as_posix()}\n" for digest, path in sums)


def installed_kib(tree: Path) -> int:
    """How much room it takes when installed, in KiB, each file rounded up."""
    return sum(-(-path.lstat().st_size // 1024) for path in tree.rglob("*") if path.is_file() and "DEBIAN" not in path.parts)
