"""The set-up program for Windows: an NSIS script for one user, compiled by `makensis`, which runs on Windows and on Linux.

Nothing asks for an administrator, so nothing is written outside the user's own folders and the user's own part of the registry.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from installer import application, icons, product

CLASSES = "${CLASSES}"
"""Where the user's own kinds of files stand in the registry; a name that the script defines."""


def file_name(version: str) -> str:
    """What the set-up program is called."""
    return f"ioplab-{version}-windows.exe"


def build(made: Path, into: Path, work: Path) -> Path:
    """Compile the set-up program.

    Args:
        made: the program's folder as it was made on Windows; any other folder with an `ioplab.exe` to try the script itself.
        into: the folder that gets the set-up program.
        work: a scratch folder.

    Raises:
        application.BuildError: `makensis` is missing, refuses the script, or the folder holds no program for Windows.
    """
    if shutil.which("makensis") is None:
        raise application.BuildError(
            "makensis is not here. NSIS 3 is called nsis on Debian; for Windows it has a set-up program."
        )
    if not (made / "ioplab.exe").is_file():
        raise application.BuildError("There is no ioplab.exe in that folder: PyInstaller makes it on Windows only.")
    drawn, written = work / "icons", into / file_name(product.version())
    icons.write_all(drawn)
    into.mkdir(parents=True, exist_ok=True)
    (work / "ioplab.nsi").write_text(script(made, written, drawn), encoding="utf-8")
    command = ["makensis", "-V2", "-INPUTCHARSET", "UTF8", "-WX", str(work / "ioplab.nsi")]
    told = subprocess.run(command, check=False, capture_output=True, text=True)
    if told.returncode != 0:
        raise application.BuildError(f"makensis refused:\n{told.stdout}{told.stderr}")
    return written


def script(made: Path, written: Path, drawn: Path) -> str:
    """The whole script, for the files there are."""
    values = {
        "VERSION": product.version(),
        "VERSION4": four_numbers(product.version()),
        "LICENCE": product.LICENCE,
        "MAKER": product.MAKER,
        "OUTPUT": quoted(written.resolve()),
        "PAYLOAD": quoted(made.resolve()),
        "ICON": quoted((drawn / f"{icons.PROGRAM}.ico").resolve()),
        "DOCUMENT_ICON": quoted((drawn / f"{icons.DOCUMENT}.ico").resolve()),
        "KIB": str(-(-application.size(made) // 1024)),
        "DELETIONS": indented(deletions(made.iterdir())),
        "ASSOCIATIONS": indented(associations()),
        "DISSOCIATIONS": indented(dissociations()),
    }
    text = (product.FILES / "ioplab.nsi").read_text(encoding="utf-8")
    return re.sub(r"@([A-Z0-9_]+)@", lambda match: values[match[1]], text)


def four_numbers(version: str) -> str:
    """A version as Windows counts.

    >>> four_numbers("0.1.0")
    '0.1.0.0'
    """
    numbers = [re.sub(r"\D.*", "", part) or "0" for part in version.split(".")]
    return ".".join([*numbers, "0", "0", "0", "0"][:4])


def quoted(path: Path) -> str:
    r"""A path for the inside of NSIS's quotes: a dollar sign begins a variable there, unless it is doubled."""
    return str(path).replace("$", "$$")


def deletions(entries: Iterable[Path]) -> list[str]:
    """What removes the program's own files beside its libraries, one by one: other files in the folder are somebody's."""
    return [f'Delete "$INSTDIR\\{quoted(Path(entry.name))}"' for entry in sorted(entries) if not entry.is_dir()]


def associations() -> list[str]:
    """What makes a double-click open the program. A vault is a folder, and gets a line in the folder's menu instead."""
    lines = []
    for kind in product.FILE_TYPES:
        if kind.is_folder:
            verb = f"{CLASSES}\\Directory\\shell\\{kind.class_name}"
            lines += [
                _write(verb, "", "Åpne med ioplab"),
                _write(verb, "Icon", "$INSTDIR\\ioplab.ico"),
                _write(verb, "AppliesTo", f'System.FileName:"*{kind.suffix}"'),
                _write(f"{verb}\\command", "", '"$INSTDIR\\ioplab.exe" "%1"'),
            ]
            continue
        name = f"{CLASSES}\\{kind.class_name}"
        lines += [
            _write(name, "", kind.title),
            _write(f"{name}\\DefaultIcon", "", "$INSTDIR\\ioplab-document.ico"),
            _write(f"{name}\\shell\\open\\command", "", '"$INSTDIR\\ioplab.exe" "%1"'),
            _write(f"{CLASSES}\\{kind.suffix}", "", kind.class_name),
            _write(f"{CLASSES}\\{kind.suffix}\\OpenWithProgids", kind.class_name, ""),
        ]
    return lines


def dissociations() -> list[str]:
    """What takes back all that `associations` wrote, and nothing that somebody else has written since."""
    lines = []
    for kind in product.FILE_TYPES:
        if kind.is_folder:
            lines.append(f'DeleteRegKey HKCU "{CLASSES}\\Directory\\shell\\{kind.class_name}"')
            continue
        lines += [
            f'DeleteRegKey HKCU "{CLASSES}\\{kind.class_name}"',
            f'DeleteRegValue HKCU "{CLASSES}\\{kind.suffix}\\OpenWithProgids" "{kind.class_name}"',
            f'ReadRegStr $0 HKCU "{CLASSES}\\{kind.suffix}" ""',
            f'StrCmp $0 "{kind.class_name}" 0 +2',
            f'DeleteRegValue HKCU "{CLASSES}\\{kind.suffix}" ""',
            f'DeleteRegKey /ifempty HKCU "{CLASSES}\\{kind.suffix}\\OpenWithProgids"',
            f'DeleteRegKey /ifempty HKCU "{CLASSES}\\{kind.suffix}"',
        ]
    return lines


def indented(lines: Iterable[str]) -> str:
    """Lines as they stand inside a section."""
    return "\n".join(f"  {line}" for line in lines)


def _write(key: str, name: str, value: str) -> str:
    return f'WriteRegStr HKCU "{key}" "{name}" \'{value}\''


def version_resource(version: str, name: str) -> str:
    """What the properties of the program's file show, as PyInstaller reads it."""
    numbers = tuple(int(number) for number in four_numbers(version).split("."))
    strings = {
        "FileDescription": "ioplab",
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": product.LICENCE,
        "OriginalFilename": f"{name}.exe",
        "ProductName": "ioplab",
        "ProductVersion": version,
    }
    entries = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in strings.items())
    return (
        "VSVersionInfo(\n"
        f"  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1, subtype=0),\n"
        f"  kids=[StringFileInfo([StringTable('041404B0', [{entries}])]),\n"
        "        VarFileInfo([VarStruct('Translation', [0x0414, 1200])])],\n"
        ")\n"
    )
