"""The network's own mastery scale and year wheel as files: taking them in, writing them out, and what the scale in force is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ioplab import catalogues
from ioplab.domain.scale import MasteryScale
from ioplab.exchange import catalogue_file
from ioplab.files import write_whole
from ioplab.i18n import tr
from ioplab.operations.scales import scale_in_force, set_scale
from ioplab.operations.year_wheel import take_wheel

if TYPE_CHECKING:
    from ioplab.ui.session import Session


class CatalogueFiles:
    """What of the catalogues a vault may have of its own."""

    def __init__(self, session: Session) -> None:
        """Ask the session's vault."""
        self._session = session

    @property
    def scale(self) -> MasteryScale:
        """The scale that new evaluations are made with."""
        found = self._session.attempt(lambda: scale_in_force(self._session.workspace.vault))
        return found or catalogues.usual_scale()

    @property
    def is_usual(self) -> bool:
        """Whether it is the one that comes with the program."""
        return self.scale == catalogues.usual_scale()

    def scale_words(self) -> str:
        """What the scale is called, and by which id it is known."""
        scale = self.scale
        return tr("I bruk nå: {name} ({id})").format(name=tr(scale.name), id=scale.id)

    def level_words(self) -> list[str]:
        """Each level of the scale: its number, name and what it means; the lowest that counts as reached is said."""
        scale = self.scale
        lines = []
        for level in scale.levels:
            reached = tr(" (målet er nådd herfra)") if level.level == scale.attained_from else ""
            lines.append(f"{level.level} {tr(level.name)}{reached}\n{tr(level.descriptor)}")
        return lines

    def take_scale(self, path: Path) -> bool:
        """Let new evaluations be made with a scale from a file."""
        scale = self._session.attempt(lambda: catalogue_file.read_scale(path))
        return scale is not None and self._set(scale)

    def take_usual_scale(self) -> bool:
        """Let new evaluations be made with the program's own scale."""
        return self._set(catalogues.usual_scale())

    def _set(self, scale: MasteryScale) -> bool:
        if self._session.run(set_scale, scale) is None:
            return False
        words = tr("Nye evalueringer gjøres med «{name}». Det som er vurdert før, beholder sin skala.")
        self._session.done.emit(words.format(name=tr(scale.name)))
        return True

    def write_scale(self, path: Path) -> None:
        """Write the scale in force to a file."""
        self._write(path, catalogue_file.encode_scale(self.scale))

    def take_wheel(self, path: Path) -> None:
        """Let the year wheel be the one of a file."""
        tasks = self._session.attempt(lambda: catalogue_file.read_wheel(path))
        if tasks is None:
            return
        changed = self._session.run(take_wheel, tasks)
        if changed is not None:
            words = tr("Årshjulet er lest inn, {count} oppgaver. Ctrl+Z henter tilbake det som var.")
            self._session.done.emit(words.format(count=len(tasks)) if changed else tr("Årshjulet er likt det i filen."))

    def write_wheel(self, path: Path) -> None:
        """Write the year wheel to a file."""
        self._write(path, catalogue_file.encode_wheel(self._session.workspace.wheel()))

    def _write(self, path: Path, content: bytes) -> None:
        wanted = path if path.suffix else path.with_name(path.name + catalogue_file.SUFFIX)

        def write() -> bool:
            write_whole(wanted, content)
            return True

        if self._session.attempt(write):
            self._session.done.emit(tr("Skrevet: {path}").format(path=wanted))
