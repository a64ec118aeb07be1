#!/usr/bin/env python3
"""Build what is made from sources: forms, translations, what is said of the libraries we build on, and what a school installs.

python build_installer.py forms           compile forms/*.ui into ioplab/ui/_generated/
python build_installer.py translations    bring resources/translations/*.ts in step with the program's texts, and compile them
python build_installer.py pins            fetch the hashes of what requirements/ names, from this machine's registry
python build_installer.py WHAT --check    change nothing; fail if what is committed is not what the sources, or the registry, say
python build_installer.py licences -o THIRD-PARTY-LICENCES.txt    write down what the program is made of, with all licences
python build_installer.py sbom -o FILE    write the bill of materials (CycloneDX 1.6, JSON)

From sources to what a school installs, step by step; on each system for that system:

python build_installer.py platforms       say what can be built where
python build_installer.py application     make the program with all it needs, in dist/ioplab (takes requirements/build.txt)
python build_installer.py installer --platform deb|archive|windows|macos    pack it up, in dist
python build_installer.py smoke WHAT      try a program folder, a package, an archive or a set-up program

Runs in .venv, whose pinned Qt tools decide what comes out.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

import build_pins
import build_translations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).resolve().parent
FORMS = ROOT / "forms"
GENERATED = ROOT / "ioplab" / "ui" / "_generated"
TRANSLATIONS = ROOT / "resources" / "translations"
PINS = build_pins.REQUIREMENTS

PACKAGE = '"""Compiled from forms/*.ui by build_installer.py. Change the form, not the code here."""\n'


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    made = {
        "forms": ("compile the Qt Designer forms", check_forms, write_forms),
        "translations": ("find the texts, and compile their translations", check_translations, write_translations),
        "pins": ("fetch the hashes of the pinned libraries", check_pins, write_pins),
    }
    told = {
        "licences": ("write all licences into one file", licences_text),
        "sbom": ("write the bill of materials", sbom_text),
    }
    for name, (what, _, _) in made.items():
        command = commands.add_parser(name, help=what)
        command.add_argument("--check", action="store_true", help="only compare, and fail on a difference")
    for name, (what, _) in told.items():
        commands.add_parser(name, help=what).add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    add_product_commands(commands)
    options = parser.parse_args(arguments)
    if options.command in PRODUCT:
        return make_product(options)
    if options.command in told:
        options.output.write_text(told[options.command][1](), encoding="utf-8", newline="\n")
        return 0
    _, check, write = made[options.command]
    try:
        return check() if options.check else write()
    except build_pins.PinError as error:
        print(error, file=sys.stderr)
        return 1


PRODUCT = ("platforms", "application", "installer", "smoke")
"""The commands that make and try what a school installs."""


def add_product_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """What can be said to the `PRODUCT` commands."""
    commands.add_parser("platforms", help="say what can be built where")
    application = commands.add_parser("application", help="make the program with all it needs, in one folder")
    installer = commands.add_parser("installer", help="pack the program up for one system")
    installer.add_argument("--platform", choices=("deb", "archive", "windows", "macos"), required=True)
    stand_in = "for Windows: pack up what was made here around a program that does nothing, to try the set-up program itself"
    installer.add_argument("--stand-in", action="store_true", help=stand_in)
    for command in (application, installer):
        command.add_argument("--dist", type=Path, default=ROOT / "dist", metavar="DIR", help="where what is made goes")
        command.add_argument("--work", type=Path, default=ROOT / "build", metavar="DIR", help="for scratch files")
    smoke = commands.add_parser("smoke", help="try what was built")
    smoke.add_argument("what", type=Path, help="a program folder, .deb, .tar.xz or set-up program")
    smoke.add_argument(
        "--root", type=Path, metavar="DIR", help="another Debian in a folder, to install a .deb in and remove it from"
    )


def make_product(options: argparse.Namespace) -> int:
    """Do one of the `PRODUCT` commands."""
    from installer import application, platforms, product, smoke

    try:
        if options.command == "platforms":
            print(platforms.told(product.system()))
        elif options.command == "smoke":
            smoke.check(options.what, print, options.root)
        elif options.command == "application":
            made = application.build(options.dist, options.work)
            print(f"{made}: {application.size(made) / 1e6:.0f} MB")
        else:
            print(pack_up(options.platform, options.dist, options.work, stand_in=options.stand_in))
    except (application.BuildError, smoke.SmokeError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def pack_up(platform: str, dist: Path, work: Path, *, stand_in: bool = False) -> Path:
    """Make one system's package of the program in `dist`; the package."""
    from installer import application, archive, debian, macos, product, smoke, windows

    made = dist / product.NAME
    if not made.is_dir():
        raise application.BuildError(f"There is no program in {made}. First run: python build_installer.py application")
    work.mkdir(parents=True, exist_ok=True)
    if stand_in:
        made, dist = smoke.stand_in(made, work), work
    if platform == "archive":
        return archive.build(made, dist)
    return {"deb": debian.build, "windows": windows.build, "macos": macos.build}[platform](made, dist, work)


def check_forms() -> int:
    """Name every generated file that does not say what its form says."""
    stale = differences(compiled_forms(FORMS), python_files(GENERATED))
    for name in stale:
        print(f"not as its form: {GENERATED.relative_to(ROOT) / name}")
    if stale:
        print("Run: python build_installer.py forms")
    return 1 if stale else 0


def write_forms() -> int:
    """Make the generated package say what the forms say."""
    write_files(GENERATED, compiled_forms(FORMS), python_files(GENERATED))
    return 0


def check_translations() -> int:
    """Name every file of translations that does not follow the texts, and every translation that does not fit its text."""
    stale = differences(build_translations.wanted_files(ROOT), build_translations.found_files(ROOT))
    wrong = build_translations.complaints(ROOT)
    for name in stale:
        print(f"not as the texts: {TRANSLATIONS.relative_to(ROOT) / name}")
    if stale:
        print("Run: python build_installer.py translations")
    for complaint in wrong:
        print(complaint)
    return 1 if stale or wrong else 0


def write_translations() -> int:
    """Bring the files of translations in step with the texts, and say what is wrong with those there are."""
    write_files(TRANSLATIONS, build_translations.wanted_files(ROOT), build_translations.found_files(ROOT))
    wrong = build_translations.complaints(ROOT)
    for complaint in wrong:
        print(complaint)
    return 1 if wrong else 0


def check_pins() -> int:
    """Name every file of pins that has other hashes than the registry gives now, if only for a file added to an old release."""
    stale = differences(build_pins.wanted_files(), build_pins.found_files())
    for name in stale:
        print(f"not as the registry: {PINS.relative_to(ROOT) / name}")
    return 1 if stale else 0


def write_pins() -> int:
    """Write the hashes that the registry gives. Look at the difference: a hash that goes away is a reason to ask why."""
    write_files(PINS, build_pins.wanted_files(), build_pins.found_files())
    return 0


def licences_text() -> str:
    """What the program is made of, each part with its whole licence."""
    from ioplab import licences

    return licences.in_one_text(licences.parts())


def sbom_text() -> str:
    """The bill of materials."""
    import build_sbom

    return build_sbom.text()


def write_files(folder: Path, wanted: Mapping[str, str | bytes], found: Mapping[str, str | bytes]) -> None:
    """Make a folder hold what is wanted and no more."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in differences(wanted, found):
        content = wanted.get(name)
        if content is None:
            (folder / name).unlink()
        else:
            (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        print(f"{'removed' if content is None else 'wrote'} {name}")


def compiled_forms(folder: Path) -> dict[str, str]:
    """The whole generated package: file name -> text."""
    forms = sorted(folder.glob("*.ui"))
    return {"__init__.py": PACKAGE} | {f"ui_{form.stem}.py": tidied(compile_form(form)) for form in forms}


def compile_form(form: Path) -> str:
    """What pyside6-uic makes of one form."""
    uic = Path(sysconfig.get_path("scripts")) / "pyside6-uic"
    return subprocess.run([uic, form], check=True, capture_output=True, encoding="utf-8").stdout


def tidied(code: str) -> str:
    """Generated code as it is committed."""
    return in_one_context(only_used_imports(without_header(code)))


def in_one_context(code: str) -> str:
    """Generated code that translates in the program's one context instead of one per form, so that a text is translated once."""
    return re.sub(r'(QCoreApplication\.translate\()"\w+"', rf'\1"{build_translations.CONTEXT}"', code)


def only_used_imports(code: str) -> str:
    """Generated code without the Qt classes that it imports and never names.

    Qt's Python classes are made when they are first imported; the unused ones would cost the first page a tenth of a second.
    """
    imports, rest = _IMPORT.findall(code), _IMPORT.sub("", code)
    kept = []
    for module, names in imports:
        used = [name for name in re.split(r"[\s,()]+", names) if name and re.search(rf"\b{name}\b", rest)]
        if used:
            kept.append(f"from {module} import {', '.join(used)}")
    return "\n".join([*kept, rest.strip()]) + "\n"


_IMPORT = re.compile(r"^from (PySide6\.\w+) import (\([^)]*\)|[^\n]*)\n", re.MULTILINE)


def without_header(code: str) -> str:
    """Generated code without its comment header, which names the tool's version and so changes when nothing did."""
    lines = code.splitlines()
    first = next((number for number, line in enumerate(lines) if line and not line.startswith("#")), len(lines))
    return "\n".join(lines[first:]).strip() + "\n"


def python_files(folder: Path) -> dict[str, str]:
    """The Python files of a folder: file name -> text."""
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.py"))}


def differences(wanted: Mapping[str, str | bytes], found: Mapping[str, str | bytes]) -> list[str]:
    """Names that are missing, too many, or say something else."""
    return sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
