"""The program and all it needs in one folder, made by PyInstaller: `python build_installer.py application`.

The same sources, libraries and Python give the same bytes: names are hashed alike,
and every time is that of the sources.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator, Mapping
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from installer import icons, product, trim

SPEC = Path(__file__).resolve().parent / "ioplab.spec"
LIBRARIES = "_internal"
"""Where the libraries lie, beside the program."""

_KEYRINGS: Mapping[str, tuple[str, ...]] = {
    product.LINUX: ("keyring.backends.SecretService",),
    product.WINDOWS: ("keyring.backends.Windows", "win32ctypes.pywin32.win32cred"),
    product.MAC: ("keyring.backends.macOS",),
}
"""Found by the keyring library when it runs, by names that stand nowhere in its code."""


class BuildError(Exception):
    """Something only the person who builds can mend; the message says what."""


def build(into: Path, work: Path) -> Path:
    """Make the program.

    Args:
        into: the folder that gets a folder `ioplab` with the program in it; on macOS `ioplab.app`, too.
        work: what PyInstaller keeps between two runs; an empty folder for the same bytes.

    Returns:
        The program's folder.

    Raises:
        BuildError: PyInstaller is missing, or failed.
    """
    _require_pyinstaller()
    made = into / product.NAME
    if made.exists():
        shutil.rmtree(made)
    icons.write_all(work / "icons")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    command += [f"--distpath={into}", f"--workpath={work / 'pyinstaller'}", str(SPEC)]
    if subprocess.run(command, check=False, env=environment(work)).returncode != 0:
        raise BuildError("PyInstaller failed, see above.")
    finish(made)
    return made


def environment(work: Path, given: Mapping[str, str] = os.environ) -> dict[str, str]:
    """What PyInstaller runs in: nothing there differs from one time to the next."""
    fixed = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(product.built_at()), "IOPLAB_WORK": str(work)}
    return {**given, **fixed, "PYTHONDONTWRITEBYTECODE": "1"}


def finish(made: Path) -> None:
    """Put the licences beside the program, take out what only a debugger needs, and give all files plain modes and one time."""
    from build_installer import licences_text, sbom_text

    shutil.copyfile(product.ROOT / "LICENSE", made / "LICENSE.txt")
    (made / product.LICENCES_FILE).write_text(licences_text() + _system_licences(made), encoding="utf-8", newline="\n")
    (made / "sbom.cdx.json").write_text(sbom_text(), encoding="utf-8", newline="\n")
    if product.system() == product.LINUX:
        strip_debugging(made / LIBRARIES)
    settle(made)


def strip_debugging(folder: Path) -> None:
    """Take the debugger's names out of the libraries that `trim.STRIPPED` allows."""
    for file in sorted(folder.rglob("*.so*")):
        if not file.is_symlink() and trim.STRIPPED.search(file.relative_to(folder).as_posix()):
            subprocess.run(["strip", "--strip-debug", file], check=True)
            file.write_bytes(without_path(file.read_bytes(), sysconfig.get_config_var("LIBDIR") or ""))


def without_path(library: bytes, folder: str) -> bytes:
    """A library that looks for others beside itself, not in a folder of the machine where Python was made.

    Only where the folder's name stands alone and once, which is where the loader reads it; of the same length after as before.
    """
    old = f"\0{folder}\0".encode()
    new = b"\0$ORIGIN\0"
    return library.replace(old, new.ljust(len(old), b"\0")) if library.count(old) == 1 and len(old) >= len(new) else library


def settle(folder: Path) -> None:
    """Plain modes and one time for everything in a folder, so that it does not matter who built it, and when."""
    moment = product.built_at()
    for path in sorted([folder, *folder.rglob("*")]):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_program(path, folder) else 0o644)
        if os.utime in os.supports_follow_symlinks or not path.is_symlink():
            os.utime(path, (moment, moment), follow_symlinks=not path.is_symlink())


def _is_program(path: Path, folder: Path) -> bool:
    return path.parent == folder and path.name in (product.NAME, f"{product.NAME}.exe", f"{product.NAME}-cli.exe")


def size(folder: Path) -> int:
    """How much the files of a folder hold, in bytes; links not counted."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


# What the spec asks


def hidden_modules(root: Path, system: str) -> list[str]:
    """Modules that are named only while the program runs: our own verbs, and the system's keyring."""
    ours = sorted(path.relative_to(root).with_suffix("").as_posix() for path in (root / product.NAME).rglob("*.py"))
    names = [name.removesuffix("/__init__").replace("/", ".") for name in ours]
    return [*(name for name in names if name != "ioplab.__main__"), *_KEYRINGS.get(system, ())]


def data_files(root: Path) -> list[tuple[str, str]]:
    """What is no module: our resources, what each library says of itself, and all licences. From where, and into which folder."""
    return sorted([*_resources(root), *_descriptions(), *_folders_of_docx()])


def _resources(root: Path) -> Iterator[tuple[str, str]]:
    folder = root / "resources"
    for file in folder.rglob("*"):
        if file.is_file():
            yield str(file), (Path(product.NAME) / "_resources" / file.relative_to(folder).parent).as_posix()
    yield from _help(root)


def _help(root: Path) -> Iterator[tuple[str, str]]:
    """The documentation that the program shows in Hjelp, with its pictures."""
    from ioplab.resources import HELP_PAGES

    shown = Path(product.NAME) / "_resources" / "help"
    for page in HELP_PAGES:
        yield str(root / "docs" / f"{page}.md"), shown.as_posix()
    for picture in (root / "docs" / "bilder").glob("*.png"):
        yield str(picture), (shown / "bilder").as_posix()


def _folders_of_docx() -> Iterator[tuple[str, str]]:
    """python-docx goes from its folder `parts` up and down again to its templates; so that folder must be there."""
    folder = Path(str(distribution("python-docx").locate_file("docx")))
    yield str(folder / "parts" / "__init__.py"), "docx/parts"
    for file in folder.glob("templates/*"):
        if file.is_file():
            yield str(file), "docx/templates"


def _descriptions() -> Iterator[tuple[str, str]]:
    from ioplab import licences

    yield from _described(distribution(licences.OURSELVES))
    for part in licences.parts():
        try:
            found = distribution(part.key)
        except PackageNotFoundError:
            continue  # Python and the font
        yield from _described(found)


def _described(found: Distribution) -> Iterator[tuple[str, str]]:
    """A library's own description, and its licences wherever it keeps them."""
    if found.metadata["Name"] == product.NAME and found.version != product.version():
        raise BuildError("The installed ioplab is of another version than the sources. Run: python dev.py setup")
    names = [str(file) for file in found.files or ()]
    described = [name for name in names if ".dist-info/" in name and not name.endswith((".pyc", "direct_url.json", "REQUESTED"))]
    for name in sorted({*described, *trim.licence_files(names)}):
        source = Path(str(found.locate_file(name)))
        if ".." not in Path(name).parts and source.is_file():
            yield str(source), Path(name).parent.as_posix()


def icon(system: str) -> str | None:
    """The program's icon as the system wants it inside the program; None where it lies beside."""
    made = Path(os.environ.get("IOPLAB_WORK", "build")) / "icons"
    return {product.WINDOWS: str(made / "ioplab.ico"), product.MAC: str(made / "ioplab.icns")}.get(system)


def version_resource(system: str, name: str) -> str | None:
    """On Windows, the file that says what the program's properties show; written here."""
    if system != product.WINDOWS:
        return None
    from installer import windows

    file = Path(os.environ.get("IOPLAB_WORK", "build")) / f"{name}-version.txt"
    file.write_text(windows.version_resource(product.version(), name), encoding="utf-8")
    return str(file)


def _require_pyinstaller() -> None:
    try:
        distribution("pyinstaller")
    except PackageNotFoundError:
        command = "python -m pip install --no-deps --require-hashes -r requirements/build.txt"
        raise BuildError(f"PyInstaller is not installed in this environment. Run: {command}") from None


def _system_licences(made: Path) -> str:
    """The licences of the system's libraries that come along on Linux, as Debian has them."""
    bar = "=" * 100
    texts = []
    for name in sorted(trim.BUNDLED_SYSTEM_LIBRARIES):
        package = _package_of(name) if (made / LIBRARIES / name).exists() else None
        words = Path("/usr/share/doc") / (package or "-") / "copyright"
        if package and words.is_file():
            texts.append(f"{bar}\n{name} ({package})\n{bar}\n\n{words.read_text(encoding='utf-8')}\n")
    return "\n".join(["", *texts])


def _package_of(library: str) -> str | None:
    if shutil.which("dpkg-query") is None:
        return None
    asked = subprocess.run(["dpkg-query", "--search", f"*/{library}"], check=False, capture_output=True, text=True)
    return asked.stdout.split(":")[0] or None
