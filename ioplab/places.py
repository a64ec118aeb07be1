"""What kind of place a folder lies in: on this machine alone, or where others may come to read what is put there.

Told by the path, the environment and what is mounted, so that each system's ways can be tried on any other. It is a good guess
and no promise: a folder may be shared in ways that leave no trace in its path.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path, PurePosixPath, PureWindowsPath


class Place(Enum):
    """Where a folder lies."""

    LOCAL = "local"
    SYNCED = "synced"
    """In a folder that a service copies to its own machines."""

    NETWORK = "network"
    REMOVABLE = "removable"
    """On something that is carried about, such as a memory stick."""

    READ_ONLY = "read_only"
    """Nothing can be written there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mount:
    r"""A disk, a share or a stick that is part of the tree of folders.

    Attributes:
        point: the folder it begins at, on Windows the drive such as ``E:\``.
        kind: the file system, or on Windows the kind of drive, in lower case.
        label: what its owner has called it.
        is_removable: it is carried about.
        is_read_only: nothing can be written to it.
    """

    point: str
    kind: str = ""
    label: str = ""
    is_removable: bool = False
    is_read_only: bool = False


WINDOWS, MAC = "win32", "darwin"
"""As `sys.platform` calls them; whatever else is taken for Linux."""

_SYNCED_NAMES = re.compile(
    r"onedrive(?: ?-.*)?|sharepoint|dropbox(?: \(.*\))?|google ?drive(?:[ -].*)?|googledrive.*|icloud ?drive.*|iclouddrive"
    r"|mobile documents|cloudstorage|nextcloud\d*|owncloud\d*|box sync|jottacloud|syncthing|pcloud(?: ?drive)?|proton ?drive",
    re.IGNORECASE,
)
"""What services call the folders that they copy."""

_SYNCED_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""Where Windows says which folders OneDrive copies, whatever they are called."""

_DRIVE_ROOTS = re.compile(r"min disk|my drive|delte disker|shared drives", re.IGNORECASE)
"""The folders that Google's drive of its own begins with."""

_NETWORK_KINDS = frozenset(
    (
        *("9p", "afpfs", "afs", "ceph", "cifs", "davfs", "ncpfs", "nfs", "nfs4", "remote", "smb3", "smbfs", "webdav"),
        *("fuse.davfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.sshfs"),
    )
)
"""File systems of other machines, as Linux and macOS call them, and what we call Windows' drives of that kind."""

_CARRIED_ABOUT = ("/media/", "/run/media/")
_VOLUMES = "/Volumes/"
_GVFS = re.compile(r"/run/user/\d+/gvfs/|/\.gvfs/")
_MOUNTED = re.compile(r"^(?P<device>.+?) on (?P<point>/.*) \((?P<kind>[^,)]+)(?P<rest>[^)]*)\)$")
_LEAST_FIELDS = 6
"""Of a line in Linux's list, before the file system."""

_DRIVE_KINDS = {2: "removable", 3: "fixed", 4: "remote", 5: "cdrom"}
_LABEL_LENGTH = 261
_READ_ONLY_VOLUME = 0x00080000
"""What Windows calls ``DRIVE_REMOVABLE`` and so on, ``MAX_PATH + 1`` and ``FILE_READ_ONLY_VOLUME``."""

_PATIENCE = 2
"""Seconds to wait for what the system says is mounted."""


def kind_of_place(path: Path) -> Place:
    """What kind of place a file or folder lies in. It need not be there yet; then the folder it would come into counts."""
    whole = path.absolute()
    for name in dict.fromkeys((str(whole), os.path.realpath(whole))):  # a folder may only be a link to a synced one
        found = judged(name, environment=os.environ, mounts=mounted(name), system=sys.platform)
        if found is not Place.LOCAL:
            return found
    here = next((one for one in (whole, *whole.parents) if os.path.lexists(one)), whole)
    return Place.LOCAL if os.access(here, os.W_OK) else Place.READ_ONLY


def judged(path: str, *, environment: Mapping[str, str], mounts: Iterable[Mount], system: str) -> Place:
    """What kind of place an absolute path is in.

    Args:
        path: as the system writes it.
        environment: the variables of the program's environment.
        mounts: what is mounted, as `mounted` gives it.
        system: as `sys.platform` calls it.
    """
    mount = _mount_of(path, mounts, system)
    if mount is not None and mount.is_read_only:
        return Place.READ_ONLY
    if _is_synced(path, environment, system) or (mount is not None and _SYNCED_NAMES.fullmatch(mount.label)):
        return Place.SYNCED
    if _is_far_away(path, system) or (mount is not None and mount.kind in _NETWORK_KINDS):
        return Place.NETWORK
    if (mount is not None and mount.is_removable) or _is_carried_about(path, system):
        return Place.REMOVABLE
    return Place.LOCAL


def _mount_of(path: str, mounts: Iterable[Mount], system: str) -> Mount | None:
    """The innermost of what is mounted around a path."""
    around = [one for one in mounts if _is_within(path, one.point, system)]
    return max(around, key=lambda one: len(one.point), default=None)


def _is_within(path: str, folder: str, system: str) -> bool:
    kind = PureWindowsPath if system == WINDOWS else PurePosixPath
    return kind(path).is_relative_to(kind(folder))


def _is_synced(path: str, environment: Mapping[str, str], system: str) -> bool:
    told = [environment[name] for name in _SYNCED_VARIABLES if environment.get(name)] if system == WINDOWS else []
    if any(_is_within(path, folder, system) for folder in told):
        return True
    parts = (PureWindowsPath if system == WINDOWS else PurePosixPath)(path).parts
    is_own_drive = system == WINDOWS and len(parts) > 1 and _DRIVE_ROOTS.fullmatch(parts[1]) is not None
    return is_own_drive or any(_SYNCED_NAMES.fullmatch(part) for part in parts)


def _is_far_away(path: str, system: str) -> bool:
    if system == WINDOWS:
        start = path.replace("/", "\\").lower()
        return start.startswith("\\\\?\\unc\\") or (start.startswith("\\\\") and start[2:4] not in ("?\\", ".\\"))
    return _GVFS.search(path) is not None


def _is_carried_about(path: str, system: str) -> bool:
    return path.startswith((_VOLUMES,) if system == MAC else () if system == WINDOWS else _CARRIED_ABOUT)


# What the system says is mounted


def mounted(path: str) -> tuple[Mount, ...]:
    """What the system knows to be mounted around a path; nothing where it does not say."""
    try:
        if sys.platform == WINDOWS:
            return _windows_drive(PureWindowsPath(path).anchor)
        if sys.platform == MAC:
            return read_mount_list(_told_by_mac())
        return read_mount_info(Path("/proc/self/mountinfo").read_text("utf-8", "replace"), is_removable=_is_removable_on_linux)
    except OSError:
        return ()


def _told_by_mac() -> str:
    import subprocess  # the one system that has to be asked by another program; the others need not load it before the first page

    try:
        told = subprocess.run(["/sbin/mount"], capture_output=True, check=True, timeout=_PATIENCE)
    except subprocess.SubprocessError:
        return ""
    return told.stdout.decode("utf-8", "replace")


def read_mount_info(text: str, *, is_removable: Callable[[str], bool] = lambda _: False) -> tuple[Mount, ...]:
    """Read what Linux says in ``/proc/self/mountinfo``.

    Args:
        text: all of it.
        is_removable: whether a device, known by its numbers such as ``8:17``, is carried about.
    """
    found = []
    for line in text.splitlines():
        about, _, source = line.partition(" - ")
        fields, kind = about.split(), source.split(maxsplit=1)
        if len(fields) < _LEAST_FIELDS or not kind:
            continue
        number, point, options = fields[2], _unescaped(fields[4]), fields[5].split(",")
        found.append(Mount(point=point, kind=kind[0].lower(), is_removable=is_removable(number), is_read_only="ro" in options))
    return tuple(found)


def _unescaped(text: str) -> str:
    r"""Linux writes blanks and the like as ``\040``."""
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), text)


def _is_removable_on_linux(number: str) -> bool:
    """Whether the kernel says so of the device, or of the disk that it is a part of."""
    device = Path("/sys/dev/block") / number
    for said in (device / "removable", device / ".." / "removable"):
        try:
            return said.read_text("ascii").strip() == "1"
        except (OSError, UnicodeDecodeError):
            continue
    return False


def read_mount_list(text: str) -> tuple[Mount, ...]:
    """Read what macOS says by ``mount``: ``/dev/disk1s1 on / (apfs, local, read-only)``."""
    found = []
    for line in text.splitlines():
        match = _MOUNTED.match(line)
        if match is None:
            continue
        options = {one.strip() for one in match["rest"].split(",")}
        # The system itself is on a disk that cannot be written to; what belongs to people is joined into it.
        is_read_only = "read-only" in options and match["point"] != "/"
        is_removable = match["point"].startswith(_VOLUMES)
        found.append(
            Mount(point=match["point"], kind=match["kind"].lower(), is_removable=is_removable, is_read_only=is_read_only)
        )
    return tuple(found)


def _windows_drive(root: str) -> tuple[Mount, ...]:
    """The drive a path begins with, as Windows knows it."""
    if sys.platform == "win32" and root:  # spelled out, for the type checker knows no other way
        import ctypes

        system = ctypes.windll.kernel32
        root = root if root.endswith("\\") else f"{root}\\"
        kind = _DRIVE_KINDS.get(int(system.GetDriveTypeW(root)), "")
        label, flags = ctypes.create_unicode_buffer(_LABEL_LENGTH), ctypes.c_uint32(0)
        asked = (root, label, _LABEL_LENGTH, None, None, ctypes.byref(flags), None, 0)
        knows = kind != "remote" and bool(system.GetVolumeInformationW(*asked))  # a server that is away is not waited for
        is_read_only = kind == "cdrom" or (knows and bool(flags.value & _READ_ONLY_VOLUME))
        name = label.value if knows else ""
        return (Mount(point=root, kind=kind, label=name, is_removable=kind == "removable", is_read_only=is_read_only),)
    return ()
