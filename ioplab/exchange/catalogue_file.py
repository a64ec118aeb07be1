"""A network's own mastery scale and year wheel as files: TOML, as the program's own catalogues are, to be read and written."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ioplab.domain.ids import WheelTaskId
from ioplab.domain.scale import MOST_LEVELS, MasteryScale
from ioplab.domain.texts import CONTROL, on_one_line
from ioplab.domain.vocabulary import WheelRole
from ioplab.domain.year_wheel import WheelTask, is_day
from ioplab.errors import UserError
from ioplab.exchange.faults import FormError, one_line
from ioplab.files import read_bytes
from ioplab.i18n import tr

SCALE_FORMAT = "ioplab-scale/1"
WHEEL_FORMAT = "ioplab-year-wheel/1"
SUFFIX = ".toml"

LARGEST_FILE = 2**20
"""Bytes; the program's own year wheel is three thousand."""

_USUAL = "ioplab-"
_SCALE_ID = re.compile(r"[a-z0-9][a-z0-9-]{1,40}/[0-9]{1,4}")
_TASK_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_LONGEST_NAME, _LONGEST_SHORT, _LONGEST_TEXT = 80, 40, 400
_MOST_TASKS = 200
_LAST_STEP = 9
_STRING = re.compile(r""""(?:[^"\\\n]|\\.)*+"?+|'[^'\n]*+'?+""")
_MANY_DOTS = re.compile(r"(?<![\w-])(?:[\w-]++[ \t]*+\.[ \t]*+){8}")
_LONGEST_LINE = 4_000
"""Characters. Python's reader takes time and memory by the square of the parts of a dotted key; ours have none."""

_FORMAT = re.compile(r"(?P<family>[a-z-]+)/(?P<version>[0-9]{1,6})")


# Writing


def encode_scale(scale: MasteryScale) -> bytes:
    """A scale as a file."""
    lines = [
        "# " + tr("Mestringsskala for ioplab. Nivåene står lavest først. Gi skalaen ny id (…/2) når noe i den endres."),
        _line("format", SCALE_FORMAT),
        _line("id", scale.id),
        _line("name", scale.name),
        _line("attained_from", scale.attained_from),
        "",
        "[not_worked_on]",
        *(_line(name, getattr(scale.not_worked_on, name)) for name in _LEVEL_TEXTS),
    ]
    for level in scale.levels:
        lines += ["", "[[levels]]", _line("level", level.level), *(_line(name, getattr(level, name)) for name in _LEVEL_TEXTS)]
    return ("\n".join(lines) + "\n").encode()


def encode_wheel(tasks: Sequence[WheelTask]) -> bytes:
    """A year wheel as a file, without who is responsible and what is done, which belong to one school and one year."""
    lines = [
        "# " + tr("Årshjul for ioplab. Datoer er MM-DD i skoleåret, eller school_end."),
        _line("format", WHEEL_FORMAT),
    ]
    for task in tasks:
        lines += ["", "[[tasks]]", _line("id", task.id), _line("title", task.title)]
        if task.starts is not None:
            lines.append(_line("from", task.starts))
        lines += [_line("due", task.due), _line("who", task.who.value)]
        if task.step is not None:
            lines.append(_line("step", task.step))
        if task.counting:
            lines.append("counting = true")
    return ("\n".join(lines) + "\n").encode()


_LEVEL_TEXTS = ("name", "short", "descriptor", "symbol")


def _line(name: str, value: str | int) -> str:
    """A key with its value. A basic string of TOML is written as one of JSON."""
    written = json.dumps(on_one_line(value), ensure_ascii=False) if isinstance(value, str) else str(value)
    return f"{name} = {written}"


# Reading


def read_scale(path: Path) -> MasteryScale:
    """Read a scale from a file.

    Raises:
        FormError: something in it is not as it must be, with its path.
        UserError: it cannot be read, or is of a newer format.
    """
    return decode_scale(read_bytes(path, at_most=LARGEST_FILE))


def decode_scale(content: bytes) -> MasteryScale:
    """A scale from a file's bytes. Raises as `read_scale`."""
    data = _parsed(content, SCALE_FORMAT)
    key = _text(data, "id", "id", at_most=_LONGEST_NAME)
    if not _SCALE_ID.fullmatch(key) or key.startswith(_USUAL):
        raise FormError("id", tr("id-en skal ligne «vaart-nettverk/1», og ikke begynne med «ioplab-»"))
    levels = data.get("levels")
    if not isinstance(levels, list) or not 1 < len(levels) <= MOST_LEVELS:
        raise FormError("levels", tr("det skal være 2 til {most} nivåer").format(most=MOST_LEVELS))
    read = [_level(one, f"levels[{place}]", place + 1) for place, one in enumerate(levels)]
    for name in ("name", "short"):
        if len({one[name].casefold() for one in read}) < len(read):
            raise FormError("levels", tr("to nivåer har samme navn"))
    attained = data.get("attained_from")
    if type(attained) is not int or not 1 < attained <= len(read):
        raise FormError("attained_from", tr("her skal det stå hvilket nivå målet er nådd fra: 2 til {top}").format(top=len(read)))
    not_worked_on = _entry(data.get("not_worked_on"), "not_worked_on")
    name = _text(data, "name", "name", at_most=_LONGEST_NAME)
    whole = {"id": key, "name": name, "attained_from": attained, "levels": read, "not_worked_on": not_worked_on}
    return MasteryScale.from_mapping(whole)


def _level(given: object, path: str, number: int) -> dict[str, Any]:
    if not isinstance(given, dict) or type(given.get("level")) is not int or given["level"] != number:
        raise FormError(f"{path}.level", tr("nivåene skal være nummerert 1, 2, 3 …, lavest først"))
    return {"level": number, **_entry(given, path)}


def _entry(given: object, path: str) -> dict[str, str]:
    if not isinstance(given, dict):
        raise FormError(path, tr("det skal stå her"))
    longest = {"name": _LONGEST_NAME, "short": _LONGEST_SHORT, "descriptor": _LONGEST_TEXT, "symbol": 2}
    return {name: _text(given, name, f"{path}.{name}", at_most=most) for name, most in longest.items()}


def read_wheel(path: Path) -> tuple[WheelTask, ...]:
    """Read a year wheel from a file.

    Raises:
        FormError: something in it is not as it must be, with its path.
        UserError: it cannot be read, or is of a newer format.
    """
    return decode_wheel(read_bytes(path, at_most=LARGEST_FILE))


def decode_wheel(content: bytes) -> tuple[WheelTask, ...]:
    """A year wheel from a file's bytes. Raises as `read_wheel`."""
    tasks = _parsed(content, WHEEL_FORMAT).get("tasks")
    if not isinstance(tasks, list) or not 0 < len(tasks) <= _MOST_TASKS:
        raise FormError("tasks", tr("det skal være 1 til {most} oppgaver").format(most=_MOST_TASKS))
    read = tuple(_task(one, f"tasks[{place}]") for place, one in enumerate(tasks))
    met: set[str] = set()
    for place, task in enumerate(read):
        if task.id in met:
            raise FormError(f"tasks[{place}].id", tr("«{id}» er brukt to ganger").format(id=task.id))
        met.add(task.id)
    return read


def _task(given: object, path: str) -> WheelTask:
    if not isinstance(given, dict):
        raise FormError(path, tr("det skal være en oppgave"))
    key = _text(given, "id", f"{path}.id", at_most=_LONGEST_NAME)
    if not _TASK_ID.fullmatch(key):
        raise FormError(f"{path}.id", tr("bare bokstaver a–z, tall, - og _"))
    step, counting, who = given.get("step"), given.get("counting", False), given.get("who", WheelRole.TEAM.value)
    if step is not None and (type(step) is not int or not 1 <= step <= _LAST_STEP):
        raise FormError(f"{path}.step", tr("stegene er 1 til {last}").format(last=_LAST_STEP))
    if type(counting) is not bool:
        raise FormError(f"{path}.counting", tr("her skal det stå true eller false"))
    roles = [one.value for one in WheelRole]
    if who not in roles:
        raise FormError(f"{path}.who", tr("her kan det stå {roles}").format(roles=", ".join(roles)))
    return WheelTask(
        id=WheelTaskId(key),
        title=_text(given, "title", f"{path}.title", at_most=_LONGEST_TEXT),
        due=_day(given, "due", path),
        starts=_day(given, "from", path) if "from" in given else None,
        who=WheelRole(who),
        step=step,
        counting=counting,
    )


def _day(given: Mapping[str, Any], name: str, path: str) -> str:
    day = _text(given, name, f"{path}.{name}", at_most=_LONGEST_NAME)
    if not is_day(day):
        raise FormError(f"{path}.{name}", tr("en dag skrives MM-DD, som 01-15, eller school_end"))
    return day


def _refuse_dear_keys(text: str) -> None:
    """Before Python's reader fills the memory: a megabyte may be one key of half a million parts.

    Raises:
        ValueError: it has such a key, or a line that may hide one.
    """
    if max(map(len, text.split("\n"))) > _LONGEST_LINE or _MANY_DOTS.search(_STRING.sub("s", text)):
        raise ValueError


def _parsed(content: bytes, wanted: str) -> dict[str, Any]:
    try:
        text = content.removeprefix(b"\xef\xbb\xbf").decode()
        _refuse_dear_keys(text)
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # of TOML, of UTF-8, and of a number with thousands of digits
        raise FormError("", tr("Innholdet er ikke TOML, eller det er kuttet av")) from error
    found = data.get("format")
    match = _FORMAT.fullmatch(found) if isinstance(found, str) else None
    family = wanted.partition("/")[0]
    if match is None or match["family"] != family:
        raise FormError("format", tr("her skal det stå «{wanted}»").format(wanted=wanted))
    if found != wanted:
        raise UserError(
            tr("Filen er laget med en nyere versjon av ioplab."), advice=tr("Oppdater ioplab, og les inn filen en gang til.")
        )
    return data


def _text(given: Mapping[str, Any], name: str, path: str, *, at_most: int) -> str:
    value = given.get(name)
    if not isinstance(value, str) or not value.strip():
        raise FormError(path, tr("her mangler en tekst"))
    if CONTROL.search(value) or on_one_line(value) != value or len(value) > at_most:
        raise FormError(path, tr("«{text}» er for lang, eller har tegn som ikke kan vises").format(text=one_line(value)))
    return value.strip()
