"""The package for Debian, and the archive for any Linux."""

from __future__ import annotations

import gzip
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from installer import application, archive, debian, icons, product
from installer.application import BuildError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="built on Linux only")


@pytest.fixture(autouse=True)
def _drawn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(icons, "png", lambda name, edge: f"{name} {edge}".encode())


@pytest.fixture
def _no_readelf(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian, "needs", lambda _: {"libX11.so.6", "libQt6Core.so.6", "libc.so.6"})


def test_the_packages_of_what_the_program_asks_the_system_for_are_named() -> None:
    asked = ["libX11.so.6", "libglib-2.0.so.0", "libgthread-2.0.so.0", "libQt6Core.so.6", "libm.so.6", "ld-linux-x86-64.so.2"]

    assert debian.depends(asked, frozenset({"libQt6Core.so.6"}), "2.28") == [
        "libc6 (>= 2.28)",
        "libglib2.0-0",
        "libx11-6",
        "zlib1g",
    ]


def test_a_library_that_is_in_no_known_package_stops_the_build() -> None:
    with pytest.raises(BuildError, match=r"libnew\.so\.1"):
        debian.depends(["libnew.so.1"], frozenset(), "2.28")


def test_the_oldest_c_library_that_will_do_is_read_from_the_program(made: Path) -> None:
    assert debian.libc_version(made) == "2.28"


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not here")
@pytest.mark.usefixtures("_no_readelf")
def test_the_same_program_gives_the_same_package_and_archive_whoever_packs_them_and_when(made: Path, tmp_path: Path) -> None:
    packages = [debian.build(made, tmp_path / name, tmp_path / f"work {name}") for name in ("one", "two")]
    first = [archive.build(made, tmp_path / "one").read_bytes()]
    (made / "ioplab").chmod(0o755)
    for path in made.rglob("*"):
        path.touch()
    application.settle(made)
    packages.append(debian.build(made, tmp_path / "three", tmp_path / "work three"))

    assert len({package.read_bytes() for package in packages}) == 1
    application.settle(made)
    again = [archive.build(made, tmp_path / name).read_bytes() for name in ("four", "five")]
    assert len(set(again)) == 1
    assert len(first[0]) > 0


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not here")
@pytest.mark.usefixtures("_no_readelf")
def test_the_package_holds_the_program_menu_and_kinds_of_files_and_runs_no_script(made: Path, tmp_path: Path) -> None:
    package = debian.build(made, tmp_path / "out", tmp_path / "work")
    unpacked = tmp_path / "unpacked"
    subprocess.run(["dpkg-deb", "-R", package, unpacked], check=True)

    assert package.name == f"ioplab_{product.version()}_{debian.ARCHITECTURES[product.machine()]}.deb"
    assert {path.name for path in (unpacked / "DEBIAN").iterdir()} == {"control", "md5sums"}
    assert (unpacked / "usr/bin/ioplab").resolve() == (unpacked / "usr/lib/ioplab/ioplab").resolve()
    assert (unpacked / "usr/lib/ioplab/_internal/libQt6.so").is_symlink()
    assert {path.name for path in unpacked.iterdir()} == {"DEBIAN", "usr"}
    listed = (unpacked / "DEBIAN/md5sums").read_text(encoding="utf-8").splitlines()
    there = [path for path in (unpacked / "usr").rglob("*") if path.is_file() and not path.is_symlink()]
    assert len(listed) == len(there)
    texts = gzip.decompress((unpacked / "usr/share/doc/ioplab/THIRD-PARTY-LICENCES.txt.gz").read_bytes())
    assert texts == b"MIT"
    told = subprocess.run(["dpkg-deb", "-c", package], check=True, capture_output=True, text=True).stdout
    assert {line.split()[1] for line in told.splitlines()} == {"root/root"}
    assert " 2026-11-22 " in told


def test_the_archive_is_one_folder_that_tells_nothing_of_who_packed_it(made: Path, tmp_path: Path) -> None:
    with tarfile.open(archive.build(made, tmp_path / "out")) as tar:
        entries = tar.getmembers()

    assert {entry.name.split("/")[0] for entry in entries} == {archive.name(product.version(), product.machine())}
    assert {(entry.uid, entry.gid, entry.uname, entry.gname, entry.mtime) for entry in entries} == {(0, 0, "", "", 1795348800)}
    names = {entry.name.partition("/")[2] for entry in entries}
    assert {"ioplab", "LESMEG.txt", "LICENSE.txt", "THIRD-PARTY-LICENCES.txt", "_internal/libQt6.so"} <= names


def test_the_menu_entry_opens_every_kind_of_file_there_is() -> None:
    entry = dict(line.split("=", 1) for line in debian.desktop_entry().splitlines() if "=" in line)
    root = ElementTree.fromstring(debian.mime_types())
    name = "{http://www.freedesktop.org/standards/shared-mime-info}"
    globs = {kind.get("type"): kind.find(f"{name}glob").get("pattern") for kind in root}  # type: ignore[union-attr]

    assert entry["Exec"] == "ioplab %f"
    assert entry["MimeType"].split(";") == [*globs, ""]
    assert set(globs.values()) == {"*.iopbidrag", "*.iopsvar", "*.iopagg"}


@pytest.mark.parametrize("name", ["ioplab.desktop", "ioplab.1", "ioplab.metainfo.xml"])
def test_templates_are_filled_wholly_and_say_the_one_version(name: str) -> None:
    text = debian.filled(name)

    assert "@" not in text
    assert name == "ioplab.desktop" or product.version() in text


def test_a_folder_of_the_building_machine_is_taken_out_of_a_library() -> None:
    library = b"x\0/home/kari/python/lib\0y"

    told = application.without_path(library, "/home/kari/python/lib")

    assert b"kari" not in told
    assert b"\0$ORIGIN\0" in told
    assert len(told) == len(library)
    assert application.without_path(b"x/home/kari/python/lib/z", "/home/kari/python/lib") == b"x/home/kari/python/lib/z"
