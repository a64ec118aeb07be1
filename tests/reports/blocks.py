"""A document in which every block of the vocabulary stands, and texts that have broken other programs."""

from __future__ import annotations

from datetime import date

from ioplab import catalogues
from ioplab.domain.ids import Level
from ioplab.domain.vocabulary import Face
from ioplab.reports.content import (
    Blank,
    Bullets,
    Card,
    Choices,
    Code,
    Column,
    Document,
    FaceRow,
    FaceWord,
    Fact,
    Facts,
    GroupRow,
    Heading,
    LevelBar,
    LevelMark,
    LevelWord,
    MasteryChart,
    MasteryChartRow,
    Quote,
    ShareBar,
    Table,
    Text,
    Tone,
)

SCALE = catalogues.default_scale()
FACES = ((Face.HARD, "Vanskelig"), (Face.OKAY, "Passe"), (Face.WELL, "Bra"))
BAR = LevelBar(SCALE, (LevelMark("Halvår", Level(2), now=False), LevelMark("År", Level(3))))

EVERY_BLOCK = Document(
    title="Prøve",
    subject="Alt et dokument kan bestå av",
    who="Embla Oppdikt",
    facts="4. trinn",
    school="Storeneset skule",
    number="30e14cff",
    made_on=date(2027, 6, 2),
    is_draft=True,
    parts=(
        Text("Dette er et utkast.", Tone.WARNING),
        Text("Det viktigste først.", Tone.LEAD),
        Heading("Om eleven"),
        Text("Første avsnitt,\nmed linjeskift.\n\nAndre avsnitt."),
        Text("Lite viktig.", Tone.MUTED),
        Quote("Jeg vil lese om båter."),
        Bullets(("ro", "tid")),
        Facts(
            (
                Fact("Utgangspunkt", (Text("Leser 40 ord"),)),
                Fact("Hva nå?", (Bullets(("mer lesing", "flere bøker")),)),
                Fact("Forventet", (LevelWord(SCALE.category(Level(3)), SCALE),)),
                Fact("Mangler", (Text("Ikke fylt inn", Tone.MUTED),)),
                Fact("Sagt", (Text("To ting:"), Quote("Nå klarer jeg det"))),
            )
        ),
        Heading("Norsk", 2),
        Card(
            "Mål 1",
            "Leser høyt",
            (BAR, Facts((Fact("Merknad", (Text("Leste for klassen"),)),)), FaceWord(Face.WELL, "Bra", "Gøy")),
        ),
        Heading("Timer", 3),
        Table(
            (Column("Rolle", 3), Column("Timer", numeric=True), Column("Nivå", 2)),
            (
                GroupRow("Norsk"),
                (Text("Lærer"), Text("28,5"), LevelWord(SCALE.not_worked_on, SCALE)),
                (Bullets(("assistent", "vikar")), Text("–"), LevelWord(SCALE.category(Level(4)), SCALE, short=True)),
            ),
        ),
        MasteryChart(
            "Flere mål er nådd til sommeren.",
            SCALE,
            (MasteryChartRow("Norsk", "Halvår", (1, 2, 0, 0)), MasteryChartRow("Norsk", "År", (0, 1, 1, 1))),
        ),
        ShareBar(SCALE, (0.05, 0.2, 0.35, 0.4), legend=True),
        Table(
            (Column("Fag", 2), Column("Fordeling", 5)),
            (
                (Text("Norsk"), ShareBar(SCALE, (0.25, 0.25, 0.5, 0.0))),
                (Text("Engelsk"), ShareBar(SCALE, None, "*")),
            ),
        ),
        Heading("Svar"),
        FaceRow(FACES, Face.OKAY),
        FaceRow(FACES),
        Choices(("Ja", "Nei")),
        Blank("Navn", 2),
        Code(("ABCD", "EFGH", "2345")),
    ),
)

HOSTILE = (
    "kontroll\x00tegn\x07her",
    "halv \ud83d emoji",
    "ikke tegn \ufffe\uffff",
    "familien 👨‍👩‍👧 og 👍🏽",
    "محمد leser ﷺ 12 (سلام) høyt",
    "שלום",
    "snudd \u202eabc og \u2066isolert",
    "<w:p>&amp;]]></w:p>",
    "a" * 300,
    "\t\n \r\n",
    "",
)
