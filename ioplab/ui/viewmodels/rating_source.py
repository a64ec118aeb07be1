"""What the table of ratings asks of whoever has the goals: a round of the vault, or a request from a colleague. No widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance

from ioplab.domain.ids import GoalId
from ioplab.domain.scale import MasteryScale
from ioplab.domain.vocabulary import Basis, Round
from ioplab.ui.viewmodels.rating_rows import Place, Row

if TYPE_CHECKING:
    from ioplab.ui.viewmodels.rating_model import RatingModel


class RatingSource(Protocol):
    """Goals to rate, one row each. Rows are numbered as in the table."""

    kind: Round
    rows: list[Row]

    @property
    def table(self) -> RatingModel:
        """The rows as the table shows them."""

    @property
    def keys_moved(self) -> SignalInstance:
        """The keys are in another column than before."""

    @property
    def reason_wanted(self) -> SignalInstance:
        """The row for which a reason is to be written, see `asks`."""

    @property
    def scale(self) -> MasteryScale:
        """The scale the goals are rated on."""

    @property
    def keys_in(self) -> Place | None:
        """The column where digits rate."""

    @property
    def goes_on(self) -> bool:
        """Whether a digit goes on to the next goal."""

    @property
    def asks(self) -> object | None:
        """What a reason is asked for; None where none is."""

    @property
    def ask_words(self) -> str:
        """The question in the line where a reason is to be written; nothing where it is for a note."""

    def goal_id(self, number: int) -> GoalId | None:
        """The goal of a row."""

    def rate(self, number: int, place: Place, digit: int) -> bool:
        """A digit was pressed on a goal. Tells whether the goal is rated by it."""

    def answer(self, number: int, text: str) -> bool:
        """The reason asked for has been written. Tells whether the goal is rated by it."""

    def give_up(self) -> None:
        """No reason is to be written after all."""

    def note_of(self, row: Row) -> str:
        """The note that is written on a goal's row."""

    def write_note(self, number: int, text: str) -> None:
        """Write the note."""

    def toggle_several(self, number: int) -> None:
        """Seen in several settings, or not."""

    def set_basis(self, number: int, basis: Basis) -> None:
        """What the rating builds on."""

    def turn_next_step(self, number: int) -> None:
        """The next of: continue, adjust, end."""

    def turn_order(self) -> None:
        """Put the goals in another order."""
