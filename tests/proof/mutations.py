"""Altering bytes: as a disk or a careless editor does, and by the structure of JSON, as somebody does who knows the format."""

from __future__ import annotations

import json
import random
from typing import Any

ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    14,
    2**31,
    2**63,
    2**64,
    10**40,
    0.5,
    1e308,
    float("nan"),
    float("inf"),
    "",
    " ",
    "\0",
    "\u202e\u0007",
    "\ud800",
    "é" * 3000,
    "=1+1",
    "../../x",
    "9999-12-31",
    "0001-01-01",
    "2026-02-30",
    "9999-12-31T23:59:59.999999-14:00",
    "0001-01-01T00:00:00+14:00",
    "2027-01-15T10:00:00",
    "9999/00",
    "00000000-0000-0000-0000-000000000001",
    "AAAA",
    [],
    {},
    [[]],
    [None],
    {"": {}},
)
"""Values that are rarely thought of."""

_DEEP = (20, 300, 3000, 100_000)
_MOST = 1_000_000
"""Bytes; what grows beyond it is cut."""


def altered(content: bytes, chance: random.Random, *, is_json: bool) -> bytes:
    """The content with one to four things altered."""
    for _ in range(chance.randint(1, 4)):
        content = _by_structure(content, chance) if is_json and chance.random() < 0.75 else _bytewise(content, chance)
    return content[:_MOST]


def _bytewise(content: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(content))
    end = min(len(content), at + chance.choice((1, 1, 2, 8, 64, 1024)))
    depth = chance.choice(_DEEP)
    middle = (
        lambda: bytes([chance.randint(0, 255)]) + content[at + 1 : end],
        lambda: b"",
        lambda: content[at:end] * 2,
        lambda: bytes(chance.randint(0, 255) for _ in range(end - at)),
        lambda: chance.choice(_PIECES) + content[at:end],
        lambda: chance.choice((b"[" * depth, b'{"x":' * depth, b"[" * depth + b"]" * depth)) + content[at:end],
    )
    how = chance.randint(0, len(middle) + 1)
    if how < len(middle):
        return content[:at] + middle[how]() + content[end:]
    return content[:at] if how == len(middle) else content + chance.choice((b"x", bytes(100), content[:200]))


_PIECES = (b"\xff", b"\0", b'"', b"{", b"]", b"\xef\xbb\xbf", b"-1", b"99999999999")


def _by_structure(content: bytes, chance: random.Random) -> bytes:
    """Somewhere in the JSON something else; content that is no JSON is altered byte by byte."""
    try:
        whole = json.loads(content)
    except (ValueError, RecursionError):
        return _bytewise(content, chance)
    places = list(_places(whole))
    if not places:
        return json.dumps(chance.choice(ODD)).encode()
    owner, key = places[chance.randint(0, len(places) - 1)]
    _change(owner, key, places, chance)
    try:
        return json.dumps(whole, ensure_ascii=chance.random() < 0.5).encode(errors="surrogatepass")
    except (ValueError, RecursionError):  # it has got into itself
        return _bytewise(content, chance)


def _places(value: Any) -> Any:
    found = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in list(found):
        yield value, key
        yield from _places(inner)


def _change(owner: Any, key: Any, places: Any, chance: random.Random) -> None:
    how = chance.randint(0, 6)
    value = owner[key]
    if how == 0:
        del owner[key]
    elif how == 1:
        owner[key] = json.loads(json.dumps(_at(places[chance.randint(0, len(places) - 1)])))
    elif how == 2 and isinstance(owner, list):
        owner.insert(key, value)
    elif how == 3 and isinstance(value, str):
        owner[key] = value[: chance.randint(0, len(value))] + chance.choice(("", "\n", "\u0000", "\u202e", "𝔸", "'\"<&>", value))
    elif how == 4 and isinstance(value, int | float):
        owner[key] = value + chance.choice((-1, 1, 1000, 2**40, 0.1))
    elif how == 5 and chance.random() < 0.3:
        for _ in range(chance.choice(_DEEP[:2])):
            value = [value] if chance.random() < 0.5 else {"x": value}
        owner[key] = value
    else:
        owner[key] = chance.choice(ODD)


def _at(place: tuple[Any, Any]) -> Any:
    owner, key = place
    return owner[key] if isinstance(owner, list) or key in owner else None
