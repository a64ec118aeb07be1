"""What the program is built on: pinned to the byte, licensed as we may use it, and listed in a bill of materials."""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from referencing import Registry, Resource

import build_installer
import build_pins
import build_sbom
from build_pins import Pin, PinError
from ioplab import licences, resources

ROOT = Path(__file__).resolve().parent.parent
SCHEMAS = ROOT / "tests" / "fixtures" / "cyclonedx"
HASH = re.compile(r"[0-9a-f]{64}")
PINS = {name: build_pins.read(name) for name in build_pins.FILES}
BUILDS_IT = {"hatchling", "pathspec", "tomlkit", "trove-classifiers"}
"""Pinned in run.txt for installing the program, and no part of it."""


# Pins


@pytest.mark.parametrize("pin", [pin for pins in PINS.values() for pin in pins], ids=lambda pin: pin.key)
def test_every_pin_is_exact_and_has_hashes(pin: Pin) -> None:
    assert SpecifierSet(f"=={pin.version}").contains(pin.version, prereleases=True)
    assert "*" not in pin.version
    assert pin.hashes
    assert all(HASH.fullmatch(digest) for digest in pin.hashes)
    assert list(pin.hashes) == sorted(set(pin.hashes))


def test_every_library_is_pinned_once_and_in_order() -> None:
    for pins in PINS.values():
        assert [pin.key for pin in pins] == sorted(pin.key for pin in pins)
    keys = [pin.key for pins in PINS.values() for pin in pins]
    assert len(keys) == len(set(keys))


def asked_for(name: str, extras: frozenset[str]) -> Iterator[Requirement]:
    """What a library asks for on any system, or the program itself, as it stands in its sources."""
    for one in our_own(extras) if name == licences.OURSELVES else metadata.requires(name) or ():
        asked = Requirement(one)
        choices = [{"extra": extra, "sys_platform": system} for extra in {"", *extras} for system in ("linux", "win32", "darwin")]
        if asked.marker is None or any(asked.marker.evaluate(dict(choice)) for choice in choices):
            yield asked


def our_own(extras: frozenset[str]) -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [*project["dependencies"], *(one for extra in sorted(extras) for one in project["optional-dependencies"][extra])]


def closure(name: str, extras: frozenset[str]) -> dict[str, Requirement]:
    """Everything a library needs, by key, on any system. What belongs to another system is not here and ends the walk."""
    found: dict[str, Requirement] = {}
    waiting = [(name, extras)]
    while waiting:
        for asked in asked_for(*waiting.pop()):
            key = build_pins.normal(asked.name)
            if key in found or key in licences.NOT_SHIPPED:
                continue
            found[key] = asked
            if any(True for one in metadata.distributions(name=asked.name)):
                waiting.append((asked.name, frozenset(asked.extras)))
    return found


@pytest.mark.parametrize(("extras", "files"), [((), ("run.txt",)), (("dev",), build_pins.FILES)])
def test_pins_cover_everything_that_is_needed_by_what_is_needed(extras: tuple[str, ...], files: tuple[str, ...]) -> None:
    pinned = {pin.key for file in files for pin in PINS[file]}

    assert sorted(closure("ioplab", frozenset(extras)).keys() - pinned) == []


def test_nothing_is_pinned_that_nothing_needs() -> None:
    needed = closure("ioplab", frozenset({"dev"})).keys() | BUILDS_IT
    pinned = {pin.key for pins in PINS.values() for pin in pins}

    assert sorted(pinned - needed) == []


def test_what_is_installed_is_what_is_pinned() -> None:
    installed = {pin.line: metadata.version(pin.name) for pins in PINS.values() for pin in pins if not pin.marker}

    assert [line for line, version in installed.items() if not line.endswith(f"=={version}")] == []


def test_the_installer_takes_no_other_bytes() -> None:
    source = (ROOT / "dev.py").read_text(encoding="utf-8")

    assert '"--no-deps", "--require-hashes"' in source


ADDRESS = re.compile(r"pypi\.org|pythonhosted|/simple/|://[\w.-]*(?:artifactory|nexus|devpi)|--(?:extra-)?index-url[ =]")
SCANNED = ("requirements/*.txt", "*.py", "*.toml", ".ci/*", "docs/*.md", "*.md", "ioplab/**/*.py", "resources/**/*.toml")


def test_no_registry_has_its_address_written_down() -> None:
    files = [path for pattern in SCANNED for path in sorted(ROOT.glob(pattern)) if path.is_file()]

    assert len(files) > 100
    assert [path.name for path in files if ADDRESS.search(path.read_text(encoding="utf-8"))] == []
    assert [name for name, text in build_pins.found_files().items() if "://" in text] == []


def test_fresh_hashes_replace_the_old_ones_and_leave_the_hand_written_lines() -> None:
    old = '# Head.\n# More.\nsix==1.0; sys_platform == "win32" \\\n    --hash=sha256:' + "0" * 64 + "\nAb.c==2.0\n"

    new = build_pins.refreshed(old, {"six": ("b" * 64, "a" * 64), "ab-c": ("c" * 64,)})

    assert new.splitlines() == [
        "# Head.",
        "# More.",
        "Ab.c==2.0 \\",
        "    --hash=sha256:" + "c" * 64,
        'six==1.0; sys_platform == "win32" \\',
        "    --hash=sha256:" + "a" * 64 + " \\",
        "    --hash=sha256:" + "b" * 64,
    ]
    assert build_pins.refreshed(new, {pin.key: pin.hashes for pin in build_pins.parsed(new)}) == new


def test_a_pin_without_a_file_in_the_registry_is_refused() -> None:
    with pytest.raises(PinError, match=r"six==1\.0"):
        build_pins.refreshed("six==1.0\n", {})


@pytest.mark.parametrize("line", ["six>=1.0", "six", "--index-url=x", "six @ file:x", "    --hash=md5:00"])
def test_what_is_no_exact_pin_is_refused(line: str) -> None:
    with pytest.raises(PinError):
        build_pins.parsed(f"six==1.0\n{line}\n")


# Licences


@pytest.mark.parametrize("part", licences.parts(), ids=lambda part: part.key)
def test_every_part_may_be_given_out_and_brings_its_licence(part: licences.Part) -> None:
    """A new licence is read by a person, who writes down in licences.toml what it asks of us."""
    assert part.licence, f"{part.name} does not say its licence: read it, and name it in licences.toml"
    assert licences.is_allowed(part.licence), f"{part.name} is licensed as {part.licence}"
    assert len(licences.text(part)) > 500


def test_every_part_is_named() -> None:
    shipped = {part.key for part in licences.parts()} - {"python", "source-sans-3"}
    pinned = {pin.key for pin in PINS["run.txt"] if Requirement(pin.line).marker is None} - BUILDS_IT

    assert pinned <= shipped
    assert not shipped & {pin.key for pin in PINS["dev.txt"]}


@pytest.mark.parametrize(
    ("expression", "allowed"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("LGPL-3.0-only OR GPL-3.0-only", True),
        ("MIT AND GPL-3.0-only", False),
        ("MIT AND GPL-3.0-only OR Zlib", True),
        ("MIT AND (Zlib OR GPL-3.0-only)", False),
        ("", False),
    ],
)
def test_of_a_choice_of_licences_one_is_enough_and_of_several_all_are_needed(expression: str, *, allowed: bool) -> None:
    assert licences.is_allowed(expression) is allowed


def test_what_we_say_of_licences_is_said_only_where_it_is_needed() -> None:
    """A library that has begun to say its licence itself is believed, and its line goes."""
    table = tomllib.loads(resources.path("licences/licences.toml").read_text(encoding="utf-8"))
    expressions = {name: metadata.metadata(name).get_all("License-Expression") for name in table["named"]}
    used = {one for part in licences.parts() for one in licences.ids(part.licence)}

    assert {name: said for name, said in expressions.items() if said} == {}
    assert table["named"].keys() | table["texts"].keys() <= {part.key for part in licences.parts()}
    assert table["allowed"].keys() <= used
    assert all(duty.endswith(".") for duty in table["allowed"].values())


def test_all_licences_are_written_into_one_file(tmp_path: Path) -> None:
    file = tmp_path / "THIRD-PARTY-LICENCES.txt"

    assert build_installer.main(["licences", "-o", str(file)]) == 0

    text = file.read_text(encoding="utf-8")
    assert [part.name for part in licences.parts() if f"\n{part.name} {part.version}".rstrip() not in text] == []
    for words in ("GNU LESSER GENERAL PUBLIC LICENSE", "Mozilla Public License", "ZETETIC LLC", "SIL OPEN FONT LICENSE"):
        assert words in text


# The bill of materials


@pytest.fixture(scope="module")
def bill() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(build_sbom.text())
    return found


def test_the_bill_of_materials_is_what_the_standard_asks_for(bill: dict[str, Any]) -> None:
    schemas = [json.loads(path.read_text(encoding="utf-8")) for path in SCHEMAS.glob("*.json")]
    named = {schema["$id"].rpartition("/")[2]: Resource.from_contents(schema) for schema in schemas}
    registry: Registry[Any] = Registry().with_resources(
        [(f"http://cyclonedx.org/schema/{name.replace('.schema', '.SNAPSHOT.schema')}", one) for name, one in named.items()]
    )
    validator = jsonschema.Draft7Validator(named["bom-1.6.schema.json"].contents, registry=registry)

    assert [error.message for error in validator.iter_errors(bill)] == []
    assert not validator.is_valid({**bill, "components": [{"name": "no type"}]})
    assert not validator.is_valid(
        {**bill, "components": [{"type": "library", "name": "x", "licenses": [{"license": {"id": "No"}}]}]}
    )


def test_the_bill_names_every_part_with_version_licence_and_hashes(bill: dict[str, Any]) -> None:
    components = {component["name"]: component for component in bill["components"]}

    for part in licences.parts():
        component = components[part.name]
        assert component.get("version", "") == part.version
        assert component["licenses"] == [{"expression": part.licence}]
        if component["type"] == "library":
            assert component["purl"] == f"pkg:pypi/{part.key}@{part.version}"
            assert {one["alg"] for one in component["hashes"]} == {"SHA-256"}


def everything(component: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield component
    for inner in component.get("components", ()):
        yield from everything(inner)


def test_the_bill_names_the_libraries_inside_libraries(bill: dict[str, Any]) -> None:
    inside = {(outer["name"], inner["name"]): inner for outer in bill["components"] for inner in outer.get("components", ())}

    for key in [
        ("sqlcipher3", "SQLCipher"),
        ("sqlcipher3", "OpenSSL"),
        ("sqlcipher3", "SQLite"),
        ("cryptography", "OpenSSL"),
        ("PySide6-Essentials", "Qt"),
        ("pikepdf", "qpdf"),
        ("pypdfium2", "PDFium"),
        ("numpy", "scipy-openblas"),
        ("lxml", "libxml2"),
        ("Python", "OpenSSL"),
        ("pyrage", "aead"),
    ]:
        assert re.match(r"\d+\.\d+", inside[key]["version"]), key


def test_each_thing_in_the_bill_has_a_mark_of_its_own_and_no_address(bill: dict[str, Any]) -> None:
    marks = [one["bom-ref"] for component in bill["components"] for one in everything(component)]
    marks.append(bill["metadata"]["component"]["bom-ref"])

    assert len(marks) == len(set(marks))
    assert {ref for one in bill["dependencies"] for ref in (one["ref"], *one["dependsOn"])} <= set(marks)
    assert [line for line in build_sbom.text().splitlines() if "://" in line and '"$schema"' not in line] == []


def test_the_same_environment_gives_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = [tmp_path / "one.json", tmp_path / "two.json"]

    assert [build_installer.main(["sbom", "-o", str(file)]) for file in files] == [0, 0]
    assert files[0].read_bytes() == files[1].read_bytes()
    assert "timestamp" not in json.loads(files[0].read_text(encoding="utf-8"))["metadata"]

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795348800")
    assert build_sbom.document()["metadata"]["timestamp"] == "2026-11-22T12:00:00Z"


# Asking a registry


@pytest.fixture
def registry(tmp_path: Path) -> str:
    """A registry in a folder, with one library in two files."""
    page = tmp_path / "registry" / "made-up"
    page.mkdir(parents=True)
    names = ("made_up-1.0-py3-none-any.whl", "made_up-1.0.tar.gz")
    links = [f'<a href="../{name}#sha256={digit * 64}">{name}</a>' for name, digit in zip(names, "ab", strict=True)]
    (page / "index.html").write_text(f"<!DOCTYPE html><html><body>{''.join(links)}</body></html>", encoding="utf-8")
    return page.parent.as_uri()


def test_the_hashes_come_from_the_registry_that_pip_asks(registry: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("UV_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_INDEX_URL", registry)

    found = build_pins.fetched("made-up==1.0\n")

    assert found == {"made-up": ("a" * 64, "b" * 64)}


def test_a_pin_that_the_registry_does_not_know_is_told_of(registry: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", registry)

    with pytest.raises(PinError, match=r"made-up==2\.0"):
        build_pins.fetched("made-up==2.0\n")
