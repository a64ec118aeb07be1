"""What an operation may ask of a vault. The local vault fits it, and so may a shared one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from typing import Any, Protocol, TypeVar, get_args, get_type_hints

from ioplab.analysis.aggregate import Counted
from ioplab.domain.access import Right
from ioplab.domain.ids import PlanId, PupilId, StaffId
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import School, SchoolYear, Staff
from ioplab.domain.texts import visible
from ioplab.domain.vocabulary import Round
from ioplab.storage.access import Access
from ioplab.storage.audit import Asked, Audited, Former
from ioplab.storage.changes import Changed

Entity = TypeVar("Entity")


class Writes(Protocol):
    """A change under way."""

    result: Changed

    @property
    def number(self) -> int:
        """The number of the change. There is a change from then on."""

    def put(self, entity: Any, *, under: str | None = None) -> None:
        """Store one entity's own fields."""

    def add(self, entity: Any, *, under: str | None = None) -> None:
        """Store a new entity with everything below it."""

    def put_all(self, entities: Iterable[Any], *, under: str) -> None:
        """Store several entities of one owner."""

    def join(
        self, entities: Sequence[Entity], *, under: str, by: Callable[[Entity, Entity], Entity]
    ) -> list[tuple[Entity | None, Entity]]:
        """Store entities of one owner joined with what is stored; tells each as it was and as it is now."""

    def merge(self, entities: Iterable[Any], *, as_of: datetime) -> None:
        """Store whole trees from elsewhere, keeping what is newer here."""

    def remove(self, entity: Any) -> None:
        """Delete an entity and everything below it."""

    def remove_from(self, owner_id: str, entity: Any) -> None:
        """Delete an entity known by its owner and its own fields."""

    def arrange(self, entities: Sequence[Any]) -> None:
        """Give siblings the order in which they are named."""

    def set(self, name: str, value: str) -> None:
        """Store a setting."""

    def note(self, detail: str | None = None, *, about: Iterable[str] = ()) -> None:
        """Leave a row in the audit, with what it shall say beside the operation and the pupils it is about."""

    def forget_pupil(self, pupil: str) -> dict[str, int]:
        """Delete a pupil with everything, the history too. Tells how many rows went, by table."""

    def revert(self, change: int) -> None:
        """Put back what a change touched."""


class Store(Protocol):
    """An open vault."""

    person: str
    now: Callable[[], datetime]
    new_id: Callable[[], str]

    @property
    def id(self) -> str:
        """The vault's identity."""

    @property
    def people(self) -> tuple[str, ...]:
        """Those who may open the vault."""

    @property
    def viewer(self) -> StaffId | None:
        """Who of the staff reads; others' ratings are hidden until this person has rated the same."""

    @property
    def access(self) -> Access:
        """What the person may do; what they may not see is hidden wherever the vault is read."""

    @property
    def administrators(self) -> tuple[str, ...]:
        """Those who administer the vault, of those who may open it."""

    def may(self, right: Right, pupil: str | None = None) -> bool:
        """Whether the person has a right towards a pupil, or towards the vault."""

    def require(self, right: Right, pupils: Collection[str] = ()) -> None:
        """Refuse unless the person has the right towards each of the pupils, or towards the vault."""

    def history_of_pupil(self, pupil: PupilId) -> tuple[Former, ...]:
        """Everything that has been changed of a pupil, oldest first."""

    def wipe(self) -> None:
        """Let nothing that has been deleted lie on in the database's files."""

    def audit(self, asked: Asked) -> tuple[Audited, ...]:
        """Rows of the audit, the newest first."""

    def last_done(self, operation: str, target: str, *, since: datetime) -> bool:
        """Whether the person has done this to that since then."""

    def pupil_names(self) -> dict[PupilId, str]:
        """Full names of the pupils, in order, without reading all that is written of them."""

    def name_words(self) -> frozenset[str]:
        """Every word of every pupil's name: to keep them out of what leaves the vault."""

    def get(self, cls: type[Entity], key: str) -> Entity:
        """The entity with that id."""

    def all(self, cls: type[Entity]) -> tuple[Entity, ...]:
        """All entities of a class."""

    def owner_id(self, cls: type[Any], key: str) -> str:
        """The id of what the entity belongs to."""

    def ids(self, cls: type[Any]) -> tuple[str, ...]:
        """The ids of all entities of a class."""

    def pupil_of(self, plan: PlanId) -> Pupil:
        """The pupil whose plan it is."""

    def school(self) -> School | None:
        """The school the vault belongs to."""

    def staff(self) -> tuple[Staff, ...]:
        """Everybody who works with the pupils."""

    def setting(self, name: str) -> str | None:
        """A setting of the vault."""

    def recommendation_ids(self) -> Collection[str]:
        """All recommendations that goals may point to."""

    def plan_of_goals(self) -> Mapping[str, str]:
        """Every goal's plan."""

    def use_scales(self) -> None:
        """Let the vault's own mastery scales be known for as long as it is open."""

    def count(self, year: SchoolYear, kind: Round) -> Counted:
        """All numbers of one round."""

    def change(self, operation: str, *, on: str | None = None) -> AbstractContextManager[Writes]:
        """The one way to change the vault."""

    def add_person(self, name: str, staff: StaffId, passphrase: str, *, own: str) -> Changed:
        """Let one more person open the vault."""

    def remove_person(self, name: str, *, own: str) -> Changed:
        """Let a person open the vault no more."""

    def change_passphrase(self, old: str, new: str) -> Changed:
        """Let the person who has opened the vault open it with another passphrase."""

    def set_recovery_key(self, key: str, *, own: str) -> Changed:
        """Let a recovery key open the vault, and no recovery key before it."""

    def keep_recovery_key(self) -> Changed:
        """Note that somebody has put the recovery key away safely."""

    def remember_machine(self, *, own: str) -> Changed:
        """Let this machine open the vault for the person who has it open."""

    def forget_machine(self) -> Changed:
        """Let this machine open the vault for the person who has it open no more."""


def edit(vault: Store, operation: str, cls: type[Any], key: str, changes: Mapping[str, Any]) -> Changed:
    """Give some fields of one stored entity new values. The mechanism of all the `edit_...` operations.

    What an entity cannot be without, such as a name, cannot be emptied here; the old one stays.

    Raises:
        NotFoundError: the entity has been deleted meanwhile.
    """
    fields = {name: value for name, value in tidy(changes).items() if value is not None or name in _may_be_empty(cls)}
    with vault.change(operation, on=key) as change:
        change.put(replace(vault.get(cls, key), **fields))
    return change.result


def add(vault: Store, operation: str, entity: Any, under: str) -> Changed:
    """Store a new entity below its owner, last among its siblings. The mechanism of the `add_...` operations."""
    with vault.change(operation, on=under) as change:
        change.add(entity, under=under)
    return change.result


def remove(vault: Store, operation: str, cls: type[Any], key: str) -> Changed:
    """Delete one stored entity with everything below it; can be undone. The mechanism of the `remove_...` operations.

    Raises:
        NotFoundError: the entity has been deleted meanwhile.
    """
    with vault.change(operation, on=key) as change:
        change.remove(vault.get(cls, key))
    return change.result


def _may_be_empty(cls: type[Any]) -> frozenset[str]:
    """The fields of a class that may be None."""
    return frozenset(name for name, hint in get_type_hints(cls).items() if type(None) in get_args(hint))


def tidy(changes: Mapping[str, Any]) -> dict[str, Any]:
    """Texts without blanks around them or what cannot be seen in them; one with nothing in it is None: nobody filled it in."""
    return {name: (visible(value).strip() or None) if isinstance(value, str) else value for name, value in changes.items()}
