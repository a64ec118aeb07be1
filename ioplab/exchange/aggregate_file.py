"""The file format `ioplab-aggregate/1`: numbers to the principal as signed JSON. No pupil's name, text or birth date in it.

The signature is Ed25519 over the canonical form: keys sorted, no white space, UTF-8, without the signature itself.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from typing import Any

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ioplab.analysis.aggregate import Aggregate, Counted, Delivered
from ioplab.errors import UserError
from ioplab.exchange import aggregate_form
from ioplab.exchange.aggregate_signature import Signature
from ioplab.exchange.faults import FormError, fault_of, one_line, refuse_newer, refuse_too_many, without_bom
from ioplab.i18n import tr

FAMILY = "ioplab-aggregate"
SUFFIX = ".iopagg"
LARGEST_FILE = 64 * 2**20
"""Bytes; a combined file of a whole country's schools is smaller."""


def new_key() -> str:
    """A new private signing key in text form, to be kept where only its owner can read it."""
    return base64.b64encode(Ed25519PrivateKey.generate().private_bytes_raw()).decode()


def encode(aggregate: Aggregate, key: str) -> bytes:
    """Write an aggregate, signed with `key`, as JSON that any editor shows readably."""
    content = as_mapping(aggregate)
    private = Ed25519PrivateKey.from_private_bytes(base64.b64decode(key))
    content["signature"] = {
        "public_key": base64.b64encode(private.public_key().public_bytes_raw()).decode(),
        "value": base64.b64encode(private.sign(canonical(content))).decode(),
    }
    return msgspec.json.format(msgspec.json.encode(content), indent=1)


def decode(content: bytes, name: str) -> Delivered:
    """Read an aggregate and hold it against its signature and its own sums.

    Args:
        content: the file's bytes.
        name: the file's name, for messages.

    Raises:
        FormError: it does not follow the format.
        UserError: it is of a newer format, is not signed, or has been altered.
    """
    content = without_bom(content)
    refuse_too_many(content)
    refuse_newer(content, FAMILY)
    try:
        raw = msgspec.json.decode(content)
        _refuse_twice(content, raw)
        public_key, signature = _verified(raw, name)
        aggregate = msgspec.convert(_with_python_names(raw), type=Aggregate)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        fault = fault_of(error)
        raise FormError(fault.path.replace(".from_", ".from"), fault.what) from error
    aggregate_form.check(aggregate)
    return Delivered(name=name, public_key=public_key, aggregate=aggregate, signature=signature)


def as_mapping(numbers: Aggregate | Counted) -> dict[str, Any]:
    """The numbers as the file's keys and values, unsigned."""
    content: dict[str, Any] = msgspec.to_builtins(numbers)
    content["transitions"] = [{"from": row["from_"], "to": row["to"], "goals": row["goals"]} for row in content["transitions"]]
    content["indicators"] = [_without_unasked(row) for row in content["indicators"]]
    if not content.get("sources"):
        content.pop("sources", None)
    return content


def _without_unasked(indicator: dict[str, Any]) -> dict[str, Any]:
    """Invited and declined stand only where the indicator counts them."""
    unasked = {name for name in ("invited", "declined") if indicator[name] is None}
    return {name: value for name, value in indicator.items() if name not in unasked}


def canonical(content: Mapping[str, Any]) -> bytes:
    """What is signed: the content without its signature, in the one form every program can make again."""
    unsigned = {name: value for name, value in content.items() if name != "signature"}
    return msgspec.json.encode(unsigned, order="deterministic")


def fingerprint(public_key: str) -> str:
    """A public key as a person can compare it: four groups of four hexadecimal digits."""
    digest = hashlib.sha256(base64.b64decode(public_key)).hexdigest()[:16]
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))


def _verified(raw: Any, name: str) -> tuple[str, bytes]:
    signature = raw.get("signature")
    if not isinstance(signature, dict):
        raise UserError(tr("«{name}» er ikke signert.").format(name=name), advice=tr("Be avsenderen eksportere på nytt."))
    try:
        public_key = signature["public_key"]
        value = Signature(public_key, signature["value"]).verify(canonical(raw))
    except (KeyError, TypeError, ValueError, InvalidSignature) as error:
        raise UserError(
            tr("«{name}» er endret etter at den ble laget: signaturen stemmer ikke.").format(name=name),
            advice=tr("Be avsenderen om en ny fil."),
        ) from error
    return str(public_key), value


def _refuse_twice(content: bytes, raw: Any) -> None:
    """Refuse an object with a key twice: only one of its values is signed, and others may read the other."""
    if b"\\" not in content and content.count(b'"') == msgspec.json.encode(raw).count(b'"'):
        return  # every text of the file is in what was read, the quick way to see it

    def once(pairs: list[tuple[str, Any]]) -> None:
        keys = [key for key, _ in pairs]
        if len(set(keys)) < len(keys):
            twice = next(key for place, key in enumerate(keys) if key in keys[:place])
            raise FormError("", tr("«{key}» står to ganger i det samme objektet").format(key=one_line(twice)))

    json.loads(content, object_pairs_hook=once, parse_int=str, parse_float=str)


def _with_python_names(raw: dict[str, Any]) -> dict[str, Any]:
    """`from` is a word of Python's own, so that one key has another name in the dataclass."""
    rows = raw.get("transitions")
    if not isinstance(rows, list):
        return raw
    renamed = [
        {("from_" if key == "from" else key): value for key, value in row.items() if key != "from_"}
        for row in rows
        if isinstance(row, dict)
    ]
    if len(renamed) != len(rows):
        raise FormError("transitions", tr("her skal det stå objekter"))
    return {**raw, "transitions": renamed}
