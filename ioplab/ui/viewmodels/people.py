"""Who may open the vault, and who of the staff sits here: what the card in Innstillinger shows and may ask for. No widgets."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ioplab.domain.ids import StaffId
from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.operations import people
from ioplab.operations.people import KeyHolder
from ioplab.storage.changes import Changed
from ioplab.storage.keys import SHORTEST_PASSPHRASE
from ioplab.ui.session import Session

_FAIR, _GOOD = 14, 20
"""Characters from which a passphrase is fair, and from which it is good: about three words, and four."""

_KEYS = {"identify", "give_key", "take_key", "change_passphrase"}


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPassphrase:
    """A passphrase typed twice. It is shown nowhere, and kept no longer than it takes to use it."""

    phrase: str
    repeated: str

    def trouble(self) -> str:
        """What is wrong with it; nothing when it can be used."""
        if len(self.phrase) < SHORTEST_PASSPHRASE:
            return tr("Passordfrasen er for kort. Bruk minst {count} tegn, gjerne fire–fem ord.").format(
                count=SHORTEST_PASSPHRASE
            )
        return tr("De to passordfrasene er ulike.") if self.phrase != self.repeated else ""

    def advice(self) -> str:
        """How good it is, in words, while it is being typed."""
        length = len(self.phrase)
        if not length:
            return tr("Bruk gjerne fire–fem ord som ikke hører sammen.")
        if length < SHORTEST_PASSPHRASE:
            return tr("For kort: minst {count} tegn til.").format(count=SHORTEST_PASSPHRASE - length)
        if length < _FAIR:
            return tr("Kan brukes, men kan gjettes av en maskin. Ett eller to ord til gjør den mye bedre.")
        return tr("Ganske god. Ett ord til gjør den bedre.") if length < _GOOD else tr("God lengde.")


class PeopleView(QObject):
    """Who may open the vault."""

    refreshed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session."""
        super().__init__(parent)
        self.session = session
        session.changed.connect(self._on_changed)

    def _on_changed(self, changed: Changed) -> None:
        if "staff" in changed.tables or changed.operation in _KEYS:
            self.refreshed.emit()

    # Who sits here

    @property
    def is_unknown(self) -> bool:
        """Whether nobody has said who of the staff sits here."""
        return self.session.workspace.me is None and bool(self.session.workspace.staff())

    def possible_selves(self) -> list[tuple[StaffId, str]]:
        """The staff that the person who sits here may be: those who do not open the vault by a key of their own."""
        return [(one.id, f"{one.name}, {label(one.role)}") for one in people.staff_without_key(self.session.workspace.vault)]

    def be(self, staff_id: StaffId | None) -> bool:
        """Say who sits here; whether it was done."""
        return staff_id is not None and bool(self.session.run(people.identify, staff_id))

    # Who may open it

    def holders(self) -> tuple[KeyHolder, ...]:
        """Everybody who may open the vault."""
        return people.key_holders(self.session.workspace.vault)

    def role_words(self, holder: KeyHolder) -> str:
        """What a person who may open the vault is employed as."""
        return (holder.staff.title or label(holder.staff.role)) if holder.staff else tr("ikke valgt blant de ansatte")

    def here_words(self, holder: KeyHolder) -> str:
        """Whether it is the one who sits here."""
        return tr("du") if holder.is_me else ""

    def without_key(self) -> list[tuple[StaffId, str]]:
        """The staff who may be given a key, with words."""
        me = self.session.workspace.me
        found = people.staff_without_key(self.session.workspace.vault)
        return [(one.id, f"{one.name}, {label(one.role)}") for one in found if me is None or one.id != me.id]

    def may_give(self) -> str:
        """Why nobody can be given a key now; nothing when somebody can."""
        if self.is_unknown or self.session.workspace.me is None:
            return tr("Velg hvem du er først.")
        return "" if self.without_key() else tr("Alle de ansatte har tilgang. Legg til flere under Ansatte.")

    def give(self, staff_id: StaffId | None, wish: NewPassphrase) -> str:
        """Let one of the staff open the vault; what is wrong, or nothing when it was done."""
        if staff_id is None:
            return tr("Velg hvem som skal få tilgang.")
        if trouble := wish.trouble():
            return trouble
        if self.session.run(people.give_key, staff_id, wish.phrase):
            self.session.done.emit(tr("Tilgangen er gitt. Passordfrasen kan byttes av den som har den."))
        return ""

    def why_not_take(self, holder: KeyHolder | None) -> str:
        """Why a person's key cannot be taken; nothing when it can."""
        if holder is None:
            return tr("Velg i tabellen først.")
        return tr("Du kan ikke ta bort din egen tilgang.") if holder.is_me else ""

    def take_words(self, holder: KeyHolder) -> str:
        """What taking a person's key means, before it is done."""
        return tr(
            "{name} kan da ikke åpne arkivet her lenger. Den som har tatt en kopi av mappen, kan fortsatt åpne kopien med sin "
            "gamle passordfrase. Dette kan ikke angres med Ctrl+Z, men du kan gi tilgang på nytt."
        ).format(name=holder.name)

    def take(self, holder: KeyHolder) -> bool:
        """Let a person open the vault no more; whether it was done."""
        if not self.session.run(people.take_key, holder.name):
            return False
        self.session.done.emit(tr("Tilgangen er tatt bort."))
        return True

    def change_passphrase(self, old: str, wish: NewPassphrase) -> str:
        """Change one's own passphrase; what is wrong, or nothing when it was done or told by the session."""
        if not old:
            return tr("Skriv den gamle passordfrasen.")
        if trouble := wish.trouble():
            return trouble
        if self.session.run(people.change_passphrase, old, wish.phrase):
            self.session.done.emit(tr("Passordfrasen er byttet."))
        return ""
