"""Innstillinger: what is stored of the school and its people, and what the program says about itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from importlib import metadata
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ioplab import __version__, i18n, licences
from ioplab.domain.school import School, Staff
from ioplab.domain.vocabulary import StaffRole
from ioplab.licences import Part
from ioplab.ui.session import Session
from ioplab.ui.theme import LEAST_SCALE, MOST_SCALE, Choice
from ioplab.ui.viewmodels.settings import SettingsView
from tests.support.vaults import InUse


@pytest.fixture
def view(session: Session) -> SettingsView:
    return SettingsView(session)


def school(in_use: InUse) -> School:
    found = in_use.vault.school()
    assert found is not None
    return found


def named(in_use: InUse, name: str) -> Staff:
    return next(one for one in in_use.vault.staff() if one.name == name)


def test_text_sizes_go_from_the_least_to_the_most_in_steps_of_ten(view: SettingsView) -> None:
    sizes = [size for size, _ in view.sizes()]

    assert sizes == [100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200]
    assert (sizes[0] / 100, sizes[-1] / 100) == (LEAST_SCALE, MOST_SCALE)
    assert view.sizes()[5][1] == "150\N{NO-BREAK SPACE}%"


def test_every_look_and_language_can_be_chosen(view: SettingsView) -> None:
    assert [choice for choice, _ in view.themes()] == list(Choice)
    assert dict(view.themes())[Choice.CONTRAST] == "Høy kontrast"
    assert dict(view.languages()) == i18n.LANGUAGES


def test_a_field_of_the_school_is_stored_and_told(view: SettingsView, in_use: InUse, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.refreshed):
        view.to_school("municipality")("Fjellvik")
    view.to_school("school_end")(date(2027, 6, 18))

    assert (school(in_use).municipality, school(in_use).school_end) == ("Fjellvik", date(2027, 6, 18))
    assert view.of_school("municipality")() == "Fjellvik"


@pytest.mark.parametrize(
    ("written", "networks"),
    [
        ("IKIT, Fjellnettet", ("IKIT", "Fjellnettet")),
        (" IKIT ,, IKIT,", ("IKIT",)),
        ("", ()),
        (" , ", ()),
    ],
)
def test_networks_are_written_on_one_line(view: SettingsView, in_use: InUse, written: str, networks: tuple[str, ...]) -> None:
    view.store_networks(written)

    assert school(in_use).networks == networks
    assert view.networks() == ", ".join(networks)


def test_somebody_is_entered_changed_and_taken_out(view: SettingsView, in_use: InUse) -> None:
    assert view.add(" Amina Eksempel ", StaffRole.NURSE)
    view.change(named(in_use, "Amina Eksempel"), "education", "sykepleier")
    view.change(named(in_use, "Amina Eksempel"), "teacher_qualified", True)

    amina = named(in_use, "Amina Eksempel")
    assert (amina.role, amina.education, amina.teacher_qualified) == (StaffRole.NURSE, "sykepleier", True)
    assert view.remove(amina)
    assert amina not in in_use.vault.staff()


def test_what_cannot_be_done_is_said_and_nothing_is_changed(view: SettingsView, in_use: InUse, qtbot: QtBot) -> None:
    before = in_use.vault.staff()

    acts: list[tuple[Callable[[], bool], str]] = [
        (lambda: view.add("  ", StaffRole.NURSE), "Skriv navnet"),
        (lambda: view.remove(None), "Velg den ansatte"),
        (lambda: view.remove(next(one for one in before if one.id == in_use.jon)), "er med i et IOP-team"),
    ]
    for act, words in acts:
        with qtbot.waitSignal(view.session.trouble) as told:
            assert not act()
        assert words in told.args[0]

    assert in_use.vault.staff() == before


def test_the_program_says_its_version_and_where_things_are(view: SettingsView, in_use: InUse) -> None:
    assert __version__ in view.about()
    assert "EUPL-1.2" in view.about()
    assert view.vault_path() == str(in_use.vault.path)
    assert Path(view.log_path()).name == "log"


def test_every_library_that_the_program_needs_is_named_with_version_and_licence(view: SettingsView) -> None:
    needed = {
        re.split(r"[<>=;~!\[ ]", one)[0].casefold().replace("_", "-")
        for one in metadata.requires("ioplab") or []
        if "extra ==" not in one
    }
    found = {part.name.casefold() for part in view.parts()}

    assert needed
    assert needed <= found
    assert {"python", "source sans 3"} <= found
    assert [part.name for part in view.parts() if not view.licence(part)] == []
    assert max(len(view.licence(part)) for part in view.parts()) < 80


def test_the_licence_chosen_can_be_read_whole(view: SettingsView) -> None:
    font = next(part for part in view.parts() if part.name == "Source Sans 3")

    assert view.licence_title(font) == "Lisensen til Source Sans 3"
    assert "SIL OPEN FONT LICENSE" in view.licence_text(font)
    assert (view.licence_title(None), view.licence_text(None)) == ("Hele lisensen", "")


def test_what_is_missing_or_says_nothing_is_named_as_such(view: SettingsView) -> None:
    missing = Part(name="not-here", version="", licence="")
    silent = Part(name="not-here", version="1.0", licence="")

    assert (view.licence(missing), view.licence(silent)) == ("ikke installert", "se lisensfilen")
    assert view.licence(replace(silent, licence="MIT AND Zlib OR 0BSD")) == "MIT og Zlib eller 0BSD"
    assert view.licence_text(missing) == "Lisensteksten følger ikke med biblioteket."


def test_run_from_a_folder_and_not_installed_the_program_names_what_it_knows(
    view: SettingsView, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> object:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(licences, "distribution", missing)
    _forget()
    try:
        assert [part.name for part in view.parts()] == ["Python", "Source Sans 3"]
        assert "ukjent" in view.about()
    finally:
        _forget()


def _forget() -> None:
    """Have what is installed looked for anew."""
    licences.parts.cache_clear()
    licences._found.cache_clear()
    licences._described.cache_clear()
