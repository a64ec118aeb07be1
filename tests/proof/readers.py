"""Every reader of what comes from outside, as something that is given bytes: it reads them, or says in words why not.

Anything but an answer or a `UserError` is a finding. Used by `test_fuzz` (hypothesis) and `guided` (coverage-guided, atheris).
Where a seal would stop every altered byte at the door, there is a reader behind the seal, too: whoever may seal may be hostile.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ioplab import catalogues
from ioplab.analysis.aggregate import Delivered
from ioplab.analysis.combining import combine
from ioplab.analysis.suppression import public_view
from ioplab.domain import pupil_list as domain_list
from ioplab.domain.competence import Wish, ref_of
from ioplab.domain.contribution import ContributionRequest
from ioplab.domain.vocabulary import Round
from ioplab.errors import UserError
from ioplab.exchange import (
    age_words,
    aggregate_file,
    aggregate_report,
    catalogue_file,
    contribution_file,
    curriculum_dump,
    curriculum_file,
    handover,
    plan_file,
    plan_form,
    pupil_list,
    sealing,
    spoken_words,
    word_plan,
)
from ioplab.exchange.pupil_list_limits import LARGEST_FILE
from ioplab.operations import backups, contributing, exchanging, people, pupil_lists, record
from ioplab.operations.answering import OpenRequest
from ioplab.storage import backup, keys, lock, recovery, restore
from ioplab.storage.vault import Vault
from ioplab.ui import keyholders
from tests.disk import faults
from tests.fixtures import make_pupil_lists
from tests.operations import test_undo
from tests.support import age, grep
from tests.support.contributions import DRAFT_KEY, WORDS, a_request, asked
from tests.support.vaults import CHEAP, FIXTURES, OWNER, PASSPHRASE, YEAR, CountedIds, InUse, clock_of, counted_id, steered

_MOST_WORK = 8
"""The work factor of scrypt that a file may ask for here, so that time goes to reading."""

_LISTS = {
    name: make_pupil_lists.FILES[name]
    for name in ("plain.csv", "utf16.csv", "quotes.csv", "merged.xlsx", "dates_as_numbers.xlsx")
}

_AT = datetime(2027, 6, 20, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Reader:
    """Something that reads.

    Attributes:
        seeds: what it reads without complaint.
        read: reads; what it answers does not matter.
        is_json: whether the seeds are JSON, so that they can be altered by their structure.
        limit: the most bytes that it reads of a file; None where the file is not read by a limit.
    """

    seeds: tuple[bytes, ...]
    read: Callable[[bytes], object]
    is_json: bool = True
    limit: int | None = None


@dataclass(slots=True)
class Place:
    """A folder for files, and a vault that is open in it with one request that waits for its answer."""

    folder: Path
    use: InUse
    request: ContributionRequest
    answer: bytes
    last: dict[str, bytes] = field(default_factory=dict)


@cache
def place() -> Place:
    """Made once in a process."""
    sealing.MOST_WORK = _MOST_WORK
    Vault.viewer = None  # type: ignore[assignment] # somebody without a place among the staff, who may enter for all
    folder = Path(tempfile.mkdtemp(prefix="ioplab-fuzz-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
    use = test_undo.prepared(steered(Vault.create(folder / faults.VAULT, owner=OWNER, passphrase=PASSPHRASE, cost=CHEAP)))
    use.vault._database.execute("PRAGMA synchronous = OFF")
    one = asked(use.vault, use.plan_id, test_undo.new_rater(use))
    one.colleague.rate(one.prepared.request.goals[0], level=2)
    one.colleague.note(one.prepared.request.goals[0], "Leste menyen")
    answer = contribution_file.open_answer(
        contribution_file.envelope_of(one.colleague.seal()), one.prepared.request.identity, one.prepared.request.secret
    )
    people.identify(use.vault, use.kari)
    return Place(folder, use, one.prepared.request, contribution_file.encode_answer(answer))


def close() -> None:
    """Take away what `place` has made."""
    if place.cache_info().currsize:
        place().use.vault.close()
        shutil.rmtree(place().folder, ignore_errors=True)
        place.cache_clear()


# Plans


def _plan(content: bytes) -> object:
    file = plan_file.decode(content)
    plan_form.check(file, catalogues.scales())
    return plan_file.encode(file.school, file.staff, file.pupils, exported_at=_AT)


def _import(content: bytes) -> None:
    """Into a vault; what it takes in is whole, and can be taken out and read anew."""
    vault = place().use.vault
    file = plan_file.decode(content)
    school = vault.school()
    assert school is not None
    done = exchanging.import_plans(vault, replace(file, school=school))
    try:
        assert vault.check().faults == ()
        plan_form.check(plan_file.decode(exchanging.export_plans(vault)), catalogues.scales())
    finally:
        if done.change is not None:
            with vault.change("undo") as change:
                change.revert(done.change)
        clock_of(vault).wait()


# Contributions


def _request(content: bytes) -> object:
    return contribution_file.open_request(content, WORDS)


def _request_inside(content: bytes) -> object:
    """And all of it is looked at, rated and answered."""
    opened = OpenRequest(contribution_file.decode_request(content), now=lambda: _AT, new_id=CountedIds(800_000))
    for goal in opened.goals[:3]:
        opened.rate(goal.id, level=1)
    return opened.seal()


def _answer(content: bytes) -> object:
    return contributing.preview_answer(place().use.vault, content)


def _answer_inside(content: bytes) -> object:
    """Sealed by somebody who has opened the request, and merged without being kept."""
    sealed = sealing.seal_to(content, sealing.recipient_of(place().request.identity))
    head = f"{contribution_file.ANSWER_FORMAT} vault={place().use.vault.id} request={place().request.id} bytes={len(sealed)}\n"
    return contributing.preview_answer(place().use.vault, head.encode() + sealed)


def _draft(content: bytes) -> object:
    return contribution_file.open_draft(content, a_request().request, DRAFT_KEY)


def _draft_inside(content: bytes) -> object:
    return contribution_file._decoded(content, contribution_file.DRAFT_FAMILY, contribution_file.DraftFile)


def _draft_seed() -> contribution_file.DraftFile:
    opened = OpenRequest(a_request(), now=lambda: _AT, new_id=CountedIds(800_000))
    opened.rate(opened.goals[0].id, level=2)
    given = opened.given
    return contribution_file.DraftFile(
        format=contribution_file.DRAFT_FORMAT, request=a_request().request, ratings=given.ratings, observations=given.observations
    )


# Numbers


@cache
def _signing_key() -> str:
    return aggregate_file.new_key()


def _aggregate(content: bytes) -> None:
    """Added to another, and made into every report."""
    delivered = aggregate_file.decode(content, "tall.iopagg")
    _reported(delivered)


def _reported(delivered: Delivered) -> None:
    numbers, scale = delivered.aggregate, catalogues.scales().get(delivered.aggregate.scale)
    aggregate_file.fingerprint(delivered.public_key)
    for written in (aggregate_report.as_json(numbers), aggregate_report.as_csv(numbers, scale)):
        assert written
    view = public_view(numbers)
    assert aggregate_report.as_public_json(view)
    assert aggregate_report.as_public_csv(view, scale)
    other = aggregate_file.decode(_aggregate_seed(), "andre.iopagg")
    elsewhere = replace(other.aggregate, issuer=replace(other.aggregate.issuer, id=counted_id(77)), plan_ids=())
    combine([delivered, replace(other, aggregate=elsewhere)], at=_AT)


def _aggregate_inside(content: bytes) -> None:
    """Signed by somebody who means it."""
    try:
        told = msgspec.json.decode(content)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return
    if not isinstance(told, dict):
        return
    private = Ed25519PrivateKey.from_private_bytes(base64.b64decode(_signing_key()))
    encode = base64.b64encode
    signature = {
        "public_key": encode(private.public_key().public_bytes_raw()).decode(),
        "value": encode(private.sign(aggregate_file.canonical(told))).decode(),
    }
    _aggregate(msgspec.json.encode({**told, "signature": signature}))


@cache
def _aggregate_seed() -> bytes:
    return exchanging.issue_aggregate(place().use.vault, YEAR, Round.MIDYEAR).content


def _published(content: bytes) -> object:
    told = aggregate_report.read_public(content, "forrige.json")
    numbers = aggregate_file.decode(_aggregate_seed(), "tall.iopagg").aggregate
    return aggregate_report.as_public_json(public_view(numbers, earlier=told))


# The vault's own files


def _keys(content: bytes) -> None:
    """And whoever is in it is tried, at a cost that is no matter here."""
    file = keys.parse(content)
    if all(one.cost.memory_kib <= 1024 and one.cost.iterations <= 3 for one in keys.all_slots(file)):
        for person in (None, OWNER):
            try:
                keys.unlock(file, PASSPHRASE, person)
            except UserError:
                continue
    keys.fingerprint(file)


def _holders(content: bytes) -> None:
    folder = place().folder / "navn"
    folder.mkdir(exist_ok=True)
    (folder / "keys.json").write_bytes(content)
    keyholders.names(folder)
    keyholders.remembered(folder)


def _backup(content: bytes) -> None:
    """Looked at, and put back where nothing lies."""
    file, target = place().folder / "kopi.iopbackup", place().folder / "Hentet.ioplab"
    file.write_bytes(content)
    backup.glance(file)
    backup.is_whole(file)
    backups.holders(file)
    try:
        restore.restore(file, target, PASSPHRASE, now=_AT)
        Vault.open(target, PASSPHRASE).close()
    finally:
        shutil.rmtree(target, ignore_errors=True)
        assert not list(place().folder.glob(".Hentet*")), "something is left half made"


def _backup_inside(content: bytes) -> None:
    """With the fingerprint of what it is, as somebody would make it who alters it by intent."""
    body = content[: -backup._DIGITS]
    _backup(body + hashlib.sha256(body).hexdigest().encode())


def _database(content: bytes) -> None:
    """In place of the one that was there; whatever is in it, the vault is not opened, or is found to be damaged, or whole."""
    folder = place().folder / "Skadet.ioplab"
    if not folder.exists():
        shutil.copytree(place().use.vault.path, folder, ignore=shutil.ignore_patterns(lock.NAME, "backups"))
        (folder / "backups").mkdir()
    for name in ("vault.db-journal", lock.NAME):
        (folder / name).unlink(missing_ok=True)
    (folder / "vault.db").write_bytes(content)
    with Vault.open(folder, PASSPHRASE) as vault:
        vault.check()
        vault.pupil_ids()


def _lock(content: bytes) -> None:
    folder = place().folder / "laas"
    folder.mkdir(exist_ok=True)
    (folder / lock.NAME).write_bytes(content)
    lock.holder_of(folder)
    lock.take(folder, "Jon", now=_AT).release()


def _lock_seed() -> bytes:
    holder = lock.holder_of(place().use.vault.path)
    assert holder is not None
    return msgspec.json.encode(holder)


def _record(content: bytes) -> None:
    folder = place().folder / "innsyn"
    (folder / record.MANIFEST).write_bytes(content)
    record.read_record(folder)


def _record_seed() -> bytes:
    folder = place().folder / "innsyn"
    if not folder.exists():
        record.export_record(place().use.vault, place().use.pupil_id, folder)
    return (folder / record.MANIFEST).read_bytes()


# What the user's own settings say


def _settings(content: bytes) -> None:
    from PySide6.QtCore import QSettings

    from ioplab.ui import idle, main_window, standing, theme, translation

    file = place().folder / "ioplab.ini"
    file.write_bytes(content)
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    standing.recalled(settings, place().use.vault)
    standing.remember(settings, place().use.vault, standing.Standing(page="pupil"))
    theme.stored_choice(settings)
    translation.chosen(settings)
    idle.stored_minutes(settings)
    main_window.stored_scale(settings)
    settings.sync()


def _standing(content: bytes) -> None:
    """Where one stood, whatever text is kept of it."""
    from PySide6.QtCore import QSettings

    from ioplab.ui import standing

    settings = QSettings(str(place().folder / "sted.ini"), QSettings.Format.IniFormat)
    settings.setValue("standing", content.decode(errors="replace"))
    found = standing.recalled(settings, place().use.vault)
    assert [type(found.page), type(found.pupil)] == [str, str]
    assert isinstance(found.step, int)


def _settings_seed() -> bytes:
    from PySide6.QtCore import QSettings

    from ioplab.ui import standing

    file = place().folder / "fro.ini"
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    standing.remember(settings, place().use.vault, standing.Standing(page="pupil", pupil=place().use.pupil_id, step=3))
    for name, value in (("text_scale", 1.25), ("last_vault", "/hjem/Kari/Arkiv.ioplab"), ("theme", "dark"), ("lock_minutes", 10)):
        settings.setValue(name, value)
    settings.sync()
    return file.read_bytes()


def _standing_seed() -> bytes:
    from ioplab.ui import standing

    return json.dumps({standing._name(place().use.vault): {"page": "pupil", "pupil": "x", "step": 2}}).encode()


def _typed(content: bytes) -> None:
    """Five words, and a recovery key, as somebody types them."""
    text = content.decode(errors="replace")
    for read in (spoken_words.read_words, recovery.read_key):
        try:
            read(text)
        except UserError:
            continue


def _written(name: str, content: bytes) -> Path:
    path = place().folder / name
    path.write_bytes(content)
    return path


def _curricula(content: bytes) -> None:
    """All the way to what is kept and searched."""
    library = curriculum_dump.read_dump(_written("grep.zip", content), drawn_on=_AT.date()).library
    _kept_curricula(curriculum_file.encode(library))


def _curricula_inside(content: bytes) -> None:
    """One object more in a dump that is whole."""
    _curricula(grep.write_zip(place().folder / "more.zip", more={"kompetansemaal-lk20/KM9.json": content}).read_bytes())


def _kept_curricula(content: bytes) -> None:
    library = curriculum_file.decode(content)
    for found in library.search(Wish(on=_AT.date(), words="e", grade=2), at_most=20):
        library.report(ref_of(found, "nn"), _AT.date())


def _grep_list() -> bytes:
    return json.dumps([*grep.CURRICULA[:2], *grep.SETS[:2], *grep.GOALS[:2]], ensure_ascii=False).encode()


def _one_of_grep(objects: Sequence[object]) -> bytes:
    return json.dumps(objects[0], ensure_ascii=False).encode()


def _grep_zip() -> bytes:
    return grep.write_zip(place().folder / "seed.zip").read_bytes()


def _curricula_seed() -> bytes:
    return curriculum_file.encode(curriculum_dump.read_dump(_written("seed.json", _grep_list()), drawn_on=None).library)


def _word(content: bytes) -> None:
    word_plan.read(_written("plan.docx", content))


def _word_inside(content: bytes) -> None:
    """A document that is whole, with any text."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", content)
        archive.writestr("word/styles.xml", content)
    _word(buffer.getvalue())


def _word_text() -> bytes:
    cell = "<w:tc><w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>Mål 010190 12385</w:t></w:r></w:p></w:tc>"
    row = f"<w:tr>{cell}{cell}</w:tr>"
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = f"<w:p><w:r><w:t>Leser</w:t><w:tab/></w:r></w:p><w:tbl>{row}{row}</w:tbl>"
    return f"<w:document xmlns:w='{space}'><w:body>{body}</w:body></w:document>".encode()


def _word_seed() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", _word_text())
    return buffer.getvalue()


def _scale_seed() -> bytes:
    return catalogue_file.encode_scale(replace(catalogues.usual_scale(), id="nettverk/1"))


def _wheel(content: bytes) -> None:
    for task in catalogue_file.decode_wheel(content):
        task.state_on(_AT.date(), YEAR)


def _handover(content: bytes) -> None:
    folder = place().folder / "overlevert"
    folder.mkdir(exist_ok=True)
    (folder / handover.MANIFEST).write_bytes(content)
    (folder / handover.LISTING).write_bytes(handover.listing(()))
    handover.check(folder)


def _handover_seed() -> bytes:
    resting_on = handover.HandoverConsent(basis="elevmappen")
    made = handover.HandoverManifest(
        format=handover.FORMAT,
        pupil="1",
        school="A",
        made_at=_AT,
        made_by="Kari",
        producer="ioplab",
        resting_on=resting_on,
        listing_sha256=handover.fingerprint(handover.listing(())),
    )
    return handover.encode(made)


def _pupil_list(content: bytes) -> None:
    """All the way to what would become of each line."""
    table = domain_list.table_of(pupil_list.read(content).lines)
    columns = pupil_lists.columns_for(place().use.vault, table)
    entries, _ = domain_list.entries_of(table.lines, columns, today=_AT.date())
    pupil_lists.compare_list(place().use.vault, entries)


def _pupil_list_inside(content: bytes) -> None:
    """A sheet of a workbook that is whole."""
    _pupil_list(make_pupil_lists.packed({**_SHEET_AROUND, "xl/s.xml": content}))


def _sheet_seed() -> bytes:
    cells = make_pupil_lists.inline(["Fornavn", "Født", "Trinn"], ["Kari", "2016", "5"])
    numbers = '<row r="9"><c r="A9" t="s"><v>0</v></c><c r="B9" s="1"><v>42493</v></c><c r="C9"><f>A1</f><v>5</v></c></row>'
    merged = '<mergeCells count="1"><mergeCell ref="A2:A9"/></mergeCells>'
    return f"<worksheet>{cells.replace('</sheetData>', numbers + '</sheetData>')}{merged}</worksheet>".encode()


_SHEET_AROUND = {
    **make_pupil_lists.parts_around("s.xml"),
    "xl/sharedStrings.xml": make_pupil_lists.SPOKEN,
    "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
}


@cache
def reader(name: str) -> Reader:
    """The reader of that name; what it needs is made when it is asked for."""
    return _READERS[name]()


def _plans() -> tuple[bytes, ...]:
    return ((FIXTURES / "fjellbekk.json").read_bytes(), exchanging.export_plans(place().use.vault))


def _backups() -> tuple[bytes, ...]:
    return (backups.back_up(place().use.vault).file.read_bytes(),)


def _request_seeds() -> tuple[bytes, ...]:
    content = contribution_file.encode_request(a_request())
    return (age.seal_with_words(content, WORDS), age_words.MAGIC + content)


_READERS: dict[str, Callable[[], Reader]] = {
    "plan file": lambda: Reader(_plans(), _plan, limit=plan_file.LARGEST_FILE),
    "plan file into a vault": lambda: Reader(_plans()[1:], _import),
    "request": lambda: Reader(_request_seeds(), _request, is_json=False, limit=sealing.LARGEST_FILE),
    "request, opened": lambda: Reader((contribution_file.encode_request(a_request()),), _request_inside),
    "answer": lambda: Reader((_sealed_answer(),), _answer, is_json=False, limit=sealing.LARGEST_FILE),
    "answer, opened": lambda: Reader((place().answer,), _answer_inside),
    "draft": lambda: Reader((contribution_file.seal_draft(_draft_seed(), DRAFT_KEY),), _draft, is_json=False),
    "draft, opened": lambda: Reader((msgspec.json.encode(_draft_seed()),), _draft_inside),
    "ratings for the command line": lambda: Reader((msgspec.json.encode(_draft_seed()),), contribution_file.read_given),
    "aggregate": lambda: Reader((_aggregate_seed(),), _aggregate, limit=aggregate_file.LARGEST_FILE),
    "aggregate, signed": lambda: Reader((_aggregate_seed(),), _aggregate_inside),
    "published report": lambda: Reader((_published_seed(),), _published),
    "key file": lambda: Reader(((place().use.vault.path / "keys.json").read_bytes(),), _keys, limit=keys._MOST_BYTES),
    "names on the way in": lambda: Reader(((place().use.vault.path / "keys.json").read_bytes(),), _holders),
    "backup": lambda: Reader(_backups(), _backup, is_json=False),
    "backup, fingerprinted": lambda: Reader(_backups(), _backup_inside, is_json=False),
    "database": lambda: Reader(((place().use.vault.path / "vault.db").read_bytes(),), _database, is_json=False),
    "lock": lambda: Reader((_lock_seed(),), _lock),
    "manifest of a record": lambda: Reader((_record_seed(),), _record),
    "pupil list": lambda: Reader(tuple(_LISTS.values()), _pupil_list, is_json=False, limit=LARGEST_FILE),
    "pupil list, unpacked": lambda: Reader((_sheet_seed(),), _pupil_list_inside, is_json=False),
    "curricula, a list": lambda: Reader((_grep_list(),), _curricula),
    "curricula, a dump": lambda: Reader((_grep_zip(),), _curricula, is_json=False),
    "curricula, unpacked": lambda: Reader(tuple(map(_one_of_grep, (grep.CURRICULA, grep.SETS, grep.GOALS))), _curricula_inside),
    "curricula, kept": lambda: Reader((_curricula_seed(),), _kept_curricula),
    "Word document": lambda: Reader((_word_seed(),), _word, is_json=False),
    "Word document, unpacked": lambda: Reader((_word_text(),), _word_inside, is_json=False),
    "scale": lambda: Reader((_scale_seed(),), catalogue_file.decode_scale, is_json=False),
    "year wheel": lambda: Reader((catalogue_file.encode_wheel(catalogues.year_wheel()),), _wheel, is_json=False),
    "manifest of a handover": lambda: Reader((_handover_seed(),), _handover),
    "settings": lambda: Reader((_settings_seed(),), _settings, is_json=False),
    "where one stood": lambda: Reader((_standing_seed(),), _standing),
    "typed words and keys": lambda: Reader((WORDS.encode(), b"2345 6789 ACDEF HJKMN"), _typed, is_json=False),
}

NAMES = tuple(_READERS)


def _sealed_answer() -> bytes:
    sealed = sealing.seal_to(place().answer, sealing.recipient_of(place().request.identity))
    head = f"{contribution_file.ANSWER_FORMAT} vault={place().use.vault.id} request={place().request.id} bytes={len(sealed)}\n"
    return head.encode() + sealed


def _published_seed() -> bytes:
    return aggregate_report.as_public_json(public_view(aggregate_file.decode(_aggregate_seed(), "tall.iopagg").aggregate))
