"""Documents into a folder: each file whole or not there, nobody's file lost, and one may stop at any time."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from threading import Event

import pikepdf
import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from ioplab import files
from ioplab.domain.ids import PlanId, PupilId
from ioplab.domain.vocabulary import Round
from ioplab.errors import UserError
from ioplab.operations import plans, pupils
from ioplab.operations.documents import DocumentFormat, DocumentKind, document_name, rendered, write_document
from ioplab.reports.content import Look
from ioplab.reports.preview import page_sizes, page_text
from ioplab.ui.session import Session
from ioplab.ui.viewmodels import saving
from ioplab.ui.viewmodels.saving import IfThere, Order, SaveView, Wish, free_name
from tests.support.vaults import InUse, query

PATIENCE = 20_000
PASSWORD = "grønne sykler om våren"


@pytest.fixture
def view(session: Session) -> SaveView:
    return SaveView(session)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    made = tmp_path / "ut"
    made.mkdir()
    return made


@pytest.fixture
def wish(out: Path) -> Wish:
    return Wish(folder=out, language="nb", look=Look.COLOUR)


def order(in_use: InUse, kind: DocumentKind = DocumentKind.PLAN, name: str = "") -> Order:
    return Order(plan=in_use.plan_id, kind=kind, who="Emil", name=name or document_name(in_use.plan, kind))


def orders(in_use: InUse, count: int) -> list[Order]:
    return [order(in_use, name=f"iop-{number}.pdf") for number in range(count)]


def told(view: SaveView, start: Callable[[], object], qtbot: QtBot) -> tuple[bool, str]:
    """What is told when it is done: whether it is good news, and the words."""
    heard: list[tuple[bool, str]] = []
    view.session.done.connect(lambda words: heard.append((True, words)))
    view.session.trouble.connect(lambda words: heard.append((False, words)))
    start()
    qtbot.waitUntil(lambda: bool(heard) and not view.is_busy, timeout=PATIENCE)
    assert len(heard) == 1
    return heard[0]


def save(view: SaveView, wanted: list[Order], wish: Wish, qtbot: QtBot, *, lock: bool = False) -> tuple[bool, str]:
    return told(view, lambda: view.start(wanted, wish, with_password=lock), qtbot)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# What is written


def test_what_is_saved_is_the_document_whole_and_for_its_owner_alone(
    view: SaveView, in_use: InUse, wish: Wish, out: Path, qtbot: QtBot
) -> None:
    is_well, words = save(view, [order(in_use)], wish, qtbot)

    (path,) = out.iterdir()
    assert is_well
    assert str(path) in words
    assert path.read_bytes() == rendered(write_document(in_use.vault, in_use.plan_id, DocumentKind.PLAN))
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("form", DocumentFormat)
def test_every_format_is_written_as_it_is_made(
    view: SaveView, in_use: InUse, wish: Wish, out: Path, qtbot: QtBot, form: DocumentFormat
) -> None:
    name = document_name(in_use.plan, DocumentKind.PLAN, form)

    save(view, [order(in_use, name=name)], replace(wish, form=form), qtbot)

    document = write_document(in_use.vault, in_use.plan_id, DocumentKind.PLAN)
    assert names(out) == [name]
    assert (out / name).read_bytes() == rendered(document, form)
    if form is DocumentFormat.JSON:
        assert json.loads((out / name).read_bytes())["format"] == "ioplab-document/1"


def test_language_and_look_are_those_wished_for(view: SaveView, in_use: InUse, wish: Wish, out: Path, qtbot: QtBot) -> None:
    save(view, [order(in_use)], replace(wish, language="en", look=Look.PLAIN), qtbot)

    (path,) = out.iterdir()
    document = write_document(in_use.vault, in_use.plan_id, DocumentKind.PLAN, language="en")
    assert path.read_bytes() == rendered(document, look=Look.PLAIN) != rendered(document)


def test_every_document_that_leaves_is_in_the_audit(view: SaveView, in_use: InUse, wish: Wish, qtbot: QtBot) -> None:
    in_use.finalised(Round.MIDYEAR)

    save(view, [order(in_use, DocumentKind.MIDYEAR), order(in_use, DocumentKind.MIDYEAR)], wish, qtbot)

    assert query(in_use.vault, "SELECT operation FROM change").count(("make_document_midyear",)) == 2


def test_whoever_asks_hears_which_document_was_saved(view: SaveView, in_use: InUse, wish: Wish, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.saved, timeout=PATIENCE) as heard:
        view.start([order(in_use)], wish, with_password=False)

    assert heard.args == [DocumentKind.PLAN, in_use.plan_id]


def test_nobody_is_asked_about_one_of_many(view: SaveView, in_use: InUse, wish: Wish, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.saved):
        save(view, orders(in_use, 2), wish, qtbot)


# Names that are taken


def test_a_file_that_is_there_is_left_alone_and_the_new_one_gets_a_number(
    view: SaveView, in_use: InUse, wish: Wish, out: Path, qtbot: QtBot
) -> None:
    name = order(in_use).name
    (out / name).write_bytes(b"noens fil")

    is_well, words = save(view, [order(in_use)], wish, qtbot)
    view.start([order(in_use)], wish, with_password=False)
    qtbot.waitUntil(lambda: not view.is_busy, timeout=PATIENCE)

    stem = name.removesuffix(".pdf")
    assert names(out) == [f"{stem}-2.pdf", f"{stem}-3.pdf", name]
    assert (out / name).read_bytes() == b"noens fil"
    assert is_well
    assert f"{stem}-2.pdf" in words
    assert "ikke rørt" in words


def test_a_file_that_is_there_is_replaced_where_that_has_been_chosen(
    view: SaveView, in_use: InUse, wish: Wish, out: Path, qtbot: QtBot
) -> None:
    name = order(in_use).name
    (out / name).write_bytes(b"forrige utgave")

    _, words = save(view, [order(in_use)], replace(wish, if_there=IfThere.REPLACE), qtbot)

    assert names(out) == [name]
    assert (out / name).read_bytes().startswith(b"%PDF")
    assert "erstattet" in words


def test_what_has_just_been_written_is_never_replaced_by_the_next(
    view: SaveView, in_use: InUse, wish: Wish, out: Path, qtbot: QtBot
) -> None:
    """Two plans whose files would be called the same."""
    save(view, [order(in_use, name="iop.pdf")] * 2, replace(wish, if_there=IfThere.REPLACE), qtbot)

    assert names(out) == ["iop-2.pdf", "iop.pdf"]


@pytest.mark.parametrize(("there", "free"), [([], "a.pdf"), (["a.pdf"], "a-2.pdf"), (["a.pdf", "a-2.pdf"], "a-3.pdf")])
def test_a_free_name_is_the_first_that_nobody_has(out: Path, there: list[str], free: str) -> None:
    for name in there:
        (out / name).touch()

    assert free_name(out, "a.pdf") == free


def test_a_link_to_nowhere_has_its_name_too(out: Path) -> None:
    (out / "a.pdf").symlink_to(out / "borte")

    assert free_name(out, "a.pdf") == "a-2.pdf"


# Several


def test_all_are_written_and_counted(view: SaveView, in_use: InUse, wish: Wish, out: Path, qtbot: QtBot) -> None:
    seen: list[str] = []
    view.changed.connect(lambda: seen.append(view.words))

    is_well, words = save(view, orders(in_use, 3), wish, qtbot)

    assert (is_well, words) == (True, f"3 dokumenter er lagret i {out}.")
    assert names(out) == [f"iop-{number}.pdf" for number in range(3)]
    assert seen[:4] == [f"{count} av 3 er lagret" for count in range(4)]


def test_one_who_cannot_be_made_is_told_by_name_and_the_others_are_made(
    view: SaveView, in_use: InUse, wish: Wish, out: Path, qtbot: QtBot
) -> None:
    gone = Order(plan=PlanId("borte"), kind=DocumentKind.PLAN, who="Live", name="iop-live.pdf")

    is_well, words = save(view, [order(in_use, name="a.pdf"), gone, order(in_use, name="b.pdf")], wish, qtbot)

    assert not is_well
    assert words.startswith(f"2 av 3 dokumenter er lagret i {out}. Disse kunne ikke lages: Live: ")
    assert names(out) == ["a.pdf", "b.pdf"]


def test_somebody_may_stop_and_what_is_written_stays(view: SaveView, in_use: InUse, wish: Wish, out: Path, qtbot: QtBot) -> None:
    def stop_after_two() -> None:
        if view.count == 2:
            view.stop()

    view.changed.connect(stop_after_two)

    is_well, words = save(view, orders(in_use, 50), wish, qtbot)

    assert (is_well, words) == (False, f"Stoppet. 2 av 50 dokumenter er lagret i {out}.")
    assert names(out) == ["iop-0.pdf", "iop-1.pdf"]
    assert query(in_use.vault, "SELECT operation FROM change").count(("make_document_plan",)) == 2


def test_what_is_being_made_when_somebody_stops_is_dropped(
    view: SaveView, in_use: InUse, wish: Wish, out: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = Event(), Event()

    def slowly(*_: object) -> bytes:
        begun.set()
        go_on.wait(10)
        return b"%PDF"

    monkeypatch.setattr(saving, "set_document", slowly)
    heard: list[str] = []
    view.session.trouble.connect(heard.append)
    view.start(orders(in_use, 3), wish, with_password=False)
    assert begun.wait(10)

    view.stop()
    assert view.words == "Stopper …"
    go_on.set()
    qtbot.waitUntil(lambda: not view.is_busy, timeout=PATIENCE)

    assert names(out) == []
    assert heard == [f"Stoppet. 0 av 3 dokumenter er lagret i {out}."]


def test_two_batches_are_not_mixed(view: SaveView, in_use: InUse, wish: Wish, qtbot: QtBot) -> None:
    view.start(orders(in_use, 2), wish, with_password=False)
    heard: list[str] = []
    view.session.trouble.connect(heard.append)

    assert not view.start(orders(in_use, 2), wish, with_password=False)

    assert heard == ["Vent til dokumentene som lages nå, er ferdige."]
    qtbot.waitUntil(lambda: not view.is_busy, timeout=PATIENCE)
    assert view.count == 2


def test_nothing_to_save_says_so(view: SaveView, wish: Wish, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.session.trouble, timeout=1000) as heard:
        assert not view.start([], wish, with_password=False)

    assert heard.args == ["Det er ingen dokumenter å lagre."]


# Trouble with the disk


def test_a_folder_that_is_not_there_is_told(view: SaveView, in_use: InUse, wish: Wish, out: Path, qtbot: QtBot) -> None:
    is_well, words = save(view, [order(in_use)], replace(wish, folder=out / "borte"), qtbot)

    assert not is_well
    assert "finnes ikke" in words
    assert names(out) == []


def test_a_disk_that_fails_in_the_middle_tells_how_many_are_written_and_leaves_nothing_half(
    view: SaveView, in_use: InUse, wish: Wish, out: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_whole, asked = files.write_whole, [0]

    def fill_up(path: Path, content: bytes, *, private: bool) -> None:
        asked[0] += 1
        with monkeypatch.context() as full:
            if asked[0] == 3:
                full.setattr(os, "fsync", out_of_room)
            write_whole(path, content, private=private)

    monkeypatch.setattr(files, "write_whole", fill_up)

    is_well, words = save(view, orders(in_use, 5), wish, qtbot)

    assert not is_well
    assert "disken er full" in words
    assert words.endswith("2 av 5 dokumenter ble lagret.")
    assert names(out) == ["iop-0.pdf", "iop-1.pdf"]
    assert all((out / name).read_bytes().rstrip().endswith(b"%%EOF") for name in names(out))
    assert not view.is_busy


def out_of_room(_: int) -> None:
    raise OSError(28, "No space left on device")


def test_a_vault_that_cannot_note_what_has_left_says_so(
    view: SaveView, in_use: InUse, wish: Wish, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise UserError("Arkivet kan ikke skrives.")

    monkeypatch.setattr(saving, "record_export", refuse)

    is_well, words = save(view, orders(in_use, 2), wish, qtbot)

    assert (is_well, words) == (False, "Arkivet kan ikke skrives. 1 av 2 dokumenter ble lagret.")


# With a password


def test_a_file_with_a_password_opens_with_it_and_with_nothing_else(
    view: SaveView, in_use: InUse, wish: Wish, out: Path, qtbot: QtBot
) -> None:
    is_well, words = save(view, [order(in_use)], replace(wish, password=PASSWORD), qtbot, lock=True)

    (path,) = out.iterdir()
    open_one = rendered(write_document(in_use.vault, in_use.plan_id, DocumentKind.PLAN))
    assert is_well
    assert PASSWORD not in words
    for wrong in ("", "grønne sykler", PASSWORD.upper()):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(path, password=wrong)
    with pikepdf.open(path, password=PASSWORD) as opened:
        assert (opened.encryption.R, opened.encryption.bits) == (6, 256)
        assert len(opened.pages) == len(page_sizes(open_one))
    reader = PdfReader(BytesIO(path.read_bytes()))
    assert reader.is_encrypted
    assert reader.decrypt(PASSWORD)
    assert reader.pages[0].extract_text().split()[:5] == PdfReader(BytesIO(open_one)).pages[0].extract_text().split()[:5]
    assert page_text(open_one, 0)


@pytest.mark.parametrize("password", ["", "kort", "       ", "a" * 200])
def test_a_password_that_will_not_do_is_refused_before_anything_is_made(
    view: SaveView, in_use: InUse, wish: Wish, out: Path, qtbot: QtBot, password: str
) -> None:
    with qtbot.waitSignal(view.session.trouble, timeout=1000) as heard:
        assert not view.start([order(in_use)], replace(wish, password=password), with_password=True)

    assert "Passordet er for" in heard.args[0]
    assert not view.is_busy
    assert names(out) == []


def test_the_password_is_kept_nowhere_once_the_work_is_done(view: SaveView, in_use: InUse, wish: Wish, qtbot: QtBot) -> None:
    save(view, [order(in_use)], replace(wish, password=PASSWORD), qtbot, lock=True)

    assert view._wish is None
    assert view._aside._done is None or PASSWORD not in repr(view._aside._done)
    assert PASSWORD not in repr(query(in_use.vault, "SELECT * FROM change"))


# Many pupils


def test_a_vault_may_be_locked_in_the_middle(view: SaveView, in_use: InUse, wish: Wish, out: Path, qtbot: QtBot) -> None:
    view.start(orders(in_use, 30), wish, with_password=False)
    qtbot.waitUntil(lambda: view.count >= 1, timeout=PATIENCE)

    view.abandon()
    in_use.vault.close()
    qtbot.wait(1)

    assert not view.is_busy
    assert all((out / name).read_bytes().rstrip().endswith(b"%%EOF") for name in names(out))


def test_a_pupil_who_is_taken_away_meanwhile_is_told(view: SaveView, in_use: InUse, wish: Wish, qtbot: QtBot) -> None:
    live = PupilId("live")
    view.session.run(pupils.add_pupil, given_name="Live", pupil_id=live)
    view.session.run(plans.start_plan, live, in_use.plan.year)
    plan = view.session.workspace.plan(live)
    assert plan is not None
    wanted = [order(in_use), Order(plan=plan.id, kind=DocumentKind.PLAN, who="Live", name="iop-live.pdf")]
    view.session.run(pupils.remove_pupil, live)

    is_well, words = save(view, wanted, wish, qtbot)

    assert not is_well
    assert "Live" in words
