"""What a JSON Schema says is wrong with a value, for the few keywords that our own schemas use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "null": type(None),
}
_UNDERSTOOD = {
    *("$schema", "$ref", "$defs", "anyOf", "type", "enum", "properties", "required", "items", "minimum", "maximum"),
    *("title", "description", "default", "format", "discriminator"),
}


def faults(value: Any, schema: dict[str, Any]) -> list[str]:
    """Each place where the value is not what the schema says."""
    return list(_faults(value, schema, schema, "$"))


def _faults(value: Any, schema: dict[str, Any], root: dict[str, Any], place: str) -> Iterator[str]:
    assert set(schema) <= _UNDERSTOOD, set(schema) - _UNDERSTOOD
    if "$ref" in schema:
        yield from _faults(value, root["$defs"][schema["$ref"].rpartition("/")[2]], root, place)
    if "anyOf" in schema and all(any(_faults(value, one, root, place)) for one in schema["anyOf"]):
        yield f"{place}: none of the alternatives"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{place}: {value!r}"
    if "type" in schema and not _is(value, schema["type"]):
        yield f"{place}: no {schema['type']}"
    elif isinstance(value, dict):
        yield from (f"{place}.{key}: missing" for key in schema.get("required", ()) if key not in value)
        for key, below in schema.get("properties", {}).items():
            if key in value:
                yield from _faults(value[key], below, root, f"{place}.{key}")
    elif isinstance(value, list) and "items" in schema:
        for number, one in enumerate(value):
            yield from _faults(one, schema["items"], root, f"{place}[{number}]")
    elif isinstance(value, int) and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        yield f"{place}: {value}"
    elif schema.get("format") == "date" and not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        yield f"{place}: no date"


def _is(value: Any, name: str) -> bool:
    return isinstance(value, _TYPES[name]) and (name in ("boolean", "object", "array", "string") or not isinstance(value, bool))
