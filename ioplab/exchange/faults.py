"""Faults in files from outside, said in Norwegian with the path to where they are."""

from __future__ import annotations

import codecs
import re
from typing import Any, TypeVar

import msgspec

from ioplab.domain.texts import CONTROL
from ioplab.errors import UserError
from ioplab.i18n import mark, tr

T = TypeVar("T")

_AT = re.compile(r"^(?P<what>.*?)(?: - at `\$(?P<path>[^`]*)`)?$", re.DOTALL)
_MISSING = re.compile(r"Object missing required field `(?P<field>[^`]+)`")
_EXPECTED = re.compile(r"Expected `(?P<wanted>[^`]+)`, got `(?P<got>[^`]+)`")
_LENGTH = re.compile(r"Expected `array` of length (?P<wanted>[0-9]+)")
_ENUM = re.compile(r"Invalid enum value (?P<value>.+)")

_TYPES = mark(
    {
        "str": "tekst",
        "int": "heltall",
        "float": "tall",
        "bool": "true eller false",
        "array": "en liste",
        "object": "et objekt",
        "null": "null",
        "date": "en dato",
        "datetime": "et tidspunkt",
    }
)

_FORMAT = re.compile(r"(?P<family>[a-z-]+)/(?P<version>[0-9]{1,6})")

_CONTROL_BYTES = bytes(code for code in range(0x80) if CONTROL.match(chr(code)))
_ESCAPED_CONTROL = re.compile(rb"\\(?:u00|[bf])")
"""As they may stand in JSON: as themselves, or escaped. Looked for in the bytes, which is four times as fast as in text."""

_MOST_VALUES = 5_000_000
"""Values in a file; each takes up to a hundred bytes of memory. Our own files have one for each twenty-five bytes."""

_LONGEST_PATH, _LONGEST_VALUE = 200, 40
"""Characters; a message is one line whatever a file holds."""


class FormError(UserError):
    """A file does not follow its format. `path` says where, as in ``pupils[2].plans[0].subjects[1]``."""

    def __init__(self, path: str, what: str, *, file: str | None = None) -> None:
        place = f"{one_line(path, at_most=_LONGEST_PATH)}: " if path else ""
        name = tr("«{file}»").format(file=file) if file else tr("Filen")
        super().__init__(
            tr("{name} følger ikke formatet. {place}{what}.").format(name=name, place=place, what=what),
            advice=tr("Ingenting er lest inn. Rett filen, eller be om en ny fra den som laget den."),
        )
        self.path = path
        self.what = what

    def in_file(self, name: str) -> FormError:
        """The same error with the file's name in it."""
        return FormError(self.path, self.what, file=name)


def one_line(given: object, *, at_most: int = _LONGEST_VALUE) -> str:
    """What a file holds, as it can be shown in a message: on one line, and cut where it is long."""
    text = "".join(sign if sign.isprintable() else " " for sign in str(given))
    return text if len(text) <= at_most else f"{text[:at_most]}…"


def without_bom(content: bytes) -> bytes:
    """The content without the mark that Windows' editors put before UTF-8."""
    return content.removeprefix(codecs.BOM_UTF8)


def decode_typed(content: bytes, cls: type[T]) -> T:
    """JSON as an instance of a dataclass, without characters that cannot be seen.

    Raises:
        FormError: something in it is not as the class says, with its path.
    """
    refuse_too_many(content)
    try:
        content.decode()  # the decoder passes over what it does not know, and would not see other encodings there
        read = _typed(content, cls)
        if len(content.translate(None, _CONTROL_BYTES)) < len(content) or _ESCAPED_CONTROL.search(content):
            _refuse_control_characters(msgspec.json.decode(content), "")
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise fault_of(error) from error
    return read


def refuse_too_many(content: bytes) -> None:
    """Refuse what would fill the memory when it is read, whatever it says: a byte of JSON may become fifty.

    Raises:
        FormError: it holds more values than any file of ours.
    """
    if sum(map(content.count, (b",", b"[", b"{"))) > _MOST_VALUES:
        raise FormError("", tr("Det er mer i filen enn ioplab leser"))


def _typed(content: bytes, cls: type[T]) -> T:
    """What may be left out may also be null, even where the domain knows no None: then it is read as left out."""
    try:
        return msgspec.json.decode(content, type=cls)
    except msgspec.ValidationError as error:
        if "got `null`" not in str(error):
            raise
    return msgspec.convert(_without_nulls(msgspec.json.decode(content)), type=cls)


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nulls(inner) for key, inner in value.items() if inner is not None}
    return [_without_nulls(inner) for inner in value] if isinstance(value, list) else value


def _refuse_control_characters(value: Any, path: str) -> None:
    """Texts may hold tabs and line breaks; nothing else that cannot be seen."""
    if isinstance(value, str) and CONTROL.search(value):
        raise FormError(path, tr("teksten har tegn som ikke kan vises"))
    if isinstance(value, dict):
        for key, inner in value.items():
            _refuse_control_characters(inner, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            _refuse_control_characters(inner, f"{path}[{index}]")


def fault_of(error: Exception) -> FormError:
    """A decoder's complaint as a fault with its path, in Norwegian."""
    if not isinstance(error, msgspec.ValidationError):
        return FormError("", tr("Innholdet er ikke JSON, eller det er kuttet av"))
    match = _AT.match(str(error))
    what, path = (match["what"], match["path"] or "") if match else (str(error), "")
    path = path.replace("[...]", "").lstrip(".")
    missing = _MISSING.search(what)
    if missing:
        return FormError(f"{path}.{missing['field']}".lstrip("."), tr("mangler"))
    return FormError(path, _in_norwegian(what))


def _in_norwegian(what: str) -> str:
    expected = _EXPECTED.search(what)
    if expected:
        wanted = tr(" eller ").join(_type(kind.strip()) for kind in expected["wanted"].split("|"))
        return tr("her skal det stå {wanted}, ikke {got}").format(wanted=wanted, got=_type(expected["got"]))
    length = _LENGTH.search(what)
    if length:
        return tr("listen skal ha {wanted} ledd").format(wanted=length["wanted"])
    enum = _ENUM.search(what)
    if enum:
        return tr("{value} er ikke blant de lovlige verdiene").format(value=one_line(enum["value"]))
    if "out of range" in what:
        return tr("tallet er for stort")
    if "date" in what:
        return tr("datoen eller tidspunktet finnes ikke, eller er skrevet på en annen måte enn 2027-01-15")
    return tr("verdien kan ikke leses ({what})").format(what=one_line(what))


def _type(name: str) -> str:
    return tr(_TYPES.get(name, name))


def refuse_newer(content: bytes, family: str) -> None:
    """Refuse a file of another kind or a newer major version before looking at the rest of it.

    Raises:
        FormError: the content is no JSON object with a format.
        UserError: it is another kind of file, or made by a newer program.
    """
    try:
        head = msgspec.json.decode(content, type=_Head)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise fault_of(error) from error
    match = _FORMAT.fullmatch(head.format)
    if match is None or match["family"] != family:
        raise FormError("format", tr("her skal det stå «{wanted}»").format(wanted=f"{family}/1"))
    if int(match["version"]) > 1:
        raise UserError(
            tr("Filen er laget med en nyere versjon av ioplab."),
            advice=tr("Oppdater ioplab, og les inn filen en gang til."),
        )
    if head.format != f"{family}/1":
        raise FormError("format", tr("her skal det stå «{wanted}»").format(wanted=f"{family}/1"))


class _Head(msgspec.Struct):
    format: str
