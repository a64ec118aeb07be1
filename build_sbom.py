"""The bill of materials: what the program is made of on this machine, as CycloneDX 1.6 in JSON.

Every library with its version, licence, what it needs and the hashes it is pinned with. Below it the C and Rust libraries that
its file holds: as its own bill of materials names them, or as they say themselves when asked. The same environment gives the same
bytes: nothing in it is random, and the time is that of `SOURCE_DATE_EPOCH` or left out.
"""

from __future__ import annotations

import json
import os
import ssl
import uuid
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, files
from typing import Any, NamedTuple

import build_pins
from ioplab import licences
from ioplab.licences import Part

SPEC = "1.6"

_NAMESPACE = uuid.UUID("6f1d5c1e-3a54-5d0e-9d7b-0c5c0f9a7f10")
"""Ours, so that the same content has the same serial number."""


class Inner(NamedTuple):
    """A library inside a library's file, as it is asked while the program runs."""

    name: str
    version: str
    licence: str
    """SPDX."""


def document() -> dict[str, Any]:
    """The whole bill of materials."""
    ours, parts = licences.library(licences.OURSELVES), licences.parts()
    pins = {pin.key: pin for pin in build_pins.read("run.txt")}
    components = [_component(part, pins.get(part.key)) for part in parts]
    content: dict[str, Any] = {
        "$schema": f"http://cyclonedx.org/schema/bom-{SPEC}.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": SPEC,
        "version": 1,
        "metadata": {**_built_at(), "component": _described(ours, "application")},
        "components": components,
        "dependencies": [
            {"ref": _ref(ours), "dependsOn": sorted(_ref(part) for part in parts if _is_direct(part, ours))},
            *({"ref": _ref(part), "dependsOn": sorted(_ref(one) for one in parts if one.key in part.needs)} for part in parts),
        ],
    }
    content["serialNumber"] = f"urn:uuid:{uuid.uuid5(_NAMESPACE, encoded(content))}"
    return content


def encoded(content: Mapping[str, Any]) -> str:
    """The text of a bill of materials, keys in order."""
    return json.dumps(content, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def text() -> str:
    """The bill of materials as it is written to a file."""
    return encoded(document())


def _is_direct(part: Part, ours: Part) -> bool:
    """Python and the font belong to the program itself; other libraries only where it asks for them."""
    return part.key in ours.needs or part.key in {"python", "source-sans-3"}


def _built_at() -> dict[str, str]:
    given = os.environ.get("SOURCE_DATE_EPOCH")
    return {"timestamp": datetime.fromtimestamp(int(given), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")} if given else {}


def _component(part: Part, pin: build_pins.Pin | None) -> dict[str, Any]:
    """A library, with what it is pinned with and what is inside its file."""
    described = _described(part, _KINDS.get(part.key, "library"))
    if pin is not None and pin.version == part.version:
        # Of every file the pin admits, one for each system: pip has let in one of them and no other.
        described["hashes"] = [{"alg": "SHA-256", "content": digest} for digest in pin.hashes]
    inside = list(_inside_of(part))
    if inside:
        described["components"] = inside
    return described


_KINDS = {"python": "platform", "source-sans-3": "file"}


def _described(part: Part, kind: str) -> dict[str, Any]:
    described: dict[str, Any] = {"type": kind, "bom-ref": _ref(part), "name": part.name, "licenses": _licence(part.licence)}
    if part.version:
        described["version"] = part.version
    if kind == "library":
        described["purl"] = _ref(part)
    return {name: value for name, value in described.items() if value}


def _ref(part: Part) -> str:
    return f"pkg:pypi/{part.key}@{part.version}" if part.version else f"pkg:generic/{part.key}"


def _licence(expression: str) -> list[dict[str, Any]]:
    return [{"expression": expression}] if expression else []


# Inside a library's file


def _inside_of(part: Part) -> Iterator[dict[str, Any]]:
    """What answers for itself, and then what else the library's own bills of materials name."""
    seen = {part.key}
    for inner, purl in [*_asked(part), *_told(part)]:
        mark = f"{licences.normal(inner.name)}@{inner.version}"
        if not {mark, licences.normal(inner.name)} & seen:
            yield _inside(part, inner, purl)
        seen |= {mark}


def _told(part: Part) -> Iterator[tuple[Inner, str]]:
    """What a library's own bills of materials name, where it brings such, each with its purl."""
    try:
        brought = files(part.key) or ()
    except PackageNotFoundError:  # Python itself, and the font
        return
    for file in sorted(brought):
        if "/sboms/" not in f"/{file.as_posix()}" or file.suffix != ".json":
            continue
        for one in json.loads(file.read_text(encoding="utf-8")).get("components", ()):
            yield Inner(one["name"], one.get("version", ""), _said_licence(one)), one.get("purl", "")


def _said_licence(component: Mapping[str, Any]) -> str:
    """The licence in another's bill of materials, if it is one that SPDX knows by name."""
    said = [one.get("expression") or one.get("license", {}).get("id", "") for one in component.get("licenses", ())]
    return " AND ".join(f"({one})" if " OR " in one and len(said) > 1 else one for one in said if one)


def _asked(part: Part) -> Iterator[tuple[Inner, str]]:
    """What answers for itself, in the version that is really there, each with its purl."""
    for inner in sorted(_ASKED.get(part.key, tuple)()):
        yield inner, f"pkg:generic/{licences.normal(inner.name)}@{inner.version}"


def _inside(part: Part, inner: Inner, purl: str) -> dict[str, Any]:
    """A library inside another; named after both, for the same one may lie in several."""
    described = {
        "type": "library",
        "bom-ref": f"{_ref(part)}#{inner.name}@{inner.version}",
        "name": inner.name,
        "version": inner.version,
        "purl": purl.partition("?")[0],  # what follows are addresses
        "licenses": _licence(inner.licence),
    }
    return {name: value for name, value in described.items() if value}


def _in_python() -> tuple[Inner, ...]:
    return (Inner("OpenSSL", ssl.OPENSSL_VERSION.split()[1], "Apache-2.0"),)


def _in_sqlcipher() -> tuple[Inner, ...]:
    import sqlcipher3

    connection = sqlcipher3.connect(":memory:")
    try:
        connection.execute("PRAGMA key = 'any'")  # its provider answers only once there is a key
        asked = ("PRAGMA cipher_version", "PRAGMA cipher_provider_version", "SELECT sqlite_version()")
        cipher, provider, sqlite = (connection.execute(one).fetchone()[0] for one in asked)
    finally:
        connection.close()
    return (
        Inner("SQLCipher", cipher.split()[0], "BSD-3-Clause"),
        Inner("OpenSSL", provider.split()[1], "Apache-2.0"),
        Inner("SQLite", sqlite, "blessing"),
    )


def _in_cryptography() -> tuple[Inner, ...]:
    from cryptography.hazmat.backends.openssl import backend

    return (Inner("OpenSSL", backend.openssl_version_text().split()[1], "Apache-2.0"),)


def _in_qt() -> tuple[Inner, ...]:
    from PySide6.QtCore import qVersion

    return (Inner("Qt", qVersion(), "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"),)


def _in_pikepdf() -> tuple[Inner, ...]:
    import pikepdf

    return (Inner("qpdf", pikepdf.__libqpdf_version__, "Apache-2.0"),)


def _in_pypdfium() -> tuple[Inner, ...]:
    from pypdfium2.version import PDFIUM_INFO

    return (Inner("PDFium", PDFIUM_INFO.tag, "BSD-3-Clause AND Apache-2.0"),)


def _in_numpy() -> tuple[Inner, ...]:
    import numpy as np

    built_with = np.show_config(mode="dicts")["Build Dependencies"]["blas"]  # type: ignore[call-overload, unused-ignore]
    return (Inner(built_with["name"], built_with["version"], "BSD-3-Clause"),)


def _in_matplotlib() -> tuple[Inner, ...]:
    from matplotlib import ft2font

    return (Inner("FreeType", ft2font.__freetype_version__, "FTL OR GPL-2.0-or-later"),)


def _in_lxml() -> tuple[Inner, ...]:
    from lxml import etree

    versions = {"libxml2": etree.LIBXML_VERSION, "libxslt": etree.LIBXSLT_VERSION}
    return tuple(Inner(name, ".".join(map(str, version)), "MIT") for name, version in versions.items())


_ASKED: Mapping[str, Callable[[], tuple[Inner, ...]]] = {
    "cryptography": _in_cryptography,
    "lxml": _in_lxml,
    "matplotlib": _in_matplotlib,
    "numpy": _in_numpy,
    "pikepdf": _in_pikepdf,
    "pypdfium2": _in_pypdfium,
    "pyside6-essentials": _in_qt,
    "python": _in_python,
    "sqlcipher3": _in_sqlcipher,
}
"""Libraries whose files hold others that say their version. Pillow's are in the bill of materials it brings."""
