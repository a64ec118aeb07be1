"""The program for any Linux, as one packed folder that runs where it lies. The same program folder gives the same bytes."""

from __future__ import annotations

import io
import lzma
import tarfile
from pathlib import Path

from installer import debian, icons, product


def name(version: str, machine: str) -> str:
    """The folder in the archive, and the archive's file without its ending."""
    return f"ioplab-{version}-linux-{machine}"


def build(made: Path, into: Path) -> Path:
    """Pack the program's folder up as `.tar.xz`.

    Args:
        made: from `application.build`.
        into: the folder that gets the archive.
    """
    folder = name(product.version(), product.machine())
    written = into / f"{folder}.tar.xz"
    into.mkdir(parents=True, exist_ok=True)
    added = {
        "LESMEG.txt": debian.filled("LESMEG.txt", LIBC=debian.libc_version(made)).encode(),
        "ioplab.svg": icons.source(icons.PROGRAM).read_bytes(),
    }
    with lzma.open(written, "wb", preset=6) as packed, tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for path in sorted([made, *made.rglob("*")]):
            tar.add(path, (Path(folder) / path.relative_to(made)).as_posix(), recursive=False, filter=plain)
        for file, content in sorted(added.items()):
            entry = tarfile.TarInfo(f"{folder}/{file}")
            entry.size, entry.mode = len(content), 0o644
            tar.addfile(plain(entry), io.BytesIO(content))
    return written


def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """An entry that tells nothing of who packed it, and when."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = product.built_at()
    entry.pax_headers = {}
    return entry
