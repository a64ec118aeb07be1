"""The recovery key as people read and write it: six groups of five characters, each with a check of its own.

The 23 characters are those that are not taken for one another by eye. The last of a group checks it, so that one character
wrong, two exchanged, or two groups exchanged is told as a slip of the pen, and in which group, before any guess is paid for.
"""

from __future__ import annotations

import re
import secrets
import unicodedata

from ioplab.errors import UserError
from ioplab.i18n import tr

ALPHABET = "23456789ACDEFHJKMNPRTXY"
"""A prime number of characters, which is what lets one check find every exchange."""

GROUPS = 6
GROUP_LENGTH = 5
LONGEST = 500
"""Characters typed; a key with all that people put between has fewer."""

_TAKEN_FOR = str.maketrans("BSZG", "8526")
"""Letters that are never in a key, and what somebody who writes them has seen."""

_BETWEEN = re.compile(r"[\s.,;:·_\-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}\N{EM DASH}]+")


def new_key() -> tuple[str, ...]:
    """A new recovery key by chance, in its groups: 24 characters of 23, about 108 bits, and six checks."""
    return tuple(_checked("".join(secrets.choice(ALPHABET) for _ in range(GROUP_LENGTH - 1)), place) for place in range(GROUPS))


def spelled(groups: tuple[str, ...]) -> str:
    """The key as the secret it is: without anything between."""
    return "".join(groups)


def read_key(typed: str) -> str:
    """The recovery key as somebody typed it. Case and what stands between make no difference.

    Raises:
        UserError: it is too short or too long, has a character that is never used, or a group does not add up.
    """
    written = _BETWEEN.sub("", unicodedata.normalize("NFKC", typed[:LONGEST])).upper().translate(_TAKEN_FOR)
    foreign = next((place for place, sign in enumerate(written) if sign not in ALPHABET), None)
    if foreign is not None:
        raise UserError(
            tr("I gruppe {group} står det «{sign}», og det tegnet finnes ikke i noen nødnøkkel.").format(
                group=foreign // GROUP_LENGTH + 1, sign=written[foreign] if written[foreign].isprintable() else "?"
            ),
            advice=tr("Se på arket en gang til. Nødnøkkelen har verken 0, 1, I, L, O, Q, U, V eller W."),
        )
    if len(written) != GROUPS * GROUP_LENGTH:
        raise UserError(
            tr("Nødnøkkelen har {right} tegn, men her er det {count}.").format(right=GROUPS * GROUP_LENGTH, count=len(written)),
            advice=tr("Skriv alle gruppene, {groups} grupper på {length} tegn.").format(groups=GROUPS, length=GROUP_LENGTH),
        )
    groups = [written[start : start + GROUP_LENGTH] for start in range(0, len(written), GROUP_LENGTH)]
    wrong = next((place for place, group in enumerate(groups) if group != _checked(group[:-1], place)), None)
    if wrong is not None:
        raise UserError(
            tr("Det er en skrivefeil i gruppe {group} av nødnøkkelen.").format(group=wrong + 1),
            advice=tr("Sammenlign den gruppen med arket, tegn for tegn."),
        )
    return written


def _checked(data: str, place: int) -> str:
    """A group with its check: the places' numbers times the characters' add up to nothing, with the group's own number in it."""
    total = sum(weight * ALPHABET.index(sign) for weight, sign in enumerate(data, start=1)) + 7 * (place + 1)
    size = len(ALPHABET)
    return data + ALPHABET[-total * pow(GROUP_LENGTH, -1, size) % size]
