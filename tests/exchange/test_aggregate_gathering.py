"""Many files read one at a time: the same sum in any order, what cannot be trusted refused by name, the rest added."""

from __future__ import annotations

import base64
import json
import os
import pickle
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ioplab.analysis.aggregate import Aggregate, Issuer, RoleResources, Transition
from ioplab.analysis.combining import combine
from ioplab.analysis.sums import MOST, Ids, part_of
from ioplab.errors import UserError
from ioplab.exchange import aggregate_file, aggregate_gathering, aggregate_quick
from ioplab.exchange.aggregate_file import canonical
from ioplab.exchange.aggregate_gathering import Expected, Gathered, expected_in, files_of, gather, keys_of
from tests.support.aggregates import Pupil, a_cut, an_aggregate, delivered, pupils
from tests.support.plans import left_out, places, replaced
from tests.support.random_schools import a_school, an_aggregate_of

AT = datetime(2027, 6, 25, 9, tzinfo=UTC)
COUNTED: tuple[Pupil, ...] = ((0, 1, 1, 2), (1, 0, 2, 0))


def key_for(name: str) -> str:
    """Each issuer's own key, always the same."""
    return base64.b64encode(name.encode().ljust(32, b".")[:32]).decode()


def public_key_for(name: str) -> str:
    """What is known of it."""
    private = Ed25519PrivateKey.from_private_bytes(base64.b64decode(key_for(name)))
    return base64.b64encode(private.public_key().public_bytes_raw()).decode()


def signed(content: dict[str, Any], key: str) -> dict[str, Any]:
    """Whatever it is, somebody has signed it."""
    private = Ed25519PrivateKey.from_private_bytes(base64.b64decode(key))
    value = base64.b64encode(private.sign(canonical(content))).decode()
    public = base64.b64encode(private.public_key().public_bytes_raw()).decode()
    return {**content, "signature": {"public_key": public, "value": value}}


def a_file(folder: Path, aggregate: Aggregate, name: str | None = None, *, key: str | None = None) -> Path:
    """A file as its issuer delivers it."""
    path = folder / f"{name or aggregate.issuer.id}-{aggregate.revision}.iopagg"
    path.write_bytes(aggregate_file.encode(aggregate, key or key_for(aggregate.issuer.id)))
    return path


def gathered(*files: Path, **more: Any) -> Gathered:
    """What the files come to."""
    return gather(files, at=AT, **more)


def numbers(found: Gathered) -> bytes:
    """The sum as bytes."""
    assert found.numbers is not None
    return msgspec.json.encode(found.numbers)


# The same sum


class Case:
    """Teams with their revisions, in a folder of their own."""

    def __init__(self, folder: Path, seed: int) -> None:
        random = Random(seed)
        self.files, newest = [], []
        for team in range(random.randint(1, 5)):
            revisions = random.sample(range(1, 9), random.randint(1, 3))
            for revision in revisions:
                made = an_aggregate_of(a_school(random, random.randint(1, 9)), random, f"{seed}-{team}", revision)
                made = replace(made, plan_ids=tuple(f"{team}-{plan}" for plan in made.plan_ids))
                self.files.append(a_file(folder, made))
                if revision == max(revisions):
                    newest.append(made)
        self.newest = newest


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), seed=st.integers(0, 10**6))
def test_any_order_gives_the_same_bytes_and_only_the_newest_revisions_count(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, seed: int
) -> None:
    case = Case(tmp_path_factory.mktemp("files"), seed)

    found = gathered(*data.draw(st.permutations(case.files)))

    assert numbers(found) == numbers(gathered(*case.files))
    assert found.numbers == combine([delivered_as(one) for one in case.newest], at=AT)
    assert len(found.used) == len(case.newest)
    assert len(found.superseded) == len(case.files) - len(case.newest)
    assert found.refused == ()


def delivered_as(aggregate: Aggregate) -> Any:
    """As it comes from its file."""
    return replace(delivered(aggregate), public_key=public_key_for(aggregate.issuer.id))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), teams=st.lists(st.lists(pupils, min_size=1, max_size=3), min_size=2, max_size=6))
def test_any_grouping_gives_the_same_numbers_bit_for_bit(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, teams: list[list[Pupil]]
) -> None:
    folder = tmp_path_factory.mktemp("files")
    files = [a_file(folder, an_aggregate(str(place), counted)) for place, counted in enumerate(teams)]
    cut = data.draw(st.integers(1, len(files) - 1))
    halves = []
    for place, some in enumerate((files[:cut], files[cut:])):
        half = gathered(*some).numbers
        assert half is not None
        halves.append(a_file(folder, half, f"half-{place}", key=key_for(f"half-{place}")))

    at_once, in_steps = gathered(*files).numbers, gathered(*halves).numbers

    assert at_once is not None
    assert in_steps is not None
    for name in ("attainment", "transitions", "agreement", "ambition", "indicators", "resources", "plan_ids", "sources"):
        assert msgspec.json.encode(getattr(at_once, name)) == msgspec.json.encode(getattr(in_steps, name)), name


def test_a_school_divided_among_ten_teachers_adds_up_to_the_school(tmp_path: Path) -> None:
    random = Random(5)
    counted = [tuple(random.randint(0, 4) for _ in range(4)) for _ in range(60)]
    files = [a_file(tmp_path, an_aggregate(str(teacher), counted[teacher::10])) for teacher in range(10)]

    found = gathered(*files).numbers

    assert found is not None
    for row, whole in zip(found.attainment, (a_cut(counted, one.cut) for one in found.attainment), strict=True):
        assert (row.levels, row.moments, row.goals_set) == (whole.levels, whole.moments, whole.goals_set)
        for level, shares in whole.pupil_shares.items():
            assert row.pupil_shares[level] == pytest.approx(shares, abs=60 * 2**-33)


def test_several_processes_give_what_one_gives(tmp_path: Path) -> None:
    files = [a_file(tmp_path, an_aggregate(f"{number:03}", COUNTED)) for number in range(70)]
    files[40].write_text("ikke tall", encoding="utf-8")
    a_file(tmp_path, an_aggregate("007", COUNTED, revision=2))
    files = files_of([tmp_path])

    one, two = gathered(*files), gathered(*files, processes=2)

    assert numbers(one) == numbers(two)
    assert (one.used, one.superseded, one.missing) == (two.used, two.superseded, two.missing)
    assert [(bad.path, str(bad.error)) for bad in one.refused] == [(bad.path, str(bad.error)) for bad in two.refused]
    assert len(one.refused) == 1


def test_progress_is_told_to_the_end_and_may_stop_the_work(tmp_path: Path) -> None:
    files = [a_file(tmp_path, an_aggregate(str(number))) for number in range(40)]
    told: list[tuple[int, int]] = []

    gathered(*files, progress=lambda done, of: told.append((done, of)))

    assert told[-1] == (40, 40)
    assert told == sorted(told)
    with pytest.raises(KeyboardInterrupt):
        gathered(*files, progress=stop)


def stop(_done: int, _of: int) -> None:
    """Somebody has had enough."""
    raise KeyboardInterrupt


@pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="Windows has no such thing")
def test_processes_leave_ctrl_c_to_the_one_that_began_them() -> None:
    """Otherwise each tells the terminal where it was."""
    asked = "import signal; print(signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, []))"
    with aggregate_gathering._unheard():
        heard = subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True, text=True)

    assert heard.stdout.strip() == "True"
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, [])


@given(ids=st.lists(st.text()))
def test_ids_kept_as_one_text_are_the_same_ids(ids: list[str]) -> None:
    kept = Ids(ids)

    assert (list(kept), len(kept), list(kept[:2])) == (ids, len(ids), ids[:2])
    assert kept == Ids(tuple(ids))
    assert kept != Ids([*ids, "én til"])
    assert pickle.loads(pickle.dumps(kept)) == kept


def test_a_file_changed_while_the_others_were_read_is_not_subtracted_as_another(tmp_path: Path) -> None:
    old = a_file(tmp_path, an_aggregate("a", COUNTED))
    new = a_file(tmp_path, an_aggregate("a", COUNTED, revision=2))

    def change(_done: int, _of: int) -> None:
        old.write_bytes(aggregate_file.encode(an_aggregate("a", ((4, 0, 0, 0),)), key_for("vault-a")))

    with pytest.raises(UserError, match="endret mens"):
        gathered(old, new, progress=change)


# What is used


def test_what_was_used_and_replaced_is_told_with_whose_it_is(tmp_path: Path) -> None:
    old, new = (a_file(tmp_path, an_aggregate("a", COUNTED, revision=revision)) for revision in (1, 3))
    other = a_file(tmp_path, an_aggregate("b"))

    found = gathered(new, other, old)

    assert [(one.path, one.issuer.id, one.revision, one.plans) for one in found.used] == [
        (new, "vault-a", 3, 2),
        (other, "vault-b", 1, 1),
    ]
    assert [(one.file.path, one.by.path) for one in found.superseded] == [(old, new)]
    assert found.used[0].public_key == public_key_for("vault-a")


def test_folders_and_patterns_are_files(tmp_path: Path) -> None:
    a, b = (a_file(tmp_path, an_aggregate(name)) for name in "ab")
    (tmp_path / "brev.txt").write_text("noe annet", encoding="utf-8")
    (tmp_path / "mappe.iopagg").mkdir()

    assert files_of([tmp_path]) == [a, b]
    assert files_of([tmp_path / "*b-?.iopagg", b]) == [b]
    assert files_of([tmp_path / "borte.iopagg"]) == [tmp_path / "borte.iopagg"]
    for nothing in (tmp_path / "mappe.iopagg", tmp_path / "x*.iopagg"):
        with pytest.raises(UserError, match="ingen filer med tall"):
            files_of([nothing])


# What cannot be trusted


def spoilt(change: Callable[[bytes], bytes]) -> bytes:
    """A good file after somebody has been at it."""
    return change(aggregate_file.encode(an_aggregate("b", COUNTED), key_for("vault-b")))


def meant(**changes: Any) -> bytes:
    """Numbers that somebody has signed."""
    content = {**json.loads(spoilt(bytes)), **changes}
    del content["signature"]
    return json.dumps(signed(content, key_for("vault-b"))).encode()


def row_with(**changes: Any) -> bytes:
    """Signed, with something else in its first row."""
    rows = json.loads(spoilt(bytes))["attainment"]
    return meant(attainment=[{**rows[0], **changes}, *rows[1:]])


BAD = {
    "altered": (spoilt(lambda file: file.replace(b'"revision": 1', b'"revision": 9')), "signaturen stemmer ikke"),
    "unsigned": (spoilt(lambda file: file.replace(b'"signature"', b'"signatur"')), "ikke signert"),
    "newer": (spoilt(lambda file: file.replace(b"aggregate/1", b"aggregate/2")), "nyere versjon"),
    "cut": (spoilt(lambda file: file[: len(file) // 2]), "ikke JSON"),
    "empty": (b"", "ikke JSON"),
    "binary": (bytes(range(256)) * 40, "ikke JSON"),
    "nested": (b"[" * 200_000, "JSON|objekt"),
    "nested inside": (spoilt(lambda file: b'{"x":' + b"[" * 5000 + b"]" * 5000 + b"," + file[1:]), "JSON"),
    "twice": (spoilt(lambda file: file.replace(b'"revision": 1', b'"revision": 9, "revision": 1')), "to ganger"),
    "twice in a row": (spoilt(lambda file: file.replace(b'"pupils": 2', b'"pupils": 7, "pupils": 2', 1)), "to ganger"),
    "twice, escaped": (
        spoilt(lambda file: file.replace(b'"revision": 1', b'"rev\\u0069sion": 9, "revision": 1')),
        "to ganger",
    ),
    "nan": (spoilt(lambda file: file.replace(b"114.0", b"NaN")), "JSON"),
    "infinite": (spoilt(lambda file: file.replace(b"114.0", b"1e999")), "JSON|for stort|signatur"),
    "huge count": (row_with(ended=2**62, goals_set=2**62 + 7), "for stort"),
    "huge hours": (meant(resources=[{"role": "teacher", "hours_granted": 1e300, "hours_given": 0}]), "går ikke opp"),
    "huge revision": (meant(revision=2**60), "revisjon"),
    "revision nought": (meant(revision=0), "revisjon"),
    "negative": (row_with(ended=-1), "går ikke opp"),
    "levels": (row_with(goals_evaluated=6, goals_set=6), "går ikke opp"),
    "whole moments": (row_with(moments={name: [2, 7, 1, 25, 9, 1] for name in ("1", "2", "3", "4", "attained")}), "går ikke opp"),
    "plans twice": (meant(plan_ids=["x", "x"]), "to ganger"),
    "other kind": (b'{"format": "ioplab-plan/1"}', "ioplab-aggregate/1"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_file_that_cannot_be_trusted_is_refused_by_name_and_the_rest_is_added(case: str, tmp_path: Path) -> None:
    content, why = BAD[case]
    good = a_file(tmp_path, an_aggregate("a", COUNTED))
    bad = tmp_path / "b.iopagg"
    bad.write_bytes(content)

    found = gathered(bad, good)

    assert [one.path for one in found.used] == [good]
    assert numbers(found) == numbers(gathered(good))
    (refused,) = found.refused
    assert refused.path == bad
    assert re.search(why, str(refused.error)), str(refused.error)
    assert len(str(refused.error)) < 400


def test_a_file_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    large = tmp_path / "stor.iopagg"
    with large.open("wb") as file:
        os.truncate(file.fileno(), 2**30)  # takes no room on the disk
    good = a_file(tmp_path, an_aggregate("a"))

    found = gathered(large, good)

    assert [one.path for one in found.used] == [good]
    assert "for stor" in str(found.refused[0].error)


def test_brackets_that_would_fill_the_memory_are_refused_before_they_are_read(tmp_path: Path) -> None:
    bomb = tmp_path / "mange.iopagg"
    bomb.write_bytes(b'{"format":"ioplab-aggregate/1","x":[' + b"[]," * 5_000_000 + b"[]]}")

    assert "mer i filen enn ioplab leser" in str(gathered(bomb).refused[0].error)


def test_two_keys_for_one_issuer_leave_it_out_altogether(tmp_path: Path) -> None:
    real = a_file(tmp_path, an_aggregate("a", COUNTED), "ekte")
    forged = a_file(tmp_path, an_aggregate("a", ((4, 0, 0, 0),), revision=2), "falsk", key=key_for("someone else"))
    other = a_file(tmp_path, an_aggregate("b"))

    for order in ((real, forged, other), (other, forged, real)):
        found = gathered(*order)
        assert [one.path for one in found.used] == [other]
        assert numbers(found) == numbers(gathered(other))
        assert {one.path for one in found.refused} == {real, forged}
        assert all("ulike nøkler" in str(one.error) for one in found.refused)


def test_a_key_that_has_changed_since_last_time_is_refused_and_does_not_replace_the_real_file(tmp_path: Path) -> None:
    real = a_file(tmp_path, an_aggregate("a", COUNTED))
    forged = a_file(tmp_path, an_aggregate("a", ((4, 0, 0, 0),), revision=2), key=key_for("someone else"))
    known = keys_of(expected_in(real))

    found = gathered(real, forged, known_keys=known)

    assert known == {"vault-a": public_key_for("vault-a")}
    assert [one.path for one in found.used] == [real]
    assert "annen nøkkel" in str(found.refused[0].error)


def test_of_different_rounds_and_scales_those_with_most_files_are_added(tmp_path: Path) -> None:
    same = [a_file(tmp_path, an_aggregate(name)) for name in "abc"]
    midyear = a_file(tmp_path, an_aggregate("d", round="midyear", transitions=()))
    scale = a_file(tmp_path, an_aggregate("e", scale="nettverket/1"))

    found = gathered(midyear, *same, scale)

    assert numbers(found) == numbers(gathered(*same))
    assert ["ulike evalueringer" in str(found.refused[0].error), "skala" in str(found.refused[1].error)] == [True, True]


def test_many_kinds_at_once_take_no_room_without_bound(tmp_path: Path) -> None:
    odd = [a_file(tmp_path, an_aggregate(f"z{number}", scale=f"skala-{number}/1")) for number in range(20)]
    same = [a_file(tmp_path, an_aggregate(name)) for name in "ab"]

    found = gathered(*same, *odd)

    assert [one.path for one in found.used] == same
    assert len(found.refused) == 20


def test_of_files_that_count_the_same_plan_the_one_made_last_counts(tmp_path: Path) -> None:
    early = a_file(tmp_path, an_aggregate("a", plan_ids=("felles",), created_at=datetime(2027, 6, 1, tzinfo=UTC)))
    late = a_file(tmp_path, an_aggregate("b", plan_ids=("felles",)))
    alone = a_file(tmp_path, an_aggregate("c"))

    for order in ((early, late, alone), (alone, late, early)):
        found = gathered(*order)
        assert [one.path for one in found.used] == [late, alone]
        assert numbers(found) == numbers(gathered(late, alone))
        (refused,) = found.refused
        assert refused.path == early
        assert all(name in str(refused.error) for name in (early.name, late.name, "samme planen"))


def test_an_old_revision_stands_in_nobodys_way(tmp_path: Path) -> None:
    """The pupil was the one teacher's, and is now the other's."""
    before = a_file(tmp_path, an_aggregate("a", COUNTED, plan_ids=("flyttet", "a")))
    after = a_file(tmp_path, an_aggregate("a", plan_ids=("a",), revision=2))
    other = a_file(tmp_path, an_aggregate("b", plan_ids=("flyttet",)))

    for order in ((before, other, after), (after, other, before)):
        found = gathered(*order)
        assert [one.path for one in found.used] == [after, other]
        assert found.refused == ()


def test_nothing_to_add_is_no_numbers(tmp_path: Path) -> None:
    (tmp_path / "x.iopagg").write_text("{}", encoding="utf-8")

    found = gathered(tmp_path / "x.iopagg", tmp_path / "borte.iopagg")

    assert found.numbers is None
    assert len(found.refused) == 2


# Who is missing


def test_those_of_last_time_who_have_not_delivered_are_missing(tmp_path: Path) -> None:
    last = [an_aggregate(name, round="midyear", transitions=()) for name in "abc"]
    combined = combine([delivered_as(one) for one in last], at=AT)
    path = a_file(tmp_path, combined, "sist", key=key_for("sist"))
    now = a_file(tmp_path, an_aggregate("b"))

    found = gathered(now, expected=expected_in(path))

    assert [(who.issuer, who.name) for who in found.missing] == [("vault-a", "Lærer a"), ("vault-c", "Lærer c")]


@pytest.mark.parametrize("between", [",", ";"])
def test_a_list_of_schools_tells_who_is_missing(tmp_path: Path, between: str) -> None:
    lines = [("school", "name"), (" fjellbekk ", ""), ("Dalen", ""), ("", "Lærer a"), ("Fjellbekk", "Lærer q")]
    path = tmp_path / "skoler.csv"
    path.write_text("\n".join(between.join(line) for line in lines), encoding="utf-8-sig")

    found = gathered(a_file(tmp_path, an_aggregate("a")), expected=expected_in(path))

    assert found.missing == (Expected(school="Dalen"), Expected(school="Fjellbekk", name="Lærer q"))


@pytest.mark.parametrize("content", [b"", b"a,b\n1,2\n", b"\xff\xfe\x00", b"school\n\n"])
def test_a_list_of_nobody_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "skoler.csv"
    path.write_bytes(content)

    with pytest.raises(UserError, match="hvem som skal levere"):
        expected_in(path)


# The quick way


def odd_ones() -> list[Aggregate]:
    """What files may hold that is not usual."""
    unknown = Issuer(id="x", name="Lærer", school_id=None, school=None, municipality=None)
    return [
        an_aggregate("a", COUNTED),
        an_aggregate("b", [], attainment=()),
        an_aggregate("c", issuer=unknown, resources=()),
        an_aggregate("d", resources=(RoleResources(role="teacher", hours_granted=MOST * 1.0, hours_given=0.1),)),
        an_aggregate("e", transitions=(Transition(from_=None, to=1, goals=0),) * 2),
        combine([delivered(an_aggregate("f")), delivered(an_aggregate("g"))], at=AT),
        *(an_aggregate_of(a_school(Random(seed), 8), Random(seed), str(seed)) for seed in range(10)),
    ]


@pytest.mark.parametrize("aggregate", odd_ones(), ids=lambda one: one.file_id)
def test_the_quick_way_brings_what_the_slow_way_brings(aggregate: Aggregate) -> None:
    content = aggregate_file.encode(aggregate, key_for("x"))

    quick = aggregate_quick.read(content, "x.iopagg", 3)
    slow = part_of(aggregate_file.decode(content, "x.iopagg"), place=3)

    assert quick is not None
    assert sorted(zip(quick.keys, quick.vectors, strict=True), key=repr) == sorted(
        zip(slow.keys, slow.vectors, strict=True), key=repr
    )
    assert quick.most_pupils == slow.most_pupils
    for name in type(slow.head).__slots__:
        assert getattr(quick.head, name) == getattr(slow.head, name), name


def otherwise(right: Any) -> list[Any]:
    """Other values of a place."""
    if isinstance(right, bool) or right is None:
        return [0, "", 1]
    if isinstance(right, int | float):
        return [right + 1, -right - 1, 2**50, None]
    if isinstance(right, str):
        return [f"{right}x", "", None]
    return [[], {}, None] if not right else [type(right)(), [*right, *right] if isinstance(right, list) else []]


def test_the_quick_way_takes_nothing_that_the_slow_way_refuses() -> None:
    """Signed by somebody who means it, with something else in every place, and with every place left out."""
    right = json.loads(aggregate_file.encode(an_aggregate("a", COUNTED), key_for("x")))
    del right["signature"]
    tried = taken = 0
    for place, value in list(places(right)):
        contents = []
        for wrong in otherwise(value):
            with replaced(json.loads(json.dumps(right)), place, wrong) as content:
                contents.append(content)
        with left_out(json.loads(json.dumps(right)), place) as content:
            contents.append(content)
        for content in contents:
            file = json.dumps(signed(json.loads(content), key_for("x"))).encode()
            if aggregate_quick.read(file, "x", 0) is None:
                continue
            taken += 1
            aggregate_file.decode(file, "x")
        tried += len(contents)
    assert tried > taken > 0
