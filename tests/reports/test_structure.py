"""A document as JSON for other systems."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.i18n import LANGUAGES
from ioplab.reports import structure
from ioplab.reports.content import Block, Document, Fact, Facts, Heading, Text, Tone
from ioplab.reports.plan_document import plan_content
from ioplab.reports.structure import DocumentFile, as_json, json_schema
from tests.reports import golden, sample
from tests.reports.blocks import EVERY_BLOCK, HOSTILE
from tests.support.golden import hold
from tests.support.schema import faults

DOCS = Path(__file__).parents[2] / "docs"
SCHEMA = DOCS / "schemas" / "ioplab-document-1.json"
MADE = {"every block": EVERY_BLOCK, **golden.texts()}
DOCUMENTS, NAMES = list(MADE.values()), list(MADE)


def told(document: Document) -> Any:
    return json.loads(as_json(document))


def texts(value: Any) -> list[str]:
    """Every text in a piece of JSON."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for one in inner for text in texts(one)]


def test_every_block_stands_in_the_file_as_it_did() -> None:
    hold(Path(__file__).parent / "golden" / "every_block.json", as_json(EVERY_BLOCK).decode())


def test_no_kind_of_part_is_left_out_of_that() -> None:
    found = {part["type"] for part in _objects(told(EVERY_BLOCK)) if "type" in part}

    assert found == set(_tags())


@pytest.mark.parametrize("document", DOCUMENTS, ids=NAMES)
def test_the_file_is_what_its_schema_says(document: Document) -> None:
    assert faults(told(document), json.loads(SCHEMA.read_bytes())) == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=NAMES)
def test_it_can_be_read_back_and_has_the_same_bytes_each_time(document: Document) -> None:
    written = as_json(document)

    assert msgspec.json.decode(written, type=DocumentFile) == structure.as_file(document)
    assert as_json(document) == written


def test_the_schema_published_is_that_of_the_program() -> None:
    hold(SCHEMA, json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n")


@pytest.mark.parametrize(
    "wrong",
    [
        {"format": "ioplab-document/2"},
        {"language": "sv"},
        {"made_on": "2. juni"},
        {"draft": "ja"},
        {"parts": [{"type": "dikt"}]},
        {"parts": [{"type": "heading", "level": 4, "text": "x"}]},
        {"parts": [{"type": "text", "text": "x"}]},
        {"parts": [{"type": "faces", "faces": [], "chosen": 4}]},
    ],
)
def test_the_schema_refuses_what_is_no_such_file(wrong: dict[str, Any]) -> None:
    assert faults({**told(EVERY_BLOCK), **wrong}, json_schema())


def test_the_schema_needs_every_key() -> None:
    assert faults({}, json_schema()) == [f"$.{field}: missing" for field in DocumentFile.__struct_fields__]


def test_the_languages_are_those_there_are() -> None:
    assert set(get_args(_hint("language"))) == set(LANGUAGES)


def _hint(field: str) -> Any:
    (found,) = [one.type for one in msgspec.structs.fields(DocumentFile) if one.name == field]
    return found


@given(st.lists(st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(codec=None))), max_size=4))
def test_any_text_can_be_written(words: list[str]) -> None:
    parts: tuple[Block, ...] = (*map(Text, words), Facts(tuple(Fact(word, (Text(word, Tone.MUTED),)) for word in words)))

    assert faults(told(replace(EVERY_BLOCK, parts=parts, who=" ".join(words))), json_schema()) == []


def test_it_holds_everything_that_is_told() -> None:
    document = plan_content(sample.case())

    listed = texts(told(document))

    for part in document.parts:
        if isinstance(part, Heading | Text):
            assert part.text in listed
    assert {"Leser en kjent tekst høyt", "Leser 40 ord i minuttet", "Parlesing hver dag", "Jeg vil lese om båter."} <= set(listed)


def test_the_title_and_the_subject_name_nobody() -> None:
    for document in DOCUMENTS[1:]:
        assert "Embla" not in told(document)["title"] + told(document)["subject"]


def test_every_key_and_kind_of_part_is_described() -> None:
    chapters = re.split(r"^## ", (DOCS / "formats.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    (chapter,) = [one for one in chapters if one.startswith("Documents: ")]

    assert re.findall(r"^\| `(\w+)`", chapter, re.MULTILINE) == [*DocumentFile.__struct_fields__, "type", *_tags()]
    for struct in _structs():
        assert [name for name in struct.__struct_fields__ if f"`{name}`" not in chapter] == []


def _tags() -> list[str]:
    return [part.__struct_config__.tag for part in get_args(structure.Part)]


def _structs() -> list[Any]:
    found = [one for one in vars(structure).values() if isinstance(one, type) and issubclass(one, msgspec.Struct)]
    return [one for one in found if not one.__name__.startswith("_") and one is not msgspec.Struct]


def _objects(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        return [value, *(one for inner in value.values() for one in _objects(inner))]
    return [one for inner in value for one in _objects(inner)] if isinstance(value, list) else []
