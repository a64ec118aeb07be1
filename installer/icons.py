"""The program's icon in the forms that the systems want, drawn from resources/icons/*.svg with the Qt that is pinned."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import TYPE_CHECKING

from installer import product

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Edges in pixels, as desktops on Linux look for them."""

WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)

PROGRAM, DOCUMENT = "ioplab", "ioplab-document"
"""The two drawings: of the program, and of a file that it opens."""


def source(name: str) -> Path:
    """The drawing."""
    return product.ROOT / "resources" / "icons" / f"{name}.svg"


def png(name: str, edge: int) -> bytes:
    """A drawing as a picture of so many pixels in each direction."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QGuiApplication, QImage, QImageReader

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _ = QGuiApplication.instance() or QGuiApplication([])
    reader = QImageReader(str(source(name)))
    size = reader.size()
    reader.setScaledSize(size.scaled(edge, edge, _keeping_proportions()))
    image = reader.read().convertToFormat(QImage.Format.Format_RGBA8888)
    if image.isNull():
        raise ValueError(f"{source(name).name}: {reader.errorString()}")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # says bytes, and takes only text
    return bytes(buffer.data().data())


def ico(name: str) -> bytes:
    """A drawing as Windows wants it, all sizes in one file."""
    return _together(name, WINDOWS_SIZES, "ICO")


def icns(name: str) -> bytes:
    """A drawing as macOS wants it."""
    return _together(name, (16, 32, 64, 128, 256, 512), "ICNS")


def _together(name: str, edges: tuple[int, ...], form: str) -> bytes:
    from PIL import Image

    pictures = [Image.open(io.BytesIO(png(name, edge))) for edge in edges]
    written = io.BytesIO()
    pictures[-1].save(written, form, sizes=[(edge, edge) for edge in edges], append_images=pictures[:-1])
    return written.getvalue()


def write_all(folder: Path) -> None:
    """Every form that a build asks for."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in (PROGRAM, DOCUMENT):
        (folder / f"{name}.ico").write_bytes(ico(name))
        (folder / f"{name}.icns").write_bytes(icns(name))
        for edge in SIZES:
            (folder / f"{name}-{edge}.png").write_bytes(png(name, edge))


def _keeping_proportions() -> Qt.AspectRatioMode:
    from PySide6.QtCore import Qt

    return Qt.AspectRatioMode.KeepAspectRatio
