"""The set-up program for Windows and the disk image for macOS: what can be tried of them on any system."""

from __future__ import annotations

import plistlib
import re
import shutil
from pathlib import Path, PurePosixPath

import pytest

from installer import icons, macos, product, windows
from installer.application import BuildError

SUFFIXES = {kind.suffix for kind in product.FILE_TYPES}


@pytest.fixture
def payload(made: Path) -> Path:
    """A stand-in for the program as it is made on Windows."""
    (made / "ioplab").unlink()
    (made / "_internal/libQt6.so").unlink()
    for name in ("ioplab.exe", "ioplab-cli.exe"):
        (made / name).write_bytes(b"MZ")
    return made


@pytest.fixture
def script(payload: Path, tmp_path: Path) -> str:
    """The whole script of the set-up program."""
    return windows.script(payload, tmp_path / "out.exe", tmp_path / "icons")


def test_every_place_of_the_script_is_filled(script: str) -> None:
    assert re.findall(r"@[A-Z0-9_]+@", script) == []
    assert f'"DisplayVersion" "{product.version()}"' in script
    assert f'VIProductVersion "{product.version()}.0"' in script


def test_nothing_is_written_for_other_users_and_no_administrator_asked(script: str) -> None:
    assert "RequestExecutionLevel user" in script
    assert re.findall(r"\b(?:HKLM|HKCR|HKEY_LOCAL_MACHINE|SHCTX|\$PROGRAMFILES\w*|\$WINDIR|\$SYSDIR)\b", script) == []


def test_the_set_up_program_speaks_norwegian_and_shows_the_licence(script: str) -> None:
    assert '!insertmacro MUI_LANGUAGE "Norwegian"' in script
    assert re.search(r'MUI_PAGE_LICENSE ".*LICENSE\.txt"', script)


def written(lines: list[str]) -> set[str]:
    return {match[1] for line in lines if (match := re.match(r'WriteRegStr HKCU "([^"]+)"', line))}


def test_removing_takes_back_every_key_that_was_written() -> None:
    removed = [
        match[1] for line in windows.dissociations() if (match := re.match(r'DeleteRegKey (?:/ifempty )?HKCU "([^"]+)"', line))
    ]

    left = [
        key for key in written(windows.associations()) if not any(key == one or key.startswith(f"{one}\\") for one in removed)
    ]
    assert left == []


def test_an_ending_that_somebody_else_has_taken_since_is_left_to_them() -> None:
    lines = windows.dissociations()
    for kind in (kind for kind in product.FILE_TYPES if not kind.is_folder):
        place = lines.index(f'ReadRegStr $0 HKCU "{windows.CLASSES}\\{kind.suffix}" ""')
        assert lines[place + 1] == f'StrCmp $0 "{kind.class_name}" 0 +2'
        assert lines[place + 2].startswith("DeleteRegValue")


def test_every_kind_of_file_and_the_vaults_folder_open_the_program_with_its_name_quoted() -> None:
    lines = "\n".join(windows.associations())

    assert lines.count('\'"$INSTDIR\\ioplab.exe" "%1"\'') == len(product.FILE_TYPES)
    assert "'System.FileName:\"*.ioplab\"'" in lines


def test_only_our_own_files_are_removed_from_the_folder(script: str, payload: Path) -> None:
    removed = script.partition('Section "Uninstall"')[2]

    assert re.findall(r'RMDir /r "([^"]+)"', script) == ["$INSTDIR\\_internal"]
    assert 'RMDir "$INSTDIR"' in removed
    deleted = set(re.findall(r'Delete "\$INSTDIR\\([^"]+)"', script))
    assert {entry.name for entry in payload.iterdir() if entry.is_file()} <= deleted


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.1.0", "0.1.0.0"), ("1.2", "1.2.0.0"), ("1.0.0rc1", "1.0.0.0"), ("1.2.3.4.5", "1.2.3.4")]
)
def test_a_version_is_four_numbers_on_windows(version: str, numbers: str) -> None:
    assert windows.four_numbers(version) == numbers


@pytest.mark.parametrize("name", ["ioplab", "ioplab-cli"])
def test_the_programs_properties_say_the_version(name: str) -> None:
    text = windows.version_resource("0.1.0", name)

    compile(text, "version", "eval")
    assert f"'{name}.exe'" in text
    assert "(0, 1, 0, 0)" in text


def test_a_dollar_in_a_folders_name_begins_no_variable() -> None:
    assert windows.quoted(Path("/x/$INSTDIR")) == str(Path("/x/$$INSTDIR"))


def test_without_a_program_for_windows_there_is_nothing_to_pack(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/makensis")

    with pytest.raises(BuildError, match=r"ioplab\.exe"):
        windows.build(made, tmp_path, tmp_path)


def test_without_makensis_it_says_where_to_get_it(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)

    with pytest.raises(BuildError, match="NSIS"):
        windows.build(made, tmp_path, tmp_path)


def test_the_bundle_says_its_version_and_opens_every_kind_of_file_and_vaults_as_one_thing() -> None:
    info = plistlib.loads(plistlib.dumps(macos.info("1.2.3")))
    declared = {one["UTTypeIdentifier"]: one for one in info["UTExportedTypeDeclarations"]}
    opened = {one["LSItemContentTypes"][0]: one for one in info["CFBundleDocumentTypes"]}

    assert info["CFBundleShortVersionString"] == info["CFBundleVersion"] == "1.2.3"
    assert declared.keys() == opened.keys()
    endings = {f".{one['UTTypeTagSpecification']['public.filename-extension'][0]}" for one in declared.values()}
    assert endings == SUFFIXES
    vault = f"{product.IDENTIFIER}.vault"
    assert declared[vault]["UTTypeConformsTo"] == ["com.apple.package"]
    assert opened[vault]["LSTypeIsPackage"] is True


def test_the_image_is_made_signed_and_looked_at_in_this_order() -> None:
    bundle, image, stage = Path("/d/ioplab.app"), Path("/d/x.dmg"), Path("/w/dmg")

    steps = [command[0] for command in macos.commands(bundle, image, stage)]

    assert steps == ["codesign", "codesign", "ditto", "ln", "hdiutil", "hdiutil"]
    assert macos.commands(bundle, image, stage)[0][-2:] == ["-", str(bundle)]
    assert macos.commands(bundle, image, stage, identity="Skolen")[0][-2] == "Skolen"


def test_elsewhere_than_on_macos_no_image_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(product, "system", lambda: product.LINUX)

    with pytest.raises(BuildError, match="macOS only"):
        macos.build(tmp_path, tmp_path, tmp_path)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", [icons.PROGRAM, icons.DOCUMENT])
def test_the_icons_are_drawn_in_every_form(name: str) -> None:
    assert icons.png(name, 48).startswith(b"\x89PNG")
    assert icons.ico(name).startswith(b"\0\0\1\0\x09\0")
    assert icons.icns(name).startswith(b"icns")
    assert PurePosixPath(icons.source(name)).suffix == ".svg"
