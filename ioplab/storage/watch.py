"""Whether the database on the disk is still the one that was opened, as it was left: nobody else's work is ever written over."""

from __future__ import annotations

from pathlib import Path

from sqlite_utils import Database

from ioplab.i18n import tr
from ioplab.storage import connection
from ioplab.storage.lock import OutOfStepError


class ChangedOutsideError(OutOfStepError):
    """Somebody else has written to the database, or has put another in its place."""


class Watch:
    """What the database looked like when we were done with it last.

    The file is known by its number on the disk, which says at once when another has been put in its place; what is in it by
    SQLite's own count of others' writes. Either may change without any harm, as when a stick is put in again. So what counts in
    the end is the last change that is stored: where it is the one we know, nobody has done anything since.
    """

    def __init__(self, file: Path, database: Database) -> None:
        """Remember how an opened database looks."""
        self._file = file
        self.look(database)

    def look(self, database: Database) -> None:
        """Remember how it looks now."""
        self._number = self._number_of_file()
        self._version = connection.data_version(database)
        self._newest = connection.newest_change(database)
        self._coming = self._newest

    def is_same_file(self) -> bool:
        """Whether the file that was opened still has its name.

        Raises:
            OSError: there is none, or its disk does not answer.
        """
        return self._number_of_file() == self._number

    def _number_of_file(self) -> tuple[int, int]:
        found = self._file.stat()
        return found.st_dev, found.st_ino

    def expect(self, database: Database) -> None:
        """Remember what will be the last change when the transaction under way is stored."""
        self._coming = connection.newest_change(database)

    def stored(self) -> None:
        """The transaction has been stored."""
        self._newest = self._coming

    def refuse_other(self, database: Database) -> None:
        """Nothing is written to a database that somebody else has written to since we did. To be asked inside the transaction.

        Raises:
            ChangedOutsideError: somebody has.
        """
        version = connection.data_version(database)
        if version != self._version:
            self.refuse_other_history(database)
            self._version = version

    def has_news(self, database: Database) -> bool:
        """Whether the last change is another than when it was looked at last; it is looked at now."""
        before = self._newest
        self.look(database)
        return self._newest != before

    def refuse_other_history(self, database: Database) -> None:
        """Whether the last change is one that we know of. A disk may have stored what it said that it could not.

        Raises:
            ChangedOutsideError: it is another.
        """
        if connection.newest_change(database) not in (self._newest, self._coming):
            raise ChangedOutsideError(
                tr("Arkivet er endret av et annet program, så dette er ikke lagret."),
                advice=tr("Det du har skrevet, står her fortsatt. Trykk «Åpne på nytt» for å se hva som er i arkivet nå."),
            )
