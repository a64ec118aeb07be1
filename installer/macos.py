"""The program for macOS: what its bundle says of itself, and the commands that make a disk image of it. Runs on macOS only."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

from installer import application, product

OLDEST = "13.0"
"""The first macOS that the pinned Qt runs on."""


def file_name(version: str, machine: str) -> str:
    """What the disk image is called."""
    return f"ioplab-{version}-macos-{machine}.dmg"


def info(version: str) -> dict[str, Any]:
    """`Info.plist`: names, version, and the kinds of files and folders that a double-click opens here."""
    return {
        "CFBundleName": "ioplab",
        "CFBundleDisplayName": "ioplab",
        "CFBundleIdentifier": product.IDENTIFIER,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "nb",
        "CFBundleLocalizations": ["nb", "nn", "en"],
        "CFBundleDocumentTypes": [_document(kind) for kind in product.FILE_TYPES],
        "UTExportedTypeDeclarations": [_declaration(kind) for kind in product.FILE_TYPES],
        "LSMinimumSystemVersion": OLDEST,
        "LSApplicationCategoryType": "public.app-category.education",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": product.LICENCE,
    }


def _document(kind: product.FileType) -> dict[str, Any]:
    return {
        "CFBundleTypeName": kind.title,
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [_identifier(kind)],
        **({"LSTypeIsPackage": True} if kind.is_folder else {}),
    }


def _declaration(kind: product.FileType) -> dict[str, Any]:
    return {
        "UTTypeIdentifier": _identifier(kind),
        "UTTypeDescription": kind.title,
        "UTTypeConformsTo": ["com.apple.package"] if kind.is_folder else ["public.data"],
        "UTTypeTagSpecification": {"public.filename-extension": [kind.suffix.removeprefix(".")], "public.mime-type": [kind.mime]},
    }


def _identifier(kind: product.FileType) -> str:
    return f"{product.IDENTIFIER}.{kind.kind}"


def commands(bundle: Path, image: Path, stage: Path, *, identity: str = "-") -> list[list[str]]:
    """What makes a disk image of a bundle, step by step.

    Args:
        bundle: `ioplab.app`, made by PyInstaller.
        image: the disk image to make.
        stage: the folder that becomes the image, with the bundle and a way to Applications in it.
        identity: who signs; `-` is nobody, and macOS then asks the user before the first start.
    """
    return [
        ["codesign", "--force", "--deep", "--options", "runtime", "--sign", identity, str(bundle)],
        ["codesign", "--verify", "--deep", "--strict", str(bundle)],
        ["ditto", str(bundle), str(stage / bundle.name)],
        ["ln", "-s", "/Applications", str(stage / "Applications")],
        ["hdiutil", "create", "-volname", "ioplab", "-srcfolder", str(stage), "-format", "UDZO", "-ov", str(image)],
        ["hdiutil", "verify", str(image)],
    ]


def build(made: Path, into: Path, work: Path) -> Path:
    """Make the disk image.

    Args:
        made: the program's folder; the bundle lies beside it.
        into: the folder that gets the image.
        work: a scratch folder.

    Raises:
        application.BuildError: this is not macOS.
    """
    if product.system() != product.MAC:
        raise application.BuildError("A disk image for macOS is made on macOS only: codesign and hdiutil are nowhere else.")
    stage, image = work / "dmg", into / file_name(product.version(), product.machine())
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    into.mkdir(parents=True, exist_ok=True)
    for command in commands(made.parent / "ioplab.app", image, stage):
        subprocess.run(command, check=True)
    return image
