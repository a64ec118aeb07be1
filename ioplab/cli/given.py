"""What is written after an option, turned into what it means."""

from __future__ import annotations

from ioplab.domain.school import SchoolYear
from ioplab.errors import UserError
from ioplab.i18n import tr


def school_year(text: str) -> SchoolYear:
    """The school year somebody has written.

    Raises:
        UserError: there is no such year.
    """
    try:
        return SchoolYear.parse(text)
    except ValueError as error:
        raise UserError(tr("Skoleåret «{text}» finnes ikke.").format(text=text), advice=tr("Skriv det som 2026/27.")) from error
