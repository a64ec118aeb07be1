"""The bridge between the workspace and the screen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ioplab.domain.ids import PupilId
from ioplab.errors import UserError
from ioplab.operations import pupils
from ioplab.storage.changes import Changed
from ioplab.storage.vault import Vault
from ioplab.ui.session import Session
from ioplab.workspace import Workspace
from tests.support.vaults import PASSPHRASE, InUse


def test_every_change_is_told_with_what_it_touched(session: Session, in_use: InUse, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.changed, timeout=1000) as told:
        session.run(pupils.edit_pupil, in_use.pupil_id, class_name="5B")

    changed = told.args[0]
    assert isinstance(changed, Changed)
    assert in_use.pupil_id in changed.pupils


def test_what_is_refused_is_told_and_changes_nothing(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.trouble, timeout=1000) as told, qtbot.assertNotEmitted(session.changed):
        assert session.run(pupils.add_pupil, given_name="  ") is None

    assert told.args[0]


def test_trouble_is_one_sentence_and_one_piece_of_advice(session: Session, qtbot: QtBot) -> None:
    def refuse() -> None:
        raise UserError("Disken er full.", advice="Frigjør plass.")

    with qtbot.waitSignal(session.trouble, timeout=1000) as told:
        assert session.attempt(refuse) is None

    assert told.args == ["Disken er full. Frigjør plass."]


def test_our_own_faults_are_not_swallowed(session: Session) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        session.attempt(fail)


def test_the_first_pupil_is_shown_until_another_is_chosen(session: Session, in_use: InUse) -> None:
    live = PupilId(in_use.vault.new_id())
    session.run(pupils.add_pupil, given_name="Live", pupil_id=live)
    assert session.pupil == in_use.pupil_id

    session.choose_pupil(live)

    assert session.pupil == live


def test_what_is_being_typed_is_asked_for_before_another_pupil_is_shown(session: Session, in_use: InUse, qtbot: QtBot) -> None:
    live = PupilId(in_use.vault.new_id())
    session.run(pupils.add_pupil, given_name="Live", pupil_id=live)
    shown: list[str | None] = []
    session.leaving.connect(lambda: shown.append(session.pupil))

    with qtbot.waitSignal(session.pupil_chosen, timeout=1000):
        session.choose_pupil(live)

    assert shown == [in_use.pupil_id]


def test_choosing_the_same_pupil_again_disturbs_nobody(session: Session, in_use: InUse, qtbot: QtBot) -> None:
    session.choose_pupil(in_use.pupil_id)

    with qtbot.assertNotEmitted(session.pupil_chosen), qtbot.assertNotEmitted(session.leaving):
        session.choose_pupil(in_use.pupil_id)


def test_a_pupil_who_is_gone_is_no_longer_shown(session: Session, in_use: InUse) -> None:
    live = PupilId(in_use.vault.new_id())
    session.run(pupils.add_pupil, given_name="Live", pupil_id=live)
    session.choose_pupil(live)

    session.workspace.undo()

    assert session.pupil == in_use.pupil_id


def test_an_empty_vault_shows_nobody(vault: Vault) -> None:
    assert Session(Workspace(vault)).pupil is None


def test_nobody_is_told_of_anything_once_the_vault_is_closed(session: Session, in_use: InUse, qtbot: QtBot) -> None:
    assert in_use.pupil.given_name == "Emil"
    with qtbot.assertNotEmitted(session.changed):
        session.workspace.close()


def test_nobody_looks_for_news_in_a_vault_that_is_closed(in_use: InUse, qtbot: QtBot) -> None:
    in_use.vault.close()
    with Vault.open(in_use.vault.path, PASSPHRASE, read_only=True) as vault:
        session = Session(Workspace(vault))

    with qtbot.assertNotEmitted(session.trouble):
        session._show_life()

    assert not session._beat.isActive()
