"""The commands, what can be built where, and what PyInstaller is told."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

import build_installer
import build_pins
import ioplab
from installer import application, platforms, product, smoke
from installer.product import LINUX, MAC, WINDOWS
from ioplab import licences
from ioplab.ui.main_window import PLACES_OF_FILES, REQUEST_SUFFIX

# One version, one time


def test_the_version_stands_in_one_place() -> None:
    assert product.version() == ioplab.__version__


def test_the_time_is_the_one_asked_for_or_that_of_the_commit(tmp_path: Path) -> None:
    assert product.built_at({"SOURCE_DATE_EPOCH": "1795348800"}) == 1795348800
    assert product.built_at({"SOURCE_DATE_EPOCH": "0"}) == product.EARLIEST
    assert product.built_at({}, tmp_path) == product.EARLIEST


def test_the_program_opens_every_kind_of_file_that_it_says_it_opens() -> None:
    assert {kind.suffix for kind in product.FILE_TYPES} == {".ioplab", REQUEST_SUFFIX, *PLACES_OF_FILES}


# What can be built where


@pytest.mark.parametrize("system", [LINUX, WINDOWS, MAC])
def test_every_package_can_be_built_on_its_own_system_with_its_tools_and_nowhere_else(system: str) -> None:
    buildable = {package.name for package in platforms.PACKAGES if not platforms.missing(package, system, lambda tool: tool)}

    assert buildable == {LINUX: {"deb", "archive"}, WINDOWS: {"windows"}, MAC: {"macos"}}[system]


def test_what_is_missing_is_said_by_name() -> None:
    told = platforms.told(LINUX, lambda tool: None if tool == "dpkg-deb" else tool)

    assert "deb      package for Debian and Ubuntu              cannot be built here: missing here: dpkg-deb" in told
    assert "the program itself has to be made on Windows" in told


def test_the_commands_know_the_same_packages(capsys: pytest.CaptureFixture[str]) -> None:
    assert build_installer.main(["platforms"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in told[: len(platforms.PACKAGES)]] == [package.name for package in platforms.PACKAGES]
    for package in platforms.PACKAGES:
        with pytest.raises(SystemExit, match="0"):
            build_installer.main(["installer", "--platform", package.name, "--help"])


def test_packing_up_before_there_is_a_program_says_what_to_do_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = build_installer.main(["installer", "--platform", "deb", "--dist", str(tmp_path), "--work", str(tmp_path)])

    assert status == 1
    assert "python build_installer.py application" in capsys.readouterr().err


# What PyInstaller is told


@pytest.mark.parametrize(("system", "keyring"), [(LINUX, "SecretService"), (WINDOWS, "Windows"), (MAC, "macOS")])
def test_every_module_of_ours_comes_along_and_the_systems_keyring(system: str, keyring: str) -> None:
    names = application.hidden_modules(product.ROOT, system)

    assert f"keyring.backends.{keyring}" in names
    assert {"ioplab", "ioplab.cli.selftest", "ioplab.ui._generated.ui_leadership_page", "ioplab.app"} <= set(names)
    assert "ioplab.__main__" not in names
    assert not [name for name in names if "/" in name or name.endswith("__init__")]


def test_resources_and_the_description_and_licences_of_every_library_come_along() -> None:
    places = {(Path(source).name, folder) for source, folder in application.data_files(product.ROOT)}
    folders = [folder for _, folder in places]

    assert ("SourceSans3-Regular.ttf", "ioplab/_resources/fonts") in places
    assert ("default.docx", "docx/templates") in places
    for part in licences.parts():
        if part.key not in {"python", "source-sans-3"}:
            name = part.key.replace("-", "_")
            assert [one for one in folders if licences.normal(one.split(".dist-info")[0]).startswith(part.key)], name


def test_what_is_made_does_not_depend_on_the_moment() -> None:
    told = application.environment(Path("/w"), {"PYTHONHASHSEED": "7", "LANG": "C"})

    assert told["PYTHONHASHSEED"] == "0"
    assert told["SOURCE_DATE_EPOCH"] == "1795348800"
    assert told["LANG"] == "C"


def test_everything_gets_plain_modes_and_one_time(made: Path) -> None:
    application.settle(made)

    paths = [made, *made.rglob("*")]
    assert {path.lstat().st_mtime for path in paths} == {1795348800.0}
    if os.name == "posix":
        modes = {path.relative_to(made).as_posix(): stat.S_IMODE(path.stat().st_mode) for path in paths}
        assert modes["ioplab"] == modes["_internal"] == modes["."] == 0o755
        assert modes["_internal/libQt6Core.so.6"] == 0o644


def test_without_pyinstaller_the_command_that_brings_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(name: str) -> None:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(application, "distribution", nothing)

    with pytest.raises(application.BuildError, match=r"requirements/build\.txt"):
        application.build(tmp_path, tmp_path)


def test_what_builds_is_pinned_with_hashes_and_no_part_of_the_program() -> None:
    pins = build_pins.read(build_pins.BUILD_FILE)

    assert {"pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "setuptools"} <= {pin.key for pin in pins}
    assert all(pin.hashes for pin in pins)
    assert not {pin.key for pin in pins} & {part.key for part in licences.parts()}


# Trying what was built


def a_program(folder: Path, says: str) -> Path:
    """A program folder whose program says what it is told to."""
    for name in ("LICENSE.txt", product.LICENCES_FILE, "sbom.cdx.json"):
        (folder / name).write_text("x", encoding="utf-8")
    program = folder / "ioplab"
    program.write_text(f"#!/bin/sh\nif [ $1 = --version ]; then echo ioplab {product.version()}; else cat <<'E'\n{says}\nE\nfi\n")
    program.chmod(0o755)
    return folder


WHOLE = "\n".join(["ioplab", *(f"  {name}: ja" for name in smoke.CHECKED), "Alt virker."])


@pytest.mark.skipif(os.name != "posix", reason="the stand-in is a shell script")
@pytest.mark.parametrize(
    ("says", "wrong"),
    [
        (WHOLE.replace("Alt virker.", "1 feil."), "1 feil"),
        (WHOLE.replace("  Word: ja\n", ""), "did not try Word"),
        ("Alt virker.", "did not try"),
    ],
)
def test_a_program_whose_selftest_is_not_whole_is_refused(tmp_path: Path, says: str, wrong: str) -> None:
    with pytest.raises(smoke.SmokeError, match=wrong):
        smoke.check(a_program(tmp_path, says), lambda _: None)


@pytest.mark.skipif(os.name != "posix", reason="the stand-in is a shell script")
def test_a_program_that_works_is_told_with_its_size(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ioplab").mkdir()
    monkeypatch.chdir(a_program(tmp_path / "ioplab", WHOLE).parent)

    assert build_installer.main(["smoke", "ioplab"]) == 0

    assert "all work" in capsys.readouterr().out


@pytest.mark.skipif(os.name != "posix", reason="the stand-in is a shell script")
def test_a_program_without_its_licences_is_refused(tmp_path: Path) -> None:
    (a_program(tmp_path, WHOLE) / product.LICENCES_FILE).unlink()

    with pytest.raises(smoke.SmokeError, match=product.LICENCES_FILE):
        smoke.check(tmp_path, lambda _: None)


def test_what_runs_installed_sees_none_of_the_settings_of_this_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/x")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/x")

    assert {"PYTHONPATH", "QT_PLUGIN_PATH", "VIRTUAL_ENV"} & smoke.environment(tmp_path).keys() == set()


def test_what_lies_in_a_system_is_listed_but_for_what_changes_by_itself(tmp_path: Path) -> None:
    for place in ("usr/bin/ioplab", "var/lib/dpkg/status", "home/kari/x.ioplab/vault.db"):
        (tmp_path / place).parent.mkdir(parents=True)
        (tmp_path / place).write_text("x", encoding="utf-8")

    assert smoke.listing(tmp_path) == {"usr", "usr/bin", "usr/bin/ioplab", "var", "var/lib"}


def test_matplotlib_keeps_its_fonts_apart_from_other_installations(tmp_path: Path) -> None:
    hook = product.FILES / "own_cache.py"
    code = f"import os; exec(open({str(hook)!r}).read()); print(os.environ['MPLCONFIGDIR'])"
    environment = {
        **os.environ,
        "HOME": str(tmp_path),
        "XDG_CACHE_HOME": str(tmp_path / "c"),
        "LOCALAPPDATA": str(tmp_path / "c"),
    }

    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, env=environment)

    assert Path(told.stdout.strip()).parts[-2:] == ("ioplab", "matplotlib")
    assert Path(told.stdout.strip()).is_relative_to(tmp_path)
