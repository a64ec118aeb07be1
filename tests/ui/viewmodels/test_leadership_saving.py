"""What is saved of the principal's page."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ioplab.errors import UserError
from ioplab.i18n import BOKMAL
from ioplab.operations.audit import AuditKind, kind_of
from ioplab.operations.figure_reports import FigureForm
from ioplab.storage.audit import Asked
from ioplab.ui.session import Session
from ioplab.ui.viewmodels import leadership_saving
from ioplab.ui.viewmodels.leadership_saving import FiguresSavingView
from tests.reports.figures_sample import ENTERED, REFLECTION, figures, last_year
from tests.support.screens import until


@pytest.fixture
def saving(session: Session) -> FiguresSavingView:
    """A school's figures with all that can stand beside them."""
    made = FiguresSavingView(session)
    made.set_numbers(figures(), last_year(), ENTERED, replace(REFLECTION, text="Vårt syn."), delivered=4, missing=1)
    return made


def saved(view: FiguresSavingView, folder: Path) -> Path:
    before = set(folder.iterdir())
    view.save(folder)
    until(lambda: not view.is_busy)
    (path,) = set(folder.iterdir()) - before
    return path


@pytest.mark.parametrize("form", FigureForm)
def test_each_form_is_saved_under_a_name_of_its_own(saving: FiguresSavingView, tmp_path: Path, form: FigureForm) -> None:
    saving.choose(form=form)

    first, second = saved(saving, tmp_path), saved(saving, tmp_path)

    assert first.name == f"maloppnaelse-2026-27-ar{form.value}"
    assert second.name == f"maloppnaelse-2026-27-ar-2{form.value}"
    assert first.read_bytes() == second.read_bytes()


def test_where_it_was_saved_and_how_much_is_hidden_is_told(
    saving: FiguresSavingView, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    saving.choose(form=FigureForm.JSON, is_public=True)

    with qtbot.waitSignal(session.done, timeout=10_000) as told:
        saving.save(tmp_path)

    (path,) = tmp_path.glob("*.json")
    assert str(path) in told.args[0]
    assert "tall er skjult" in told.args[0]
    assert json.loads(path.read_bytes())["public"] is True


def test_what_is_saved_leaves_a_row_in_the_audit(saving: FiguresSavingView, tmp_path: Path) -> None:
    saving.choose(form=FigureForm.CSV, is_public=True)

    saved(saving, tmp_path)

    newest = saving.session.workspace.vault.audit(Asked(at_most=1))[0]
    assert (newest.operation, newest.detail) == ("save_figures", "csv public file")
    assert kind_of(newest.operation) is AuditKind.EXPORTED


def test_who_may_take_nothing_out_saves_nothing(
    saving: FiguresSavingView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise UserError("Du har ikke lov til å ta ut tall.")

    monkeypatch.setattr(leadership_saving, "record_export", refuse)

    with qtbot.waitSignal(saving.session.trouble):
        saving.save(tmp_path)

    assert not saving.is_busy
    assert list(tmp_path.glob("maloppnaelse*")) == []


def test_the_report_published_before_is_read_and_a_wrong_one_is_refused(
    saving: FiguresSavingView, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    saving.choose(form=FigureForm.JSON, is_public=True)
    earlier = saved(saving, tmp_path)
    saving.set_earlier(earlier)
    assert json.loads(saved(saving, tmp_path).read_bytes()) == json.loads(earlier.read_bytes())
    wrong = tmp_path / "annet.json"
    wrong.write_text("{}", encoding="utf-8")
    saving.set_earlier(wrong)

    with qtbot.waitSignal(session.trouble, timeout=10_000) as told:
        saving.save(tmp_path)

    assert "ikke en offentlig rapport" in told.args[0]
    assert not saving.is_busy


def test_the_schools_words_go_along_unless_somebody_does_not_want_them(saving: FiguresSavingView) -> None:
    with_words = saving.order()
    saving.choose(with_texts=False)
    without = saving.order()

    assert with_words is not None
    assert without is not None
    assert (with_words.text, with_words.reflection is not None) == ("Vårt syn.", True)
    assert (without.text, without.reflection) == ("", None)


def test_the_language_is_that_of_forms_with_words(saving: FiguresSavingView) -> None:
    saving.choose(language="en", form=FigureForm.XLSX)
    workbook = saving.order()
    saving.choose(form=FigureForm.CSV)
    table = saving.order()

    assert workbook is not None
    assert table is not None
    assert (workbook.language, table.language) == ("en", BOKMAL)


def test_what_it_means_that_a_file_is_whole_or_public_is_said(saving: FiguresSavingView) -> None:
    assert "tilgang til elevene" in saving.who_words()

    saving.choose(is_public=True)
    assert "ta vare på" in saving.who_words()
    assert "Skolene hver for seg" not in saving.who_words()

    saving.set_numbers(figures(), schools=(figures(), figures()))
    assert "Skolene hver for seg er ikke med" in saving.who_words()

    saving.set_numbers(figures(), is_one_of_several=True)
    assert "Dette er én av flere skoler" in saving.who_words()


def test_the_page_is_seen_before_it_is_saved_and_follows_what_is_chosen(saving: FiguresSavingView) -> None:
    saving.preview.draw_at(1.0)
    saving.show_preview(on=True)
    until(lambda: saving.preview.is_ready)
    assert "Måloppnåelse for elever med IOP" in saving.preview.text

    saving.choose(is_public=True)
    assert (saving.preview.picture, saving.preview.text) == (None, "")  # the whole page is not taken for the public one
    assert saving.preview.words == "Lager forhåndsvisningen …"
    until(lambda: "offentlig utgave" in saving.preview.text)
    saving.set_numbers(figures(school_year="2027/28"))
    until(lambda: "2027/28" in saving.preview.text)
    saving.abandon()


def test_without_numbers_nothing_is_saved(session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    view = FiguresSavingView(session)

    with qtbot.waitSignal(session.trouble, timeout=1000):
        view.save(tmp_path)

    assert list(tmp_path.glob("maloppnaelse*")) == []
