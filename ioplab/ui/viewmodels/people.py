"""Who may open the vault, and who of the staff sits here: what the card in Innstillinger shows and may ask for. No widgets."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ioplab.domain.access import Right
from ioplab.domain.ids import StaffId
from ioplab.i18n import tr
from ioplab.labels import label, long_date
from ioplab.operations import people
from ioplab.operations.people import KeyHolder
from ioplab.storage import remembering
from ioplab.storage.changes import Changed
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.passphrases import NewPassphrase
from ioplab.ui.viewmodels.recovery import RecoveryKey

_KEYS = {
    "identify",
    "give_key",
    "take_key",
    "change_passphrase",
    "set_recovery_key",
    "keep_recovery_key",
    "remember_machine",
    "forget_machine",
}


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
        if not self.may_administer:
            return tr("Bare de som administrerer arkivet, kan gi og ta bort tilgang og lage nødnøkkel.")
        if self.is_unknown or self.session.workspace.me is None:
            return tr("Velg hvem du er først.")
        return "" if self.without_key() else tr("Alle de ansatte har tilgang. Legg til flere under Ansatte.")

    @property
    def may_administer(self) -> bool:
        """Whether the person who sits here decides who gets in."""
        return self.session.workspace.vault.may(Right.ADMINISTER)

    def known_names(self) -> tuple[str, ...]:
        """What whoever guesses a passphrase here would try first."""
        school = self.session.workspace.school()
        return (*self.session.workspace.vault.people, school.name if school else "")

    def give(self, staff_id: StaffId | None, wish: NewPassphrase, own: str) -> str:
        """Let one of the staff open the vault, by one's own passphrase; what is wrong, or nothing when it was done."""
        if staff_id is None:
            return tr("Velg hvem som skal få tilgang.")
        if trouble := wish.trouble():
            return trouble
        if not own:
            return _own_missing()
        if self.session.run(people.give_key, staff_id, wish.phrase, own):
            self.session.done.emit(tr("Tilgangen er gitt. Passordfrasen kan byttes av den som har den."))
        return ""

    def why_not_take(self, holder: KeyHolder | None) -> str:
        """Why a person's key cannot be taken; nothing when it can."""
        if holder is None:
            return tr("Velg i tabellen først.")
        return tr("Du kan ikke ta bort din egen tilgang.") if holder.is_me else ""

    def take_words(self, holder: KeyHolder) -> str:
        """What taking a person's key means, before it is done."""
        if waited_for := self._waited_for(holder):
            return tr(
                "{name} kan da ikke åpne arkivet her lenger. Men arkivet krypteres ikke på nytt før {others} har låst opp én "
                "gang med denne versjonen. Til da kan den som har tatt en kopi av mappen, åpne både kopien og det som skrives "
                "fra nå av, med sin gamle passordfrase. La {others} låse opp først. Dette kan ikke angres med Ctrl+Z, men du "
                "kan gi tilgang på nytt."
            ).format(name=holder.name, others=waited_for)
        return tr(
            "{name} kan da ikke åpne arkivet her lenger, og arkivet krypteres på nytt. Den som har tatt en kopi av mappen, kan "
            "fortsatt åpne den kopien med sin gamle passordfrase, og sikkerhetskopier fra før i dag, men ingenting som skrives "
            "fra nå av. Dette kan ikke angres med Ctrl+Z, men du kan gi tilgang på nytt."
        ).format(name=holder.name)

    def take(self, holder: KeyHolder, own: str) -> str:
        """Let a person open the vault no more, by one's own passphrase; what is wrong, or nothing when it was done."""
        if not own:
            return _own_missing()
        waited_for = self._waited_for(holder)
        if self.session.run(people.take_key, holder.name, own):
            anew = tr("Tilgangen er tatt bort, og arkivet er kryptert på nytt.")
            not_yet = tr("Tilgangen er tatt bort. Arkivet er ikke kryptert på nytt, for {others} har ikke låst opp ennå.")
            self.session.done.emit(not_yet.format(others=waited_for) if waited_for else anew)
        return ""

    def _waited_for(self, holder: KeyHolder) -> str:
        """Those who have to unlock once before taking this person's key can encrypt the vault anew; nothing where nobody has."""
        return ", ".join(name for name in self.session.workspace.vault.people_of_first_form if name != holder.name)

    def change_passphrase(self, old: str, wish: NewPassphrase) -> str:
        """Change one's own passphrase; what is wrong, or nothing when it was done or told by the session."""
        if not old:
            return tr("Skriv den gamle passordfrasen.")
        if trouble := wish.trouble():
            return trouble
        if self.session.run(people.change_passphrase, old, wish.phrase):
            self.session.done.emit(tr("Passordfrasen er byttet."))
        return ""

    # The recovery key

    def recovery_words(self) -> str:
        """Whether there is a recovery key, and whether anybody has it."""
        note = self.session.workspace.vault.recovery_note
        if note is None:
            return tr("Arkivet har ingen nødnøkkel. Blir passordfrasen glemt, finnes det ingen annen vei inn.")
        made = tr("Nødnøkkelen ble laget {day}.").format(day=long_date(note.made_on))
        return (
            made if note.is_kept else made + " " + tr("Ingen har sagt at de har tatt vare på den. Lag en ny hvis den er borte.")
        )

    def new_key(self, own: str) -> RecoveryKey | None:
        """Make a recovery key and give it to the vault, by one's own passphrase. None when that was refused, which is told."""
        if not own:
            self.session.trouble.emit(_own_missing())
            return None
        vault = self.session.workspace.vault
        key = RecoveryKey(vault=vault.path, made_on=self.session.workspace.today)
        return key if self.session.run(people.set_recovery_key, key.secret, own) else None

    def keep_key(self) -> None:
        """Note that the key has been put away safely."""
        if self.session.run(people.keep_recovery_key):
            self.session.done.emit(tr("Nødnøkkelen er laget. Er det laget en før, virker den ikke lenger."))

    # Machines that remember

    @property
    def is_remembered(self) -> bool:
        """Whether this machine remembers who sits here."""
        return self.session.workspace.vault.is_remembered

    def machine_words(self) -> str:
        """What holds for this machine."""
        if self.is_remembered:
            return tr("Denne maskinen åpner arkivet for deg uten passordfrase.")
        return tr("Av. Passordfrasen må skrives hver gang.")

    def why_not_remember(self) -> str:
        """Why this machine cannot remember; nothing when it can."""
        if remembering.is_possible():
            return ""
        return tr("Denne maskinen har ingen nøkkelring som kan huske for deg.")

    def remember(self, own: str) -> str:
        """Let this machine remember who sits here, by their passphrase; what is wrong, or nothing when it was done."""
        if not own:
            return _own_missing()
        if self.session.run(people.remember_machine, own):
            self.session.done.emit(tr("Neste gang kan du låse opp uten passordfrase her."))
        return ""

    def forget(self) -> None:
        """Let this machine remember no more."""
        if self.session.run(people.forget_machine):
            self.session.done.emit(tr("Denne maskinen husker deg ikke lenger."))


def _own_missing() -> str:
    return tr("Skriv din egen passordfrase.")
