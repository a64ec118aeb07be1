"""A small stand-in for the program's folder, so that packing up is tried in a moment."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

BUILT_AT = 1795348800


@pytest.fixture(autouse=True)
def _at_one_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(BUILT_AT))


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A folder laid out as the program's own, with a few bytes in each file."""
    folder = tmp_path / "dist" / "ioplab"
    files = {
        "ioplab": b"#!/bin/sh\n",
        "LICENSE.txt": b"EUPL",
        "THIRD-PARTY-LICENCES.txt": b"MIT",
        "sbom.cdx.json": b"{}",
        "_internal/libQt6Core.so.6": b"\x7fELF Qt GLIBC_2.28 GLIBC_2.9",
        "_internal/ioplab/_resources/fonts/SourceSans3-Regular.ttf": b"\x00\x01\x00\x00",
    }
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    (folder / "_internal/libQt6.so").symlink_to("libQt6Core.so.6")
    (folder / "ioplab").chmod(0o700)
    for path in folder.rglob("*"):
        os.utime(path, follow_symlinks=False)
    return folder
