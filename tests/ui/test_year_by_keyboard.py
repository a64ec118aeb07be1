"""A whole school year with one pupil, from an empty disk to the numbers, by somebody who has no mouse."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ioplab import cli
from ioplab.ui.main_window import MainWindow
from ioplab.ui.workplace import Workplace
from tests.support.screens import PATIENCE, Keyboard, name_of, seen
from tests.support.vaults import NORWAY_IN_SUMMER, Clock

PHRASE = "fire rolige elger synger"
AUGUST = datetime(2026, 8, 20, 10, 42, tzinfo=NORWAY_IN_SUMMER)
JANUARY = datetime(2027, 1, 12, 14, 5, tzinfo=NORWAY_IN_SUMMER)
JUNE = datetime(2027, 5, 28, 9, 15, tzinfo=NORWAY_IN_SUMMER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Teacher:
    """Kari, at the keyboard, with the places her fingers know."""

    keys: Keyboard
    bot: QtBot
    window: MainWindow
    clock: Clock
    folder: Path

    @property
    def vault(self) -> Path:
        """Where the vault is made."""
        return self.folder / "Fjellbekk skole.ioplab"

    @property
    def workplace(self) -> Workplace:
        """What is on the screen once the vault is open, to be looked at."""
        assert self.window.workplace is not None
        return self.window.workplace

    def says(self) -> str:
        """What the page in front says went well or wrong."""
        notice = self.workplace.page.notice() or self.workplace.ui.notice
        return notice.text() if notice.isVisible() else ""

    def makes_a_vault(self) -> None:
        keys = self.keys
        keys.press("Alt+N")
        assert keys.at == "Ditt navn"
        keys.type("Kari Eksempel")
        keys.choose_in("Din rolle", "kontaktlærer")
        keys.fill_in("Skole", "Fjellbekk skole")
        keys.fill_in("Kommune", "Eksempelvik")
        keys.fill_in("Skolen begynner", "17.8.2026")
        keys.fill_in("Skolen slutter", "18.6.2027")
        keys.fill_in("Mappe arkivet legges i", str(self.folder))
        keys.fill_in("Passordfrase, minst 8 tegn", PHRASE)
        keys.fill_in("Passordfrasen en gang til", PHRASE)
        keys.press("Return")
        self.bot.waitUntil(lambda: self.window.workplace is not None, timeout=PATIENCE)
        keys.press("Alt+H", "Alt+H")  # the recovery key can wait

    def enters_a_pupil(self) -> None:
        keys = self.keys
        assert keys.at == "Ny elev"
        keys.press("Space")
        keys.type("Emil")
        keys.fill_in("Etternavn", "Eksempel")
        keys.fill_in("Fødselsår", "2016")
        keys.choose_in("Trinn", "5. trinn")
        keys.fill_in("Klasse", "5A")
        keys.fill_in("Begynte på skolen", "18.8.2022")
        keys.press("Return")
        assert keys.at == "Steg"

    def enters_the_ground(self) -> None:
        keys = self.keys
        keys.push("Ny sakkyndig vurdering")
        keys.fill_in("Mottatt", "20.4.2026")
        keys.fill_in("Tilrådinger", "Norsk: Lesing i korte økter")
        keys.push("Nytt vedtak")
        keys.fill_in("Vedtatt", "28.5.2026")
        keys.fill_in("Fra", "17.8.2026")
        keys.fill_in("Til", "18.6.2027")
        keys.fill_in("Samtykke fra", "foresatte")
        keys.fill_in("Samtykke gitt", "2.4.2026")
        keys.choose_in("Fag som skal inn i vedtaket", "Norsk")
        keys.push("Legg til fag i vedtaket")
        self.grants_hours()

    def grants_hours(self) -> None:
        """In the table: how the subject is organised, then the hours of its teacher, cell by cell."""
        keys = self.keys
        keys.tab_to("Hva vedtaket gir i hvert fag")
        table = keys.focus
        keys.press("Right", "Return")
        keys.choose("gruppe")
        keys.press("Return")
        self.bot.waitUntil(lambda: keys.focus is table)
        keys.press("Right")
        keys.type("114\n")
        self.bot.waitUntil(lambda: keys.focus is table)

    def describes_the_pupil(self) -> None:
        keys = self.keys
        keys.press("Alt+N")
        keys.fill_in("Hva får eleven til", "Glad i tall, kart og tog")
        keys.fill_in("Hva sier eleven selv?", "Vil lese om tog")
        keys.fill_in("Hvordan spurte dere?", "Samtale med bilder")
        keys.fill_in("Hva førte det til?", "Tekstene handler om tog")
        self.talks_with_the_guardians("24.8.2026", "1.9.2026")

    def talks_with_the_guardians(self, invited: str, held: str) -> None:
        """In the table of all talks, whose first row is the guardians' talk about the goals: when invited, when held."""
        keys = self.keys
        keys.tab_to("Samtaler")
        table = keys.focus
        for day in (invited, held):
            keys.press("Right" if day == held else "Home")
            if day == invited:
                keys.press("Right", "Right")
            keys.type(f"{day}\n")
            self.bot.waitUntil(lambda: keys.focus is table)

    def gathers_the_team(self) -> None:
        """Herself as the one who is responsible, and an assistant whom she enters on the way."""
        keys = self.keys
        keys.press("Alt+N")
        keys.choose_in("Ansvarlig for planen", "Kari Eksempel, kontaktlærer")
        keys.fill_in("Navn", "Per Eksempel")
        keys.choose_in("Rolle", "assistent/fagarbeider")
        keys.push("Legg til ansatt")
        for name in ("Kari Eksempel, kontaktlærer", "Per Eksempel, assistent/fagarbeider"):
            keys.choose_in("Ansatt", name)
            keys.push("Legg til i teamet")

    def chooses_goals(self) -> None:
        keys = self.keys
        keys.press("Alt+N")
        self.takes_in("Norsk")
        self.sets_a_goal("Leser en tekst på 100 ord høyt", "Leser 60 ord", "Høyst to feil, tre ganger på rad")
        self.sets_a_goal("Skriver tre setninger med punktum", "Skriver én setning", "Uten hjelp i to økter")
        self.says_how("Korte tekster om tog", "Veiledet lesing i liten gruppe")
        self.takes_in("Matematikk")
        self.sets_a_goal("Legger sammen tall under 100", "Teller på fingrene", "Ni av ti oppgaver riktig")
        self.says_how("Tall opp til 100", "Konkreter hver dag")

    def takes_in(self, subject: str) -> None:
        self.keys.fill_in("Nytt fag", subject)
        self.keys.push("Legg til fag")

    def sets_a_goal(self, text: str, baseline: str, criterion: str) -> None:
        keys = self.keys
        keys.press("Alt+M")
        assert keys.at == "Mål: hva gjør eleven?"
        keys.type(text)
        keys.fill_in("Utgangspunkt", baseline)
        keys.fill_in("Kriterium", criterion)

    def says_how(self, content: str, methods: str) -> None:
        keys = self.keys
        keys.choose_in("Læreplanen", "følger læreplanen")
        keys.choose_in("Organisering", "gruppe")
        keys.choose_in("Ansvarlig lærer", "Kari Eksempel")
        keys.fill_in("Innhold", content)
        keys.fill_in("Gjennomføring", methods)

    def takes_the_plan_in_use(self) -> None:
        keys = self.keys
        keys.press("Alt+N", "Alt+N")
        assert not [finding.rule for finding in self.workplace.page.view.demands()]  # type: ignore[attr-defined]
        keys.press("Alt+T")
        assert "tatt i bruk" in self.says()

    def rates(self, *pressed: str) -> None:
        """One key a goal; where the goal was not worked on, the reason is typed where the key opens a line for it."""
        keys = self.keys
        assert keys.at == "Mål og vurderinger"
        keys.press("Ctrl+Home")
        for key in pressed:
            keys.press(key)
            if key == "0":
                keys.type("Lenge borte\n")
                self.bot.waitUntil(lambda: keys.at == "Mål og vurderinger")
            keys.press("Down")

    def evaluates(self, *pressed: str, words: str) -> None:
        """A round from its beginning to its end. Per does not rate this time, and she says why."""
        keys = self.keys
        keys.press("Alt+G")
        assert keys.at.startswith("Start")
        keys.press("Space")
        self.rates(*pressed)
        keys.press("Ctrl+Return")
        assert "levert" in self.says()
        keys.fill_in("Grunn til at personen ikke skal vurdere", "Var bare vikar")
        keys.push("Ikke relevant")
        keys.press("Ctrl+Return")
        if any(name_of(widget).startswith("Skriv elevens stemme") for widget in seen(keys.focus.window())):
            keys.push("Skriv elevens stemme")
        keys.fill_in("Hva sier eleven selv?", words)
        keys.fill_in("Hvordan spurte dere?", "Tre ansikter")
        keys.fill_in("Hva førte det til?", "Vi fortsetter")

    def finishes(self) -> None:
        self.keys.press("Ctrl+Return")
        assert "fullført" in self.says()

    def evaluates_midyear(self, *pressed: str) -> None:
        self.keys.press("Ctrl+2", "End", "Up", "Up")
        self.evaluates(*pressed, words="Jeg leser nesten alene")
        self.finishes()

    def evaluates_the_year(self, *pressed: str) -> None:
        self.keys.press("Ctrl+2", "End", "Up")
        self.evaluates(*pressed, words="Nå kan jeg lese rutetabellen")
        self.keys.fill_in("Oversikt over opplæringen", "Tre timer norsk i uka i liten gruppe")
        self.finishes()

    def saves_documents_in(self, folder: Path) -> None:
        keys = self.keys
        keys.press("Ctrl+6")
        for place in range(3):
            keys.press(*["Down"] * bool(place), "Alt+L")
            keys.fill_in("Mappe", str(folder))
            keys.press("Return")
            self.bot.waitUntil(lambda: "Dokumentet er lagret" in self.says(), timeout=PATIENCE)
            keys.press("Ctrl+1", "Ctrl+6")

    def saves_numbers_in(self, folder: Path, *rounds: str) -> None:
        keys = self.keys
        keys.press("Ctrl+7")
        for name in rounds:
            keys.choose_in("Evaluering", name)
            keys.fill_in("Mappe filen lagres i", str(folder))
            keys.push("Lag fil til rektor")
            assert str(folder) in self.says()

    def locks(self) -> None:
        self.keys.press("Ctrl+L")
        assert self.window.workplace is None
        assert self.keys.at == "Passordfrase"


@pytest.fixture
def kari(window: MainWindow, keyboard: Keyboard, qtbot: QtBot, clock: Clock, tmp_path: Path) -> Teacher:
    """Somebody who has just started the program for the first time, in August."""
    clock.moment = AUGUST
    return Teacher(keys=keyboard, bot=qtbot, window=window, clock=clock, folder=tmp_path)


def test_a_whole_year_is_done_from_the_keyboard_and_the_command_line_reads_the_same_numbers(
    kari: Teacher, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = kari.folder / "ut"
    out.mkdir()

    kari.makes_a_vault()
    kari.enters_a_pupil()
    kari.enters_the_ground()
    kari.describes_the_pupil()
    kari.gathers_the_team()
    kari.chooses_goals()
    kari.takes_the_plan_in_use()
    kari.clock.moment = JANUARY
    kari.evaluates_midyear("2", "0", "3")
    kari.clock.moment = JUNE
    kari.evaluates_the_year("4", "1", "3")
    kari.saves_documents_in(out)
    kari.saves_numbers_in(out, "Halvårsevaluering", "Årsevaluering")
    kari.locks()

    monkeypatch.setenv("IOPLAB_PASSPHRASE", PHRASE)
    assert_documents_are_there(out)
    assert_the_plan_is_listed(kari, capsys)
    for kind, levels in (("midyear", [2, 3]), ("annual", [1, 3, 4])):
        assert_numbers_are_those_typed(kari, out, kind, levels)


def assert_documents_are_there(folder: Path) -> None:
    documents = sorted(folder.glob("*.pdf"))
    assert [path.name.split("-")[0] for path in documents] == ["arsrapport", "halvarsvurdering", "iop"]
    assert all(path.read_bytes().startswith(b"%PDF-") for path in documents)


def assert_the_plan_is_listed(kari: Teacher, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert cli.main(["plan", "list", "--vault", str(kari.vault), "--json"]) == 0
    (plan,) = json.loads(capsys.readouterr().out)["plans"]
    told = {key: plan[key] for key in ("name", "class_name", "grade", "school_year", "status", "subjects", "goals")}
    assert told == {
        "name": "Emil Eksempel",
        "class_name": "5A",
        "grade": 5,
        "school_year": "2026/27",
        "status": "active",
        "subjects": ["NOR", "MAT"],
        "goals": 3,
    }


def assert_numbers_are_those_typed(kari: Teacher, folder: Path, kind: str, levels: list[int]) -> None:
    """The window's own file, the command line's file and its report agree, and say what the keys said."""
    again, report = folder / f"{kind}.iopagg", folder / f"{kind}.json"
    args = ["--vault", str(kari.vault), "--year", "2026/27", "--round", kind, "-o", str(again)]
    assert cli.main(["aggregate", "export", *args]) == 0
    assert cli.main(["aggregate", "report", str(again), "-o", str(report)]) == 0
    (from_window,) = folder.glob(f"tall-2026-27-{kind}-*.iopagg")
    window, command, read = (json.loads(path.read_bytes()) for path in (from_window, again, report))
    for key in ("plan_ids", "attainment", "transitions", "agreement", "ambition", "indicators", "resources"):
        assert command[key] == window[key]
    assert [without_shares(row) for row in read["attainment"]] == window["attainment"]
    total = next(row for row in window["attainment"] if not row["cut"])
    assert total["levels"] == {str(level): levels.count(level) for level in (1, 2, 3, 4)}
    assert (total["pupils"], total["goals_set"], total["goals_evaluated"]) == (1, 3, len(levels))
    assert total["not_worked_on"] == 3 - len(levels)


def without_shares(row: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key != "shares"}
