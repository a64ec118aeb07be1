"""What stands where a place would be that is of no use before there are pupils: what belongs there, and the first thing to do."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ioplab.i18n import mark, tr
from ioplab.ui._generated.ui_empty_page import Ui_EmptyPage
from ioplab.ui.pages.page import Page

WORDS = mark(
    {
        "pupil": "Her skriver du den individuelle opplæringsplanen, steg for steg. Det er ingen elever i arkivet ennå.",
        "evaluation": "Her vurderer du målene til en elev, med én tast for hvert mål. Det er ingen elever i arkivet ennå.",
        "collaboration": "Her ber du kolleger om å vurdere mål, og leser inn svarene deres. Det er ingen elever i arkivet ennå.",
        "talks": "Her ser du skoleårets samtaler, hvem som skal inviteres, og hvem som ikke har svart. "
        "Det er ingen elever i arkivet ennå.",
        "documents": "Her blir planer og evalueringer til PDF. Det er ingen elever i arkivet ennå.",
        "export": "Her lager du filen med tall til rektor. Tallene telles fra planene, og det er ingen elever i arkivet ennå.",
        "insight": "Her ser dere måloppnåelsen i egne tall: per fag, ved siden av organisering og tilpasning, fra halvår til år "
        "og over år. Det er ingen elever i arkivet ennå.",
        "training": "Her skriver du ned intensiv opplæring. Det er ingen elever i arkivet ennå.",
    }
)
"""The places that need pupils, and what belongs there."""


class EmptyPage(Page):
    """A place without pupils."""

    new_asked = Signal()
    """Somebody wants to enter a pupil."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_EmptyPage()
        ui.setupUi(self)
        ui.newButton.clicked.connect(self.new_asked)

    def show_place(self, key: str, name: str) -> None:
        """Stand in for a place."""
        self.ui.titleLabel.setText(name)
        self.ui.emptyLabel.setText(tr(WORDS[key]))

    def arrive(self) -> None:
        """Begin with the first thing to do."""
        self.ui.newButton.setFocus()
