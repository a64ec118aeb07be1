"""The line that says what went wrong or well."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ioplab.ui.widgets.notice import Notice
from tests.support import screens


@pytest.fixture
def notice(qtbot: QtBot) -> Iterator[Notice]:
    """A notice with nothing to say, above a field."""
    made = Notice()
    window = screens.show_alone(qtbot, QLineEdit(), made)
    yield made
    window.close()


def test_it_is_hidden_until_there_is_something_to_say(notice: Notice) -> None:
    assert not notice.isVisible()


def test_trouble_is_marked_by_a_sign_and_not_by_colour_alone(notice: Notice) -> None:
    notice.show_trouble("Feil passordfrase.")

    assert notice.isVisible()
    assert notice.text() == "! Feil passordfrase."
    assert notice.accessibleName() == notice.text()


def test_good_news_is_marked_too(notice: Notice) -> None:
    notice.show_done("Planen er tatt i bruk.")

    assert notice.text() == "✓ Planen er tatt i bruk."


def test_it_goes_away_when_the_trouble_has(notice: Notice) -> None:
    notice.show_trouble("Feil passordfrase.")

    notice.clear_message()

    assert not notice.isVisible()
    assert notice.text() == ""


def test_no_words_show_nothing(notice: Notice) -> None:
    notice.show_trouble("")

    assert not notice.isVisible()


def test_long_words_are_wrapped_and_all_seen(notice: Notice) -> None:
    notice.show_trouble("Arkivet kan ikke skrives til. " * 10)
    screens.look().processEvents()

    assert notice.height() >= notice.heightForWidth(notice.width())


def test_words_from_elsewhere_are_shown_as_they_are(notice: Notice) -> None:
    notice.show_trouble("Filen «<b>tall</b>.iopagg» kan ikke leses.")

    assert "<b>" in notice.text()
    assert notice.textFormat().name == "PlainText"
