"""Innsikt by the keyboard: look, turn to the table, copy, save; and what is said of names before they go out."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ioplab.domain.vocabulary import Round
from ioplab.exchange.example_school import example_school
from ioplab.operations.exchanging import import_plans
from ioplab.storage.vault import Vault
from ioplab.ui import messages
from ioplab.ui.pages.insight import InsightPage
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.insight import TOPICS, Topic
from ioplab.ui.workplace import Workplace
from ioplab.workspace import Workspace
from tests.support import screens
from tests.support.screens import Keyboard
from tests.support.vaults import YEAR, new_vault
from tests.ui.test_pictures import LOOKS, Look, faults, settle


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """The example school with a whole year behind it."""
    with new_vault(tmp_path_factory.mktemp("school")) as made:
        import_plans(made, example_school(pupils=8, seed=1, year=YEAR))
        yield made


@pytest.fixture
def page(school: Vault, qtbot: QtBot, keyboard: Keyboard) -> Iterator[InsightPage]:
    """Innsikt, come to by its key."""
    workplace = Workplace(Session(Workspace(school)))
    qtbot.addWidget(workplace)
    workplace.resize(1366, 768)
    screens.bring_to_front(qtbot, workplace)
    keyboard.press("Ctrl+8")
    assert isinstance(workplace.page, InsightPage)
    yield workplace.page
    workplace.wait()


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The file that is chosen when somebody is asked for one."""
    path = tmp_path / "bilde.svg"

    def choose(_: QWidget, proposed: str) -> Path:
        (tmp_path / "foreslått.txt").write_text(Path(proposed).name)
        return path

    monkeypatch.setattr(messages.ask, "figure_to_write", choose)
    return path


def says(page: InsightPage) -> str:
    notice = page.notice()
    return notice.text() if notice is not None else ""


def test_the_keyboard_goes_through_all_figures(page: InsightPage, keyboard: Keyboard) -> None:
    assert keyboard.at == "Hva tallene skal vise"
    titles = []
    for _ in Topic:
        titles.append(page.ui.figureTitle.text())
        assert page.ui.plot.isVisible()
        assert page.ui.plot.accessibleName() == titles[-1]
        assert page.ui.plot.accessibleDescription() == page.view.figure().described()
        keyboard.press("Right")

    assert len(set(titles)) == len(Topic)
    assert list(TOPICS) == list(Topic)


def test_the_plot_is_reached_by_tab_and_is_a_picture_that_is_told_in_words(page: InsightPage, keyboard: Keyboard) -> None:
    keyboard.tab_to("Måloppnåelse per fag")

    found = QAccessible.queryAccessibleInterface(keyboard.focus)
    assert found is not None
    assert found.role() is QAccessible.Role.Graphic
    assert "Norsk (" in found.text(QAccessible.Text.Description)
    assert keyboard.focus is page.ui.plot


def test_every_plot_is_also_a_table(page: InsightPage, keyboard: Keyboard) -> None:
    keyboard.press("Alt+T")
    for place, topic in enumerate(Topic):
        page.ui.topicTabs.setCurrentIndex(place)
        table, figure = page.ui.table, page.view.figure()
        assert page.view.topic is topic
        assert table.isVisible()
        assert not page.ui.plot.isVisible()
        model = table.model()
        shown = [tuple(model.index(row, c).data() for c in range(model.columnCount())) for row in range(model.rowCount())]
        assert shown == list(figure.rows) != []
        assert table.accessibleName() == figure.title

    keyboard.press("Alt+T")
    assert page.ui.plot.isVisible()


@pytest.mark.parametrize("way", ["Ctrl+C", "Alt+K"])
def test_the_table_is_copied_whether_it_is_seen_or_not(page: InsightPage, keyboard: Keyboard, way: str) -> None:
    QGuiApplication.clipboard().clear()

    keyboard.press(way)

    assert QGuiApplication.clipboard().text() == page.view.figure().tab_separated()
    assert "kopiert" in says(page)


def test_the_table_is_copied_from_within_it(page: InsightPage, keyboard: Keyboard) -> None:
    keyboard.press("Alt+T")
    page.ui.table.setFocus()

    keyboard.press("Ctrl+C")

    assert QGuiApplication.clipboard().text() == page.view.figure().tab_separated()


def test_a_figure_is_saved_under_a_name_that_names_nobody(page: InsightPage, keyboard: Keyboard, chosen: Path) -> None:
    keyboard.press("Alt+L")

    assert "Måloppnåelse per fag" in chosen.read_text(encoding="utf-8")
    assert str(chosen) in says(page)
    assert (chosen.parent / "foreslått.txt").read_text() == "fordeling-subject-2026-27.png"


def test_names_are_warned_of_before_they_are_saved(page: InsightPage, keyboard: Keyboard, chosen: Path) -> None:
    page.view.choose_topic(Topic.PUPILS)
    keyboard.press("Alt+L")

    assert not chosen.exists()
    assert page.ui.namesFrame.isVisible()
    assert "elevenes navn" in page.ui.namesLabel.text()
    assert keyboard.at == "Lagre med navn"

    keyboard.press("Tab", "Space")
    assert not page.ui.namesFrame.isVisible()
    assert not chosen.exists()
    assert keyboard.focus is page.ui.saveButton

    keyboard.press("Alt+L", "Space")
    assert chosen.exists()
    assert (chosen.parent / "foreslått.txt").read_text() == "per-elev-2026-27.png"


def test_a_place_that_others_may_reach_is_told_of_before_names_are_saved(
    page: InsightPage, keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "OneDrive"
    folder.mkdir()
    monkeypatch.setattr(messages.ask, "figure_to_write", lambda *_: folder / "elever.png")
    page.view.choose_topic(Topic.PUPILS)

    keyboard.press("Alt+L")

    assert "skytjeneste" in page.ui.namesLabel.text()
    assert list(folder.iterdir()) == []


def test_nothing_is_saved_when_no_file_is_chosen(page: InsightPage, keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages.ask, "figure_to_write", lambda *_: None)
    page.view.choose_topic(Topic.PUPILS)

    keyboard.press("Alt+L")

    assert not page.ui.namesFrame.isVisible()
    assert says(page) == ""


@pytest.mark.usefixtures("chosen")
def test_the_warning_is_gone_when_one_looks_at_something_else(page: InsightPage, keyboard: Keyboard) -> None:
    page.view.choose_topic(Topic.PUPILS)
    keyboard.press("Alt+L")

    page.view.choose_topic(Topic.TRUST)

    assert not page.ui.namesFrame.isVisible()


def test_round_cut_condition_and_subject_are_chosen_by_the_keyboard(page: InsightPage, keyboard: Keyboard) -> None:
    keyboard.choose_in("Evaluering", "Halvårsevaluering")
    assert page.view.kind is Round.MIDYEAR
    keyboard.choose_in("Delt opp etter", "organisering")
    assert page.ui.figureTitle.text() == "Måloppnåelse per organisering"

    page.ui.topicTabs.setCurrentIndex(1)
    keyboard.choose_in("Fag", "Norsk")
    keyboard.choose_in("Ved siden av", "tilpasning")

    assert page.ui.figureTitle.text() == "Nådd, ved siden av tilpasning (Norsk)"
    assert not page.ui.cutChoice.isVisible()


def test_the_denominators_are_always_on_the_page(page: InsightPage) -> None:
    for place in range(page.ui.topicTabs.count()):
        page.ui.topicTabs.setCurrentIndex(place)
        for word in ("elever", "mål", "vurdert", "ikke arbeidet med", "ikke vurdert", "avsluttet", "95 % intervall"):
            assert word in page.ui.wholeLabel.text()


def test_a_change_elsewhere_is_counted_when_the_page_is_seen(page: InsightPage, school: Vault) -> None:
    first = page.ui.factsLabel.text()
    year = school.school_years()[-1].next

    page.session.choose_year(year)

    assert page.ui.factsLabel.text() != first
    assert not page.ui.plot.isVisible()
    assert not page.ui.saveButton.isEnabled()
    assert len(page.ui.notesLabel.text()) > 40


def test_the_place_stands_before_ledelse_and_is_found_by_other_words(page: InsightPage) -> None:
    workplace = page.window()
    assert isinstance(workplace, Workplace)
    keys = [workplace.ui.placeList.item(row).data(Qt.ItemDataRole.UserRole) for row in range(workplace.ui.placeList.count())]

    assert keys[keys.index("insight") + 1] == "leadership"


def test_the_tenth_place_has_a_key(page: InsightPage, keyboard: Keyboard) -> None:
    workplace = page.window()
    assert isinstance(workplace, Workplace)

    keyboard.press("Ctrl+0")

    assert workplace.page is workplace._page("settings")


def test_nothing_heavy_is_loaded_before_something_is_saved() -> None:
    heavy = ["PySide6.QtSvg", "matplotlib", "reportlab", "ioplab.ui.plot_file"]
    asked = f"import sys, ioplab.ui.pages.insight; print([name for name in {heavy} if name in sys.modules])"

    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)

    assert said.stdout.strip() == "[]"


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_every_figure_shows_all_it_has_to_say(look: Look, school: Vault, qtbot: QtBot, tmp_path: Path) -> None:
    """As `test_pictures` does for every place, with a year that is over, which has all figures."""
    folder = Path(os.environ.get("IOPLAB_PICTURES", tmp_path)) / look.name
    folder.mkdir(parents=True, exist_ok=True)
    screens.look(choice=look.choice, scale=look.scale)
    workplace = Workplace(Session(Workspace(school)))
    qtbot.addWidget(workplace)
    workplace.ui.backupLabel.hide()  # which is the window's
    workplace.resize(*look.size)
    screens.bring_to_front(qtbot, workplace)
    page = workplace.go("insight")
    assert isinstance(page, InsightPage)

    complaints = []
    for way in ("plot", "table"):
        for topic in Topic:
            page.view.choose_topic(topic)
            settle()
            workplace.grab().save(str(folder / f"insight_{topic.value}_{way}.png"))
            complaints += [f"{topic.value} {way}: {one}" for one in faults(workplace)]
        page.ui.tableButton.click()

    assert "\n".join(complaints) == ""
