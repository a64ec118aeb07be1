"""Innstillinger: the school and its people, and what the program is made of. How it looks is the window's to change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from ioplab import __version__, i18n, licences
from ioplab.domain.school import Staff
from ioplab.domain.vocabulary import StaffRole
from ioplab.i18n import mark, tr
from ioplab.labels import label
from ioplab.operations import people
from ioplab.storage.changes import Changed
from ioplab.ui.idle import MINUTES
from ioplab.ui.session import Session
from ioplab.ui.theme import LEAST_SCALE, MOST_SCALE, Choice

_STEP = 10
"""Per cent between text sizes."""

_SECTIONS = mark(
    {
        "look": "Skjermen",
        "school": "Skolen",
        "staff": "Ansatte",
        "people": "Hvem kan åpne arkivet",
        "access": "Hvem kan hva",
        "backups": "Sikkerhetskopier",
        "wheel": "Årshjulet",
        "scale": "Mestringsskalaen",
        "curriculum": "Læreplanene",
        "about": "Om ioplab",
    }
)

_CHOICES = mark(
    {Choice.LIGHT: "Lyst", Choice.DARK: "Mørkt", Choice.SYSTEM: "Som systemet", Choice.CONTRAST: "Høy kontrast"},
)


def sections() -> list[tuple[str, str]]:
    """The parts of the page in order, each with its key and its heading."""
    return [(key, tr(words)) for key, words in _SECTIONS.items()]


def about_words() -> str:
    """Which program it is: version and licence."""
    licence = licences.library(licences.OURSELVES).licence or tr("ukjent")
    return tr("Versjon {version}, lisens {licence}").format(version=__version__, licence=licence)


def log_folder() -> str:
    """The folder where the program writes down its own faults, and nothing of what is in the plans."""
    from platformdirs import user_log_path

    return str(user_log_path("ioplab", appauthor=False))


class SettingsView(QObject):
    """What the page of settings shows and may ask for."""

    refreshed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session."""
        super().__init__(parent)
        self.session = session
        session.changed.connect(self._on_changed)

    def _on_changed(self, changed: Changed) -> None:
        if changed.tables & {"staff", "school"}:
            self.refreshed.emit()

    # The look

    def sizes(self) -> list[tuple[int, str]]:
        """Text sizes in per cent, with words."""
        return [
            (size, f"{size}\N{NO-BREAK SPACE}%") for size in range(round(LEAST_SCALE * 100), round(MOST_SCALE * 100) + 1, _STEP)
        ]

    def themes(self) -> list[tuple[Choice, str]]:
        """The looks there are."""
        return [(choice, tr(words)) for choice, words in _CHOICES.items()]

    def languages(self) -> list[tuple[str, str]]:
        """The languages, each called what its own speakers call it."""
        return list(i18n.LANGUAGES.items())

    def lock_times(self) -> list[tuple[int, str]]:
        """How long nobody may be there before the vault is locked, in minutes."""
        return [(minutes, tr("{count} minutter uten bruk").format(count=minutes)) for minutes in MINUTES]

    # The school

    def of_school(self, name: str) -> Callable[[], Any]:
        """Reads a field of the school."""
        return lambda: getattr(self.session.workspace.school(), name, None)

    def to_school(self, name: str) -> Callable[[Any], object]:
        """Stores a field of the school."""
        return lambda value: self.session.run(people.set_school, **{name: value})

    def networks(self) -> str:
        """The networks the school is part of, as one line."""
        school = self.session.workspace.school()
        return ", ".join(school.networks) if school else ""

    def store_networks(self, text: str) -> None:
        """Store the networks written on one line."""
        names = tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))
        self.session.run(people.set_school, networks=names)

    # The staff

    def staff(self) -> tuple[Staff, ...]:
        """Everybody who works with the pupils."""
        return self.session.workspace.staff()

    def roles(self) -> list[tuple[StaffRole, str]]:
        """What somebody may be employed as."""
        return [(role, label(role)) for role in StaffRole]

    def empty_words(self) -> str:
        """What belongs in the list of staff, as long as nobody is in it."""
        if self.staff():
            return ""
        return tr("Her hører de til som arbeider med elevene. Begynn med deg selv: skriv navnet og velg rollen.")

    def change(self, member: Staff, name: str, value: Any) -> None:
        """Store one field of one of the staff."""
        self.session.run(people.edit_staff, member.id, **{name: value})

    def add(self, name: str, role: StaffRole) -> bool:
        """Enter somebody; whether it was done."""
        if not name.strip():
            self.session.trouble.emit(tr("Skriv navnet på den ansatte."))
            return False
        return bool(self.session.run(people.add_staff, name=name, role=role))

    def remove(self, member: Staff | None) -> bool:
        """Take somebody out who is named nowhere; whether it was done."""
        if member is None:
            self.session.trouble.emit(tr("Velg den ansatte i tabellen først."))
            return False
        return bool(self.session.run(people.remove_staff, member.id))

    # The program

    def about(self) -> str:
        """Which program it is."""
        return about_words()

    def vault_path(self) -> str:
        """The folder of the vault."""
        return str(self.session.workspace.vault.path)

    def log_path(self) -> str:
        """The folder where the program writes down its own faults, and nothing of what is in the plans."""
        return log_folder()

    def parts(self) -> tuple[licences.Part, ...]:
        """What the program is made of: Python, libraries and font, as they are installed here."""
        return licences.parts()

    def words_of(self, part: licences.Part) -> str:
        """A part with its version, and its licence below."""
        return f"{part.name} {part.version}".strip() + f"\n{self.licence(part)}"

    def licence(self, part: licences.Part) -> str:
        """A part's licence, in short, the standard's AND and OR in words."""
        in_words = part.licence.replace(" AND ", f" {tr('og')} ").replace(" OR ", f" {tr('eller')} ")
        return in_words or (tr("se lisensfilen") if part.version else tr("ikke installert"))

    def licence_title(self, part: licences.Part | None) -> str:
        """Whose licence is shown whole."""
        return tr("Lisensen til {name}").format(name=part.name) if part else tr("Hele lisensen")

    def licence_text(self, part: licences.Part | None) -> str:
        """The whole licence of a part, in its makers' words and language."""
        if part is None:
            return ""
        return licences.text(part).strip() or tr("Lisensteksten følger ikke med biblioteket.")
