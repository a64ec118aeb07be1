"""Does what was built work? `python build_installer.py smoke WHAT`: a program folder, an archive, a package or a set-up program.

Nothing is taken for granted of the machine: the program runs from a folder with a space in its name, without Python's settings,
in a home of its own. A package is unpacked beside the system, or with `--root` installed in another Debian that lies in a folder
and removed again. A set-up program for Windows runs under Wine.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from installer import application, debian, product, windows

SECONDS = 300
"""The longest that anything here may take."""

CHECKED = (
    "Kryptert arkiv",
    "PDF",
    "Word",
    "Diagram",
    "Excel",
    "Svar fra kollega",
    "Fil til rektor",
    "Skrifter",
    "Oversettelser",
    "Lisenser",
    "Vindu",
)
"""What the self-test of the installed program must have tried, by the names it shows."""

VOLATILE = ("dev", "home", "proc", "root", "run", "sys", "tmp", "var/cache", "var/lib/apt", "var/lib/dpkg", "var/log")
"""Where a Debian writes by itself when anything is installed or removed."""

Say = Callable[[str], None]


class SmokeError(Exception):
    """What was built does not work; the message says what was seen."""


def check(what: Path, say: Say, root: Path | None = None) -> None:
    """Try what was built.

    Args:
        what: a program folder, a `.tar.xz`, a `.deb` or a set-up program (`.exe`).
        say: is told each thing that was seen.
        root: another Debian in a folder, to install a package in and remove it from. Takes the rights of root.

    Raises:
        SmokeError: it does not work.
    """
    what = what.resolve()  # for the program is run from elsewhere
    with tempfile.TemporaryDirectory(prefix="ioplab smoke ") as scratch:  # with spaces, as users have them
        if what.is_dir():
            _check_folder(what, Path(scratch), say)
        elif what.suffix == ".deb":
            _check_package(what, Path(scratch), say)
            if root is not None:
                _check_installed(what, root, say)
        elif what.suffix == ".exe":
            check_windows(what, Path(scratch), say)
        else:
            with tarfile.open(what) as tar:
                tar.extractall(Path(scratch) / "en mappe", filter="data")
            _check_folder(next((Path(scratch) / "en mappe").iterdir()), Path(scratch), say)


def _check_folder(folder: Path, scratch: Path, say: Say) -> None:
    for name in ("LICENSE.txt", product.LICENCES_FILE, "sbom.cdx.json"):
        _require((folder / name).is_file(), f"{name} is missing")
    _check_program(folder / _program_name(), scratch, say)
    say(f"size: {application.size(folder) / 1e6:.0f} MB unpacked")


def _program_name() -> str:
    return "ioplab-cli.exe" if product.system() == product.WINDOWS else product.NAME


def _check_program(program: Path, scratch: Path, say: Say) -> None:
    """The program says its version, and its self-test finds everything whole."""
    home = scratch / "et hjem"
    home.mkdir()
    told = _run([str(program), "--version"], home)
    _require(told.strip() == f"ioplab {product.version()}", f"--version says {told!r}")
    told = _run([str(program), "selftest"], home)
    tried = {line.strip().split(": ")[0] for line in told.splitlines() if line.startswith("  ")}
    _require(told.splitlines()[-1] == "Alt virker.", f"selftest says\n{told}")
    _require(set(CHECKED) <= tried, f"selftest did not try {', '.join(sorted(set(CHECKED) - tried))}")
    say(f"selftest: {len(tried)} parts tried, all work")


def environment(home: Path) -> dict[str, str]:
    """What a user's program finds: a home, a path, and nothing of Python or Qt. Windows and Wine need a little more."""
    kept = {name: value for name, value in os.environ.items() if name.upper() in {"SYSTEMROOT", "COMSPEC", "PATHEXT", "WINDIR"}}
    return {**kept, "HOME": str(home), "PATH": os.defpath, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}


def _run(command: Sequence[str], home: Path) -> str:
    done = subprocess.run(
        command,
        check=False,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        cwd=home,
        env=environment(home),
        timeout=SECONDS,
    )
    _require(done.returncode == 0, f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def _require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise SmokeError(otherwise)


# A package


def _check_package(package: Path, scratch: Path, say: Say) -> None:
    """What the package holds is what it says, and it runs where it was unpacked."""
    unpacked = scratch / "en mappe"
    subprocess.run(["dpkg-deb", "-R", package, unpacked], check=True)
    sums = (unpacked / "DEBIAN/md5sums").read_text(encoding="utf-8")
    wrong = [line for line in sums.splitlines() if line[:32] != _md5(unpacked / line[34:])]
    _require(not wrong, f"not as md5sums says: {wrong}")
    scripts = {path.name for path in (unpacked / "DEBIAN").iterdir()} - {"control", "md5sums"}
    _require(not scripts, f"runs scripts when installed: {scripts}")
    for name in (
        f"{debian.HOME}/ioplab",
        "usr/bin/ioplab",
        "usr/share/applications/ioplab.desktop",
        "usr/share/mime/packages/ioplab.xml",
    ):
        _require((unpacked / name).exists(), f"{name} is missing")
    _check_program(unpacked / "usr/bin/ioplab", scratch, say)
    say(f"size: {package.stat().st_size / 1e6:.0f} MB packed, {application.size(unpacked) / 1e6:.0f} MB installed")


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def _check_installed(package: Path, root: Path, say: Say) -> None:
    """In another Debian: installed with what it needs, tried, and removed without a trace but the user's vault."""
    _require(os.geteuid() == 0, "--root takes the rights of root")
    shutil.copyfile(package, root / "var/cache" / package.name)
    needed = _field(package, "Depends").replace(", ", "\n")
    names = [line.split()[0] for line in needed.splitlines()]
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet=2", "--yes"]
    _in(root, [*apt, "update"])
    _in(root, [*apt, "install", "--no-install-recommends", *names])
    before = listing(root)
    _in(root, [*apt, "install", "--no-install-recommends", f"/var/cache/{package.name}"])
    say(f"installed: {len(listing(root) - before)} files, folders and links")
    _require(not _in(root, ["dpkg", "--verify", product.NAME]).strip(), "dpkg --verify finds differences")
    _in(root, ["mkdir", "-p", "/home/laerer/Mine arkiv"])
    told = _in(root, ["env", "HOME=/home/laerer", "QT_QPA_PLATFORM=offscreen", "ioplab", "selftest"])
    _require(told.splitlines()[-1] == "Alt virker.", f"selftest says\n{told}")
    say("selftest in the other Debian: all works")
    _in(root, ["env", "HOME=/home/laerer", "ioplab", "demo", "/home/laerer/Mine arkiv/prøve"])
    own = root / "home/laerer/Mine arkiv"
    vaults = {path for path in listing(own, ()) if ".ioplab" in path}
    _require(bool(vaults), "the vault was not made")
    _in(root, [*apt, "purge", product.NAME])
    left = sorted(listing(root) - before)
    _require(not left, f"left behind: {left}")
    _require(vaults <= listing(own, ()), "a vault is gone")
    say(f"removed: nothing left but the user's own ({len(vaults)} files of vaults)")


def _field(package: Path, name: str) -> str:
    return subprocess.run(["dpkg-deb", "--field", package, name], check=True, capture_output=True, text=True).stdout.strip()


def _in(root: Path, command: Sequence[str]) -> str:
    """What a command says in another Debian."""
    full = ["chroot", str(root), "env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8", *command]
    done = subprocess.run(full, check=False, capture_output=True, encoding="utf-8", timeout=2 * SECONDS)
    _require(done.returncode == 0, f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def listing(root: Path, volatile: tuple[str, ...] = VOLATILE) -> set[str]:
    """Every file, folder and link below a folder, but for the places that change by themselves."""
    found: set[str] = set()
    for here, folders, files in os.walk(root):
        place = Path(here).relative_to(root).as_posix()
        folders[:] = [name for name in folders if (f"{place}/{name}".removeprefix("./")) not in volatile]
        found.update(f"{place}/{name}".removeprefix("./") for name in (*folders, *files))
    return found


# A set-up program for Windows


def check_windows(setup: Path, scratch: Path, say: Say) -> None:
    """Installed silently for one user, found in menu and registry, and removed without a trace but the user's own files."""
    _require(product.system() == product.WINDOWS or shutil.which("wine") is not None, "wine is not here")
    prefix = scratch / "vin"
    shell = {**os.environ, "WINEPREFIX": str(prefix), "WINEDEBUG": "-all", "WINEARCH": "win64", "DISPLAY": ""}

    def wine(*command: str) -> subprocess.CompletedProcess[str]:
        runner = [] if product.system() == product.WINDOWS else ["wine"]
        return subprocess.run(
            [*runner, *command], check=False, capture_output=True, encoding="utf-8", errors="replace", env=shell, timeout=SECONDS
        )

    wine("wineboot", "--init")
    home = next(path for path in (prefix / "drive_c/users").iterdir() if path.name != "Public")
    folder = home / "AppData/Local/Programs/ioplab"
    menu = home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/ioplab.lnk"
    before = listing(prefix / "drive_c", ())
    done = wine(str(setup), "/S")
    _require(done.returncode == 0, f"the set-up program ended with {done.returncode}")
    _require((folder / "ioplab.exe").is_file() and (folder / "uninstall.exe").is_file(), "the program is not where it should be")
    _require(menu.is_file(), "not in the menu")
    for kind in (kind for kind in product.FILE_TYPES if not kind.is_folder):
        told = wine("reg", "query", f"HKCU\\Software\\Classes\\{kind.class_name}\\shell\\open\\command", "/ve").stdout
        _require("ioplab.exe" in told and "%1" in told, f"a double-click on {kind.suffix} opens nothing: {told!r}")
    _require(wine("reg", "query", UNINSTALL).returncode == 0, "not among the installed programs")
    outside = sorted(path for path in listing(prefix / "drive_c", ()) - before if "/Programs/ioplab" not in f"/{path}")
    _require(all(path.startswith("users/") for path in outside), f"written outside the user's folders: {outside}")
    say(f"installed silently: {application.size(folder) / 1e6:.0f} MB, in the menu, {len(product.FILE_TYPES)} kinds of files")
    own = folder / "Min mappe.ioplab"
    own.mkdir()
    (own / "vault.db").write_bytes(b"the user's own")
    done = wine(str(setup), "/S")
    _require(done.returncode == 0 and (own / "vault.db").is_file(), "installing once more took what was the user's")
    # Named with its folder, the uninstaller works where it lies and does not return before it is done.
    done = wine(str(folder / "uninstall.exe"), "/S", f"_?={_as_windows(folder, prefix)}")
    _require(done.returncode == 0, f"the uninstaller ended with {done.returncode}")
    (folder / "uninstall.exe").unlink(missing_ok=True)
    _require((own / "vault.db").is_file(), "removing the program took a vault")
    shutil.rmtree(own)
    left = sorted(listing(prefix / "drive_c", ()) - before - {folder.relative_to(prefix / "drive_c").as_posix()})
    _require([path for path in left if "ioplab" in path] == [], f"left behind: {left}")
    _require(wine("reg", "query", UNINSTALL).returncode != 0, "still among the installed programs")
    told = wine("reg", "query", "HKCU\\Software\\Classes", "/s").stdout
    _require("ioplab" not in told and ".iop" not in told, "left in the registry")
    say("removed silently: folder, menu and registry as before, the user's vault untouched")


UNINSTALL = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\ioplab"


def _as_windows(path: Path, prefix: Path) -> str:
    return "C:\\" + str(path.relative_to(prefix / "drive_c")).replace("/", "\\")


def stand_in(made: Path, into: Path) -> Path:
    """A folder for trying the set-up program where none for Windows is made: our libraries, and an `.exe` that does nothing.

    Args:
        made: a program folder for another system.
        into: a folder of one's own.
    """
    payload = into / "payload"
    shutil.rmtree(payload, ignore_errors=True)
    into.mkdir(parents=True, exist_ok=True)
    shutil.copytree(made, payload, symlinks=True)
    (payload / product.NAME).unlink()
    for link in [path for path in payload.rglob("*") if path.is_symlink()]:
        link.unlink()  # there are none where the program is made for Windows
    script = into / "nothing.nsi"
    out = windows.quoted((payload / "ioplab.exe").resolve())
    script.write_text(f'Unicode true\nSilentInstall silent\nRequestExecutionLevel user\nOutFile "{out}"\nSection\nSectionEnd\n')
    subprocess.run(["makensis", "-V1", str(script)], check=True)
    return payload
