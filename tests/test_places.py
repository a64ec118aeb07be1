"""What kind of place a folder is in, on each of the three systems, whichever one the tests run on."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from ioplab.places import MAC, WINDOWS, Mount, Place, judged, kind_of_place, read_mount_info, read_mount_list

LINUX = "linux"
ONEDRIVE = {"OneDrive": r"C:\Users\kari\Skyen min", "OneDriveConsumer": ""}
DRIVES = (
    Mount(point="C:\\", kind="fixed", label="Windows"),
    Mount(point="E:\\", kind="removable", is_removable=True),
    Mount(point="F:\\", kind="cdrom", is_read_only=True),
    Mount(point="G:\\", kind="fixed", label="Google Drive"),
    Mount(point="S:\\", kind="remote"),
)
MOUNT_INFO = """\
22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
30 22 8:17 / /media/kari/MINNE\\040PINNE rw,nosuid - vfat /dev/sdb1 rw
31 22 0:50 / /srv/felles rw,relatime - cifs //tjener/felles rw
32 22 0:51 / /srv/nfs rw,relatime - nfs4 tjener:/nfs rw
33 22 7:1 / /opt/plate ro,relatime - squashfs /dev/loop1 ro
34 22 8:33 / /data rw,relatime - exfat /dev/sdc1 rw
noe som ikke er en linje
"""
MOUNT_LIST = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled)
/dev/disk5s1 on /Volumes/MINNE (1) (msdos, local, nodev, nosuid)
//kari@tjener/felles on /Volumes/felles (smbfs, nodev, nosuid, mounted by kari)
/dev/disk6 on /Volumes/Installasjon (hfs, local, read-only)
"""


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (r"C:\Users\kari\Documents", Place.LOCAL),
        (r"C:\Users\kari\OneDrive - Eksempelvik kommune\IOP", Place.SYNCED),
        (r"C:\Users\kari\Skyen min\IOP", Place.SYNCED),
        (r"C:\Users\kari\skyen min", Place.SYNCED),
        (r"C:\Users\kari\Dropbox\IOP", Place.SYNCED),
        (r"C:\Users\kari\iCloudDrive\IOP", Place.SYNCED),
        (r"G:\Min disk\IOP", Place.SYNCED),
        (r"G:\hva som helst", Place.SYNCED),
        (r"H:\My Drive\IOP", Place.SYNCED),
        (r"\\tjener\felles\IOP", Place.NETWORK),
        (r"\\?\UNC\tjener\felles", Place.NETWORK),
        (r"\\?\C:\Users\kari", Place.LOCAL),
        (r"S:\IOP", Place.NETWORK),
        (r"E:\IOP", Place.REMOVABLE),
        (r"F:\IOP", Place.READ_ONLY),
        (r"C:\Users\kari\Skyen min og din", Place.LOCAL),
        (r"C:\Users\kari\Onedrivehjelp", Place.LOCAL),
    ],
)
def test_places_on_windows(path: str, place: Place) -> None:
    assert judged(path, environment=ONEDRIVE, mounts=DRIVES, system=WINDOWS) is place


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/Users/kari/Documents", Place.LOCAL),
        ("/Users/kari/Library/Mobile Documents/com~apple~CloudDocs/IOP", Place.SYNCED),
        ("/Users/kari/Library/CloudStorage/OneDrive-Eksempelvik/IOP", Place.SYNCED),
        ("/Users/kari/Google Drive/IOP", Place.SYNCED),
        ("/Users/kari/Dropbox (Skolen)/IOP", Place.SYNCED),
        ("/Volumes/MINNE (1)/IOP", Place.REMOVABLE),
        ("/Volumes/felles/IOP", Place.NETWORK),
        ("/Volumes/Installasjon", Place.READ_ONLY),
    ],
)
def test_places_on_a_mac(path: str, place: Place) -> None:
    assert judged(path, environment={}, mounts=read_mount_list(MOUNT_LIST), system=MAC) is place


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/home/kari/Dokumenter", Place.LOCAL),
        ("/home/kari/Nextcloud/IOP", Place.SYNCED),
        ("/home/kari/OneDrive/IOP", Place.SYNCED),
        ("/media/kari/MINNE PINNE/IOP", Place.REMOVABLE),
        ("/run/media/kari/ukjent/IOP", Place.REMOVABLE),
        ("/run/user/1000/gvfs/smb-share:server=tjener/IOP", Place.NETWORK),
        ("/srv/felles/IOP", Place.NETWORK),
        ("/srv/nfs/IOP", Place.NETWORK),
        ("/srv/felleshus", Place.LOCAL),
        ("/opt/plate/IOP", Place.READ_ONLY),
        ("/data/IOP", Place.REMOVABLE),
    ],
)
def test_places_on_linux(path: str, place: Place) -> None:
    mounts = read_mount_info(MOUNT_INFO, is_removable=lambda number: number == "8:33")

    assert judged(path, environment={}, mounts=mounts, system=LINUX) is place


def test_a_folder_of_this_machine_is_local_before_it_is_made_too(tmp_path: Path) -> None:
    assert kind_of_place(tmp_path) is Place.LOCAL
    assert kind_of_place(tmp_path / "ny" / "mappe") is Place.LOCAL


def test_a_link_into_a_synced_folder_is_synced(tmp_path: Path) -> None:
    (tmp_path / "OneDrive").mkdir()
    (tmp_path / "lenke").symlink_to(tmp_path / "OneDrive")

    assert kind_of_place(tmp_path / "lenke" / "IOP") is Place.SYNCED


def test_a_folder_nobody_may_write_in_is_read_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, _: Path(path) != tmp_path)

    assert kind_of_place(tmp_path / "IOP") is Place.READ_ONLY


def test_a_system_that_does_not_say_what_is_mounted_is_no_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> str:
        raise PermissionError

    monkeypatch.setattr(Path, "read_text", refuse)
    monkeypatch.setattr(subprocess, "run", refuse)

    assert kind_of_place(tmp_path) is Place.LOCAL
