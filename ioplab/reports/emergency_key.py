"""*Nødnøkkel*: the recovery key on paper, with how to keep it and how to use it. It names no pupil, and nobody else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from ioplab import i18n
from ioplab.i18n import BOKMAL, tr
from ioplab.reports.content import Blank, Block, Bullets, Code, Document, Heading, Text, Tone


def emergency_key_content(*, vault_name: str, made_on: date, key_groups: Sequence[str], language: str = BOKMAL) -> Document:
    """The recovery key in the vocabulary of documents. Whoever sets it is to keep no copy.

    Args:
        vault_name: what the vault's folder is called.
        made_on: the day the key was made.
        key_groups: the key in the groups it is typed in.
        language: one of `i18n.LANGUAGES`.
    """
    with i18n.speaking(language):
        return Document(
            title=tr("Nødnøkkel"),
            subject=tr("Nødnøkkel til et arkiv i ioplab"),
            who=vault_name,
            facts=tr("Åpner arkivet hvis du glemmer passordfrasen"),
            school="ioplab",
            number="",
            made_on=made_on,
            language=language,
            is_draft=False,
            parts=tuple(_parts(tuple(key_groups))),
        )


def _parts(groups: tuple[str, ...]) -> Iterator[Block]:
    warning = tr("Den som har dette arket og arkivet, kan lese alt som står i arkivet. Ta vare på arket som en husnøkkel.")
    yield Text(warning, Tone.WARNING)
    yield Code(groups)
    yield Heading(tr("Slik tar du vare på den"))
    yield Bullets(
        (
            tr("Skriv ut arket, og lås det inn et annet sted enn maskinen med arkivet."),
            tr("Ta ikke bilde av det, og send det ikke på e-post."),
            tr("Slett filen når arket er skrevet ut."),
        )
    )
    yield Heading(tr("Slik bruker du den"))
    yield Bullets(
        (
            tr("Åpne ioplab og velg arkivet."),
            tr("Velg «Glemt passordfrasen?», og skriv inn nøkkelen. Det er det samme om bokstavene er store eller små."),
            tr("Velg en ny passordfrase. Da får du en ny nødnøkkel, og denne virker ikke lenger. Makuler arket."),
        )
    )
    yield Blank(tr("Ligger i forvaring hos"))
