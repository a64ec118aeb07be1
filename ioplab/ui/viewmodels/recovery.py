"""The recovery key on the screen: made, shown once, put on paper. No widgets, and no trace of it anywhere else."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from ioplab.errors import UserError
from ioplab.files import write_whole
from ioplab.i18n import tr
from ioplab.reports.content import Look
from ioplab.reports.emergency_key import emergency_key_content
from ioplab.storage import recovery
from ioplab.ui import translation
from ioplab.ui.viewmodels.press import set_document

_FILE_NAME = "nødnøkkel"


class RecoveryKey:
    """A key that has just been made, for as long as it is on the screen."""

    def __init__(self, *, vault: Path, made_on: date) -> None:
        """Make a key by chance for the vault in that folder. Nothing is opened by it until it has been given to the vault."""
        self._vault = vault
        self._made_on = made_on
        self.groups = recovery.new_key()

    @property
    def secret(self) -> str:
        """What the vault is given."""
        return recovery.spelled(self.groups)

    @property
    def shown(self) -> str:
        """How it is read by eye."""
        return "   ".join(self.groups)

    @property
    def spoken(self) -> str:
        """How it is read aloud: sign by sign."""
        return ", ".join(" ".join(group) for group in self.groups)

    def pdf(self) -> bytes:
        """The sheet of paper. May be asked for beside the screen."""
        content = emergency_key_content(
            vault_name=self._vault.stem, made_on=self._made_on, key_groups=self.groups, language=translation.current()
        )
        return set_document(content, Look.PLAIN)

    def save(self, folder: Path) -> Path:
        """Write the sheet into a folder, and tell which file it became.

        Raises:
            UserError: the folder is the vault's own, or cannot be written.
        """
        if folder.resolve().is_relative_to(self._vault.resolve()):
            raise UserError(
                tr("Nødnøkkelen kan ikke ligge i arkivet den åpner."), advice=tr("Velg et annet sted, helst en minnepinne.")
            )
        names = (f"{_FILE_NAME}{number}.pdf" for number in ("", *(f"-{one}" for one in range(2, 1000))))
        path = next(folder / name for name in names if not (folder / name).exists())
        write_whole(path, self.pdf(), private=True)
        return path


def saved_words(path: Path) -> str:
    """What is said when the sheet has been saved."""
    return tr("Lagret: {path}. Skriv den ut, og slett filen etterpå.").format(path=path)


def read_key(typed: str) -> str:
    """The recovery key as somebody typed it.

    Raises:
        UserError: there is a slip of the pen in it.
    """
    return recovery.read_key(typed)


def key_advice(typed: str) -> str:
    """What is wrong with a key so far, said only when all of it is there."""
    if sum(sign.isalnum() for sign in typed) < recovery.GROUPS * recovery.GROUP_LENGTH:
        return tr("Store og små bokstaver og mellomrom er det samme.")
    try:
        recovery.read_key(typed)
    except UserError as error:
        return str(error)
    return tr("Nødnøkkelen er skrevet riktig.")
