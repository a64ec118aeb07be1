"""The preview: the newest that is asked for is what is shown, and it is what the file says."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from ioplab.errors import UserError
from ioplab.operations import pupils
from ioplab.operations.documents import DocumentKind, rendered, write_document
from ioplab.reports.content import Document, Look
from ioplab.reports.preview import draw_page, page_sizes, page_text
from ioplab.ui.viewmodels import press, preview
from ioplab.ui.viewmodels.preview import PreviewView
from tests.support.vaults import InUse

PATIENCE = 20_000


@pytest.fixture
def view(qtbot: QtBot) -> PreviewView:  # noqa: ARG001 - signals need an application
    made = PreviewView()
    made.draw_at(0.5)
    return made


@pytest.fixture
def document(in_use: InUse) -> Document:
    return write_document(in_use.vault, in_use.plan_id, DocumentKind.PLAN)


def ready(view: PreviewView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.is_ready, timeout=PATIENCE)


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def test_what_is_shown_is_what_the_file_says_page_by_page(view: PreviewView, document: Document, qtbot: QtBot) -> None:
    pdf = rendered(document)

    view.show(document, Look.COLOUR)
    ready(view, qtbot)

    assert len(view.sizes) == len(page_sizes(pdf)) > 1
    for number in range(len(view.sizes)):
        view.turn_to(number)
        ready(view, qtbot)
        assert view.text == page_text(pdf, number)
        assert view.picture == draw_page(pdf, number, pixels_per_point=0.5)
    assert document.who in flat(view.text) or document.number in flat(view.text)


def test_pages_are_turned_within_the_document_only(view: PreviewView, document: Document, qtbot: QtBot) -> None:
    view.show(document, Look.COLOUR)
    ready(view, qtbot)
    count = len(view.sizes)

    view.turn_to(-1)
    assert view.page_words == f"Side 1 av {count}"
    view.turn_to(10**6)
    assert view.page_words == f"Side {count} av {count}"


def test_the_same_document_changed_stays_at_its_page_and_is_seen_until_the_new_one_comes(
    view: PreviewView, document: Document, qtbot: QtBot
) -> None:
    view.show(document, Look.COLOUR)
    ready(view, qtbot)
    view.turn_to(1)
    ready(view, qtbot)
    before = view.picture

    view.show(document, Look.PLAIN)

    assert view.picture is before
    assert not view.is_ready
    ready(view, qtbot)
    assert view.number == 1
    assert view.picture != before


def test_another_pupils_document_is_never_seen_beside_the_one_chosen(view: PreviewView, document: Document, qtbot: QtBot) -> None:
    view.show(document, Look.COLOUR)
    ready(view, qtbot)

    view.show(replace(document, who="Live Eksempel"), Look.COLOUR)

    assert (view.picture, view.text, view.page_words) == (None, "", "")
    assert view.words == "Lager forhåndsvisningen …"
    ready(view, qtbot)
    assert "Live Eksempel" in flat(view.text)


def test_what_comes_too_late_is_dropped(view: PreviewView, document: Document, qtbot: QtBot) -> None:
    seen: list[str] = []
    view.changed.connect(lambda: seen.append(flat(view.text)))

    for name in ("Anne Eksempel", "Berit Eksempel", "Live Eksempel"):
        view.show(replace(document, who=name), Look.COLOUR)
    ready(view, qtbot)

    assert "Live Eksempel" in flat(view.text)
    assert not [text for text in seen if "Anne" in text or "Berit" in text]


def test_the_same_thing_asked_for_again_is_not_made_again(
    view: PreviewView, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.show(document, Look.COLOUR)
    ready(view, qtbot)
    monkeypatch.setattr(preview, "set_document", None)

    view.show(replace(document), Look.COLOUR)

    assert view.is_ready


def test_a_refusal_is_shown_in_words_and_leaves_no_page(view: PreviewView, document: Document, qtbot: QtBot) -> None:
    view.show(document, Look.COLOUR)
    ready(view, qtbot)

    view.refuse("Evalueringen er ikke startet.")

    assert (view.words, view.picture, view.text, view.sizes) == ("Evalueringen er ikke startet.", None, "", ())


def test_trouble_while_it_is_made_is_shown_and_the_next_try_is_a_new_one(
    view: PreviewView, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> bytes:
        raise UserError("Skriften mangler.")

    with monkeypatch.context() as broken:
        broken.setattr(preview, "set_document", refuse)
        view.show(document, Look.COLOUR)
        qtbot.waitUntil(lambda: view.words == "Skriften mangler.", timeout=PATIENCE)

    view.show(document, Look.COLOUR)
    ready(view, qtbot)
    assert view.words == ""


def test_trouble_with_what_is_no_longer_asked_for_is_not_said_of_what_is(
    view: PreviewView, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_, said = press.set_document, []

    def refuse_the_first(made: Document, look: Look) -> bytes:
        if made.who == "Anne Eksempel":
            raise UserError("Skriften mangler.")
        return set_(made, look)

    monkeypatch.setattr(preview, "set_document", refuse_the_first)
    view.changed.connect(lambda: said.append(view.words))

    for name in ("Anne Eksempel", "Live Eksempel"):
        view.show(replace(document, who=name), Look.COLOUR)
    ready(view, qtbot)

    assert "Live Eksempel" in flat(view.text)
    assert "Skriften mangler." not in said


def test_our_own_fault_says_that_there_is_no_preview_and_is_reported(
    view: PreviewView, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> bytes:
        raise ZeroDivisionError

    monkeypatch.setattr(preview, "set_document", fail)
    with qtbot.captureExceptions() as faults:
        view.show(document, Look.COLOUR)
        qtbot.waitUntil(lambda: bool(faults), timeout=PATIENCE)

    assert view.words == "Forhåndsvisningen kan ikke lages."


def test_nothing_of_a_document_is_kept_once_it_is_abandoned(view: PreviewView, document: Document, qtbot: QtBot) -> None:
    view.show(document, Look.COLOUR)
    ready(view, qtbot)

    view.abandon()

    assert (view.picture, view.text, view._pdf, view._wanted, view._set) == (None, "", None, None, None)


def test_a_changed_plan_is_another_document(in_use: InUse, view: PreviewView, document: Document, qtbot: QtBot) -> None:
    view.show(document, Look.COLOUR)
    ready(view, qtbot)

    pupils.edit_pupil(in_use.vault, in_use.pupil_id, strengths="Kan alle kommunene i fylket")
    view.show(write_document(in_use.vault, in_use.plan_id, DocumentKind.PLAN), Look.COLOUR)
    ready(view, qtbot)

    assert "Kan alle kommunene i fylket" in flat(view.text)
