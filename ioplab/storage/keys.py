"""The key file of a vault: who may open it, each by a slot of their own, and the recovery key.

Changing a passphrase rewrites a slot, not the database. A wrong passphrase takes as long as a right one. A copy of the file lies
beside it, in step. Each change has a number, by which an older copy is known from a newer one.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
import uuid
from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ioplab.errors import UserError
from ioplab.files import reason, write_whole
from ioplab.i18n import tr
from ioplab.storage import slots
from ioplab.storage.names import KEYS_NAME
from ioplab.storage.slots import DATA_KEY_BYTES, NO_COST, KdfCost, Kind, Slot

__all__ = ["DATA_KEY_BYTES", "FORMAT", "SHORTEST_PASSPHRASE", "KdfCost", "KeyFile", "Slot"]

FORMAT = "ioplab-keys/2"
FIRST_FORMAT = "ioplab-keys/1"
"""Without key pairs, recovery key and number. Read, and written as the newer one at the first change."""

COPY_NAME = "keys.copy.json"

SHORTEST_PASSPHRASE = 8
"""Characters. Advice on strength belongs to the screen; this only stops the empty and the careless."""

KEPT_AS = "keys"
"""Setting of the database that holds the key file as it is now, so that an older one put in its place is known for what it is."""

_NONCE_BYTES = 12
_MOST_BYTES = 4 * 1024 * 1024


class WrongPassphraseError(UserError):
    """The passphrase opens no slot that was tried."""


class WhoError(UserError):
    """It is not said who of several opens the vault."""


class NotHolderError(UserError):
    """Nobody of that name may open the vault."""


class DamagedKeysError(UserError):
    """The key file is missing or makes no sense; its copy may."""


class OlderKeysError(UserError):
    """The key file at hand is older than the database, and what was opened in it does not count any more."""

    @classmethod
    def told(cls) -> OlderKeysError:
        """The error, in words."""
        return cls(
            tr("Nøkkelfilen er eldre enn arkivet, og tilgangen du brukte, gjelder ikke lenger."),
            advice=tr("Be en som har tilgang, om å få en ny, eller hent arkivet tilbake fra en sikkerhetskopi."),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """The vault's identity and its ways in.

    Attributes:
        format: of the file.
        vault_id: the vault's identity.
        slots: one for each person.
        turn: how many times the file has been changed.
        recovery: the slot of the recovery key, if there is one.
        machines: the slots that machines remember the secret of, each with its person's name.
        former: the data key before this one, under this one, until the database has been encrypted anew.
    """

    format: str
    vault_id: str
    slots: tuple[Slot, ...]
    turn: int = 0
    recovery: Slot | None = None
    machines: tuple[Slot, ...] = ()
    former: bytes = b""

    @property
    def names(self) -> tuple[str, ...]:
        """Those who may open the vault."""
        return tuple(slot.name for slot in self.slots)


# People


def create(name: str, passphrase: str, cost: KdfCost) -> tuple[KeyFile, bytes]:
    """A new key file with one slot, and the new random data key it wraps.

    Raises:
        UserError: the passphrase is too short.
    """
    data_key = secrets.token_bytes(DATA_KEY_BYTES)
    empty = KeyFile(format=FORMAT, vault_id=str(uuid.uuid4()), slots=())
    return add_slot(empty, data_key, name, passphrase, cost), data_key


def add_slot(keys: KeyFile, data_key: bytes, name: str, passphrase: str, cost: KdfCost) -> KeyFile:
    """The key file with one more person who may open the vault.

    Raises:
        UserError: the passphrase is too short, or the name is empty or taken.
    """
    refuse_short(passphrase)
    name = name.strip()
    if not name:
        raise UserError(tr("Den som skal åpne arkivet, mangler navn."), advice=tr("Skriv navnet."))
    if _slot_of(keys, name) is not None:
        raise UserError(
            tr("{name} har allerede tilgang.").format(name=name),
            advice=tr("Heter to det samme, gi den ene et tillegg i navnet."),
        )
    slot = _of_person(keys, data_key, str(uuid.uuid4()), name, passphrase, cost)
    return replace(keys, slots=(*keys.slots, slot))


def remove_slot(keys: KeyFile, name: str) -> KeyFile:
    """The key file without that person's ways in.

    Raises:
        UserError: nobody of that name has one, or it is the last.
    """
    gone = _known_slot(keys, name)
    if len(keys.slots) == 1:
        raise UserError(
            tr("{name} er den eneste som kan åpne arkivet.").format(name=gone.name),
            advice=tr("Gi en annen tilgang først."),
        )
    left = replace(keys, slots=tuple(slot for slot in keys.slots if slot is not gone))
    return without_machines(left, gone.name)


def change_passphrase(keys: KeyFile, name: str, old: str, new: str, cost: KdfCost) -> KeyFile:
    """The key file where that person's slot is opened by another passphrase. No machine remembers them any more.

    Raises:
        UserError: the old passphrase is wrong, the new one is too short or the same, or nobody of that name has a slot.
    """
    refuse_short(new)
    slot, data_key = unlock(keys, old, name)
    if slots.spelled(old) == slots.spelled(new):
        raise UserError(tr("Den nye passordfrasen er lik den gamle."), advice=tr("Finn på en ny."))
    return give_passphrase(keys, data_key, slot.name, new, cost)


def give_passphrase(keys: KeyFile, data_key: bytes, name: str, new: str, cost: KdfCost) -> KeyFile:
    """The key file where that person's slot is opened by a new passphrase, whatever the old one was.

    Raises:
        UserError: it is too short, or nobody of that name has a slot.
    """
    refuse_short(new)
    slot = _known_slot(keys, name)
    anew = _of_person(keys, data_key, slot.id, slot.name, new, cost)
    changed = replace(keys, slots=tuple(anew if one is slot else one for one in keys.slots))
    return without_machines(changed, slot.name)


def unlock(keys: KeyFile, passphrase: str, name: str | None = None) -> tuple[Slot, bytes]:
    """The slot that the passphrase opens, and the data key. Every slot asked for is tried, so that time tells nothing.

    Args:
        keys: the key file.
        passphrase: as it was typed.
        name: whose slot it is; then that one alone is tried, which takes the time of one, right or wrong.

    Raises:
        WrongPassphraseError: the passphrase opens no slot.
        WhoError: without a name it opens those of several.
        UserError: nobody of that name has one.
    """
    opened = []
    for slot in keys.slots if name is None else (_known_slot(keys, name),):
        try:
            opened.append((slot, slots.opened(keys.vault_id, Kind.PERSON, slot, passphrase)))
        except InvalidTag:
            continue
    if not opened:
        raise WrongPassphraseError(tr("Feil passordfrase."), advice=tr("Se etter store og små bokstaver, og prøv igjen."))
    if len(opened) > 1:
        raise WhoError(
            tr("Flere har denne passordfrasen: {people}.").format(people=", ".join(slot.name for slot, _ in opened)),
            advice=tr("Si hvem du er."),
        )
    return opened[0]


def modernised(keys: KeyFile, slot: Slot, data_key: bytes, passphrase: str) -> KeyFile:
    """The key file where a slot of the first form has a key pair, and the same passphrase opens it."""
    anew = _of_person(keys, data_key, slot.id, slot.name, passphrase, slot.cost)
    return replace(keys, slots=tuple(anew if one.id == slot.id else one for one in keys.slots))


# The recovery key


def with_recovery(keys: KeyFile, data_key: bytes, secret: str, cost: KdfCost) -> KeyFile:
    """The key file that this recovery key opens, and no recovery key before it."""
    slot = slots.sealed(
        vault_id=keys.vault_id,
        kind=Kind.RECOVERY,
        data_key=data_key,
        key=str(uuid.uuid4()),
        name="",
        secret=secret,
        cost=cost,
    )
    return replace(keys, recovery=slot)


def unlock_recovery(keys: KeyFile, secret: str) -> tuple[Slot, bytes]:
    """The slot of the recovery key, and the data key.

    Raises:
        WrongPassphraseError: it is not this vault's, or has been used.
        UserError: the vault has none.
    """
    if keys.recovery is None:
        raise UserError(
            tr("Arkivet har ingen nødnøkkel."),
            advice=tr("Be en annen som har tilgang, om en ny, eller se etter sikkerhetskopier."),
        )
    try:
        return keys.recovery, slots.opened(keys.vault_id, Kind.RECOVERY, keys.recovery, secret)
    except InvalidTag as error:
        raise WrongPassphraseError(
            tr("Nødnøkkelen er skrevet riktig, men åpner ikke dette arkivet."),
            advice=tr("Den kan høre til et annet arkiv, eller være brukt eller erstattet. Se etter et nyere ark."),
        ) from error


# Machines that remember


def with_machine(keys: KeyFile, data_key: bytes, name: str, place: str, secret: str) -> KeyFile:
    """The key file that the random secret, which that machine remembers, opens as that person."""
    slot = slots.sealed(
        vault_id=keys.vault_id,
        kind=Kind.MACHINE,
        data_key=data_key,
        key=str(uuid.uuid4()),
        name=name,
        secret=secret,
        cost=NO_COST,
        place=place,
    )
    others = without_machines(keys, name, place)
    return replace(others, machines=(*others.machines, slot))


def without_machines(keys: KeyFile, name: str, place: str | None = None) -> KeyFile:
    """The key file where no machine, or not that one, remembers that person."""
    left = tuple(slot for slot in keys.machines if slot.name != name or (place is not None and slot.place != place))
    return replace(keys, machines=left)


def machine_of(keys: KeyFile, name: str, place: str) -> Slot | None:
    """The slot by which that machine remembers that person, if it does."""
    return next((slot for slot in keys.machines if is_same_name(slot.name, name) and slot.place == place), None)


def unlock_machine(keys: KeyFile, slot: Slot, secret: str) -> tuple[Slot, bytes]:
    """The person's own slot, and the data key, by what the machine remembers.

    Raises:
        WrongPassphraseError: it does not open the slot, or the person has none of their own any more.
    """
    try:
        return _known_slot(keys, slot.name), slots.opened(keys.vault_id, Kind.MACHINE, slot, secret)
    except InvalidTag as error:
        raise WrongPassphraseError(tr("Det maskinen husker, åpner ikke arkivet."), advice=tr("Skriv passordfrasen.")) from error


# A new data key


def may_be_renewed(keys: KeyFile) -> bool:
    """Whether everybody's slot can be given a new data key: not until all of the first form have been opened once."""
    return not any(slot.is_first_form for _, slot in _pairs(keys))


def of_first_form(keys: KeyFile) -> tuple[str, ...]:
    """Those whose slot is of the first form: until they have unlocked once, the data key stays as it is."""
    return tuple(slot.name for slot in keys.slots if slot.is_first_form)


def is_authentic(keys: KeyFile, data_key: bytes, known: Collection[Slot]) -> bool:
    """Whether each slot was made by somebody who had the data key: others can write in the folder, too.

    A slot of the first form does not tell. It counts where it is one of those `known`. Of the others the proof is of the public
    key alone: one that is known leads to the same private key as before.
    """
    before = {slot.public: slot for slot in known}
    return all(
        slot in known
        if slot.is_first_form
        else slots.is_genuine(keys.vault_id, kind, slot, data_key) and _is_as_before(slot, before.get(slot.public, slot))
        for kind, slot in _pairs(keys)
    )


def _is_as_before(slot: Slot, before: Slot) -> bool:
    """Whether nothing has become of a slot but that it may hold another data key."""
    anew = replace(before, sealed=slot.sealed, proof=slot.proof)
    return slot == (before if slot.proof == before.proof else anew)


def renewed(keys: KeyFile, data_key: bytes) -> tuple[KeyFile, bytes]:
    """The key file with a new random data key, which the same secrets open, and that key. `former` holds the old one.

    Raises:
        UserError: a slot was not made by anybody who had the data key.
    """
    if not all(slots.is_genuine(keys.vault_id, kind, slot, data_key) for kind, slot in _pairs(keys)):
        raise tampered_with()
    anew = secrets.token_bytes(DATA_KEY_BYTES)
    nonce = secrets.token_bytes(_NONCE_BYTES)
    file = replace(
        keys,
        slots=tuple(slots.resealed(keys.vault_id, Kind.PERSON, slot, anew) for slot in keys.slots),
        recovery=slots.resealed(keys.vault_id, Kind.RECOVERY, keys.recovery, anew) if keys.recovery else None,
        machines=tuple(slots.resealed(keys.vault_id, Kind.MACHINE, slot, anew) for slot in keys.machines),
        former=nonce + AESGCM(anew).encrypt(nonce, data_key, _former_of(keys)),
    )
    return file, anew


def tampered_with() -> UserError:
    """That somebody without the data key has written in the key file, in words."""
    return UserError(tr("Nøkkelfilen er endret utenfor programmet."), advice=tr("Hent arkivet tilbake fra en sikkerhetskopi."))


def former_key(keys: KeyFile, data_key: bytes) -> bytes | None:
    """The data key before this one, if the database may still have it."""
    try:
        nonce, wrapped = keys.former[:_NONCE_BYTES], keys.former[_NONCE_BYTES:]
        return AESGCM(data_key).decrypt(nonce, wrapped, _former_of(keys)) if keys.former else None
    except (InvalidTag, ValueError):
        return None


def settled(keys: KeyFile) -> KeyFile:
    """The key file as it is when the database has its data key."""
    return replace(keys, format=FORMAT, former=b"")


def fingerprint(keys: KeyFile) -> str:
    """Tells one key file from another, also from the same with another passphrase. Says nothing of what is in it."""
    return hashlib.sha256(msgspec.json.encode(settled(keys))).hexdigest()


def is_same_name(one: str, other: str) -> bool:
    """Whether two names would be taken for each other on the way in."""
    return unicodedata.normalize("NFC", one).strip().casefold() == unicodedata.normalize("NFC", other).strip().casefold()


def _pairs(keys: KeyFile) -> list[tuple[Kind, Slot]]:
    recovery = [(Kind.RECOVERY, keys.recovery)] if keys.recovery else []
    return [*((Kind.PERSON, slot) for slot in keys.slots), *recovery, *((Kind.MACHINE, slot) for slot in keys.machines)]


def all_slots(keys: KeyFile) -> tuple[Slot, ...]:
    """Every way in there is, of whatever kind."""
    return tuple(slot for _, slot in _pairs(keys))


def person_of(keys: KeyFile, name: str | None) -> Slot:
    """A person's slot. Without a name it is that of the only one.

    Raises:
        WhoError: there are several.
        UserError: nobody of that name has one.
    """
    if name is None and len(keys.slots) > 1:
        raise WhoError(tr("Flere kan åpne arkivet: {people}.").format(people=", ".join(keys.names)), advice=tr("Si hvem du er."))
    return keys.slots[0] if name is None else _known_slot(keys, name)


def _former_of(keys: KeyFile) -> bytes:
    return f"{FORMAT}\n{keys.vault_id}\nformer".encode()


def _slot_of(keys: KeyFile, name: str) -> Slot | None:
    return next((slot for slot in keys.slots if is_same_name(slot.name, name)), None)


def _known_slot(keys: KeyFile, name: str) -> Slot:
    slot = _slot_of(keys, name)
    if slot is None:
        raise NotHolderError(
            tr("{name} har ikke tilgang til arkivet.").format(name=name),
            advice=tr("Be en som har tilgang, om å få en ny."),
        )
    return slot


def refuse_short(passphrase: str) -> None:
    """Refuse the empty and the careless.

    Raises:
        UserError: it is too short.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise UserError(
            tr("Passordfrasen er for kort."),
            advice=tr("Bruk minst {count} tegn, gjerne fire–fem ord.").format(count=SHORTEST_PASSPHRASE),
        )


def _of_person(keys: KeyFile, data_key: bytes, key: str, name: str, passphrase: str, cost: KdfCost) -> Slot:
    return slots.sealed(
        vault_id=keys.vault_id, kind=Kind.PERSON, data_key=data_key, key=key, name=name, secret=passphrase, cost=cost
    )


# The file and its copy


def read(path: Path) -> KeyFile:
    """Read a key file.

    Raises:
        DamagedKeysError: it is missing or damaged.
        UserError: it is of a newer format, or cannot be read.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(_MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise DamagedKeysError(
            tr("Mappen er ikke et ioplab-arkiv."), advice=tr("Velg mappen som slutter på «.ioplab».")
        ) from error
    except OSError as error:
        raise UserError(tr("Nøkkelfilen kan ikke leses: {why}").format(why=reason(error))) from error
    return parse(raw)


def parse(raw: bytes) -> KeyFile:
    """What stands in a key file, wherever its bytes come from.

    Raises:
        DamagedKeysError: it makes no sense.
        UserError: it is of a newer format.
    """
    keys = _decoded(raw) if len(raw) <= _MOST_BYTES else None
    if keys is None or not keys.slots or not all(slots.is_sane(slot) for _, slot in _pairs(keys)):
        raise DamagedKeysError(tr("Nøkkelfilen er skadet."), advice=tr("Hent arkivet tilbake fra en sikkerhetskopi."))
    return keys


class _Head(msgspec.Struct):
    format: str


def _decoded(raw: bytes) -> KeyFile | None:
    """What stands in a key file; None where it makes no sense.

    Raises:
        UserError: it is of a newer format.
    """
    try:
        # The format first: what a newer one means by the other keys is not for us to know.
        if msgspec.json.decode(raw, type=_Head).format not in (FORMAT, FIRST_FORMAT):
            raise UserError(tr("Arkivet er laget med en nyere versjon av ioplab."), advice=tr("Oppdater ioplab."))
        return msgspec.json.decode(raw, type=KeyFile)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        return None


def read_any(folder: Path) -> tuple[KeyFile, ...]:
    """The key file of a vault, and after it its copy where that says otherwise. Where the file is damaged, the copy alone.

    Raises:
        UserError: neither can be used, or the file is of a newer format or cannot be read.
    """
    try:
        first = read(folder / KEYS_NAME)
    except DamagedKeysError as error:
        copy = _copy_of(folder)
        if copy is None:
            raise error if not (folder / COPY_NAME).exists() else _both_damaged() from error
        return (copy,)
    copy = _copy_of(folder)
    return (first,) if copy is None or copy == first or copy.vault_id != first.vault_id else (first, copy)


def newest(folder: Path) -> KeyFile:
    """The key file of a vault as it was changed last: the file itself, or its copy where the file is damaged or older.

    Raises:
        UserError: as `read_any`.
    """
    return max(read_any(folder), key=lambda one: one.turn)


def _copy_of(folder: Path) -> KeyFile | None:
    try:
        return read(folder / COPY_NAME)
    except UserError:
        return None


def _both_damaged() -> UserError:
    return UserError(
        tr("Nøkkelfilen er skadet, og kopien av den også."), advice=tr("Hent arkivet tilbake fra en sikkerhetskopi.")
    )


def write(path: Path, keys: KeyFile) -> None:
    """Write the key file whole, readable by its owner alone."""
    write_whole(path, encoded(keys), private=True)


def encoded(keys: KeyFile) -> bytes:
    """The key file as it lies on the disk."""
    return msgspec.json.format(msgspec.json.encode(keys), indent=1)


def decoded(raw: str) -> KeyFile | None:
    """A key file kept elsewhere, or None where it makes no sense."""
    try:
        return msgspec.json.decode(raw, type=KeyFile)
    except (msgspec.MsgspecError, RecursionError):
        return None
