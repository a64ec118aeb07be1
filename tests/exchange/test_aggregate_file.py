import base64
import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ioplab.analysis.aggregate import Aggregate, Delivered, Indicator, RoleResources, Transition, agreement_of
from ioplab.analysis.combining import combine
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import Round
from ioplab.errors import UserError
from ioplab.exchange import aggregate_file
from ioplab.exchange.aggregate_file import canonical, fingerprint
from ioplab.exchange.faults import FormError
from ioplab.exchange.plan_file import PlanFile
from ioplab.operations.exchanging import import_plans, issue_aggregate
from ioplab.storage.vault import Vault
from tests.support.aggregates import AMBITION, NO_PAIRS, an_aggregate
from tests.support.plans import Place, at, fjellbekk_json, left_out, places, replaced

KEY = base64.b64encode(bytes(range(32))).decode()
AGGREGATE = an_aggregate("a", [(1, 0, 2, 0), (0, 1, 0, 3)])
FILE = aggregate_file.encode(AGGREGATE, KEY)
WRITTEN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def read(content: bytes) -> Delivered:
    return aggregate_file.decode(content, "ola.iopagg")


def refused(content: bytes) -> UserError:
    with pytest.raises(UserError) as error:
        read(content)
    return error.value


def signed(content: dict[str, Any], key: str = KEY) -> bytes:
    """Somebody with a key has signed whatever this is."""
    private = Ed25519PrivateKey.from_private_bytes(base64.b64decode(key))
    unsigned = {name: value for name, value in content.items() if name != "signature"}
    signature = {
        "public_key": base64.b64encode(private.public_key().public_bytes_raw()).decode(),
        "value": base64.b64encode(private.sign(canonical(unsigned))).decode(),
    }
    return json.dumps({**unsigned, "signature": signature}).encode()


class TestSigned:
    def test_what_is_written_is_read_again(self) -> None:
        found = read(FILE)

        assert found.aggregate == AGGREGATE
        assert found.name == "ola.iopagg"

    def test_a_combined_file_is_read_again_with_its_sources(self) -> None:
        other = aggregate_file.encode(an_aggregate("b"), aggregate_file.new_key())
        whole = combine([read(FILE), read(other)], at=datetime(2027, 6, 25, tzinfo=UTC))

        found = read(aggregate_file.encode(whole, KEY)).aggregate

        assert found == whole
        assert [source.file_id for source in found.sources] == ["file-a", "file-b"]

    def test_the_keys_stand_in_the_file_as_the_format_says(self) -> None:
        content = json.loads(FILE)

        assert list(content) == [
            "format",
            "file_id",
            "revision",
            "created_at",
            "counted_on",
            "issuer",
            "school_year",
            "round",
            "scale",
            "scale_levels",
            "attained_from",
            "plan_ids",
            "attainment",
            "transitions",
            "agreement",
            "ambition",
            "indicators",
            "resources",
            "signature",
        ]
        assert content["transitions"][1] == {"from": None, "to": 4, "goals": 2}
        assert "invited" not in content["indicators"][0]
        assert content["indicators"][1]["invited"] == 3

    def test_an_indicator_that_could_not_be_reckoned_is_null_and_not_left_out(self) -> None:
        unknown = replace(AGGREGATE, indicators=(Indicator(id="P3", numerator=None, denominator=0),))
        content = aggregate_file.encode(unknown, KEY)

        assert json.loads(content)["indicators"] == [{"id": "P3", "numerator": None, "denominator": 0, "counted_on": None}]
        assert read(content).aggregate == unknown

    def test_white_space_and_the_order_of_keys_are_not_what_is_signed(self) -> None:
        content = json.loads(FILE)
        turned = dict(reversed(content.items()))

        for again in (json.dumps(content), json.dumps(turned, indent=7), json.dumps(content, ensure_ascii=True)):
            assert read(again.encode()).aggregate == AGGREGATE

    def test_the_mark_that_windows_editors_put_first_is_passed_over(self) -> None:
        assert read(b"\xef\xbb\xbf" + FILE) == read(FILE)

    def test_keys_of_tomorrow_are_passed_over_but_were_signed(self) -> None:
        content = {**json.loads(FILE), "key_of_tomorrow": [1]}

        assert read(signed(content)).aggregate == AGGREGATE
        assert "signaturen stemmer ikke" in str(
            refused(json.dumps({**content, "signature": json.loads(FILE)["signature"]}).encode())
        )

    def test_new_keys_are_never_the_same(self) -> None:
        assert len({aggregate_file.new_key() for _ in range(5)}) == 5

    def test_a_key_is_known_by_its_fingerprint(self) -> None:
        mine, yours = read(FILE).public_key, read(aggregate_file.encode(AGGREGATE, aggregate_file.new_key())).public_key

        assert re.fullmatch(r"([0-9a-f]{4} ){3}[0-9a-f]{4}", fingerprint(mine))
        assert fingerprint(mine) == "5647 5aa7 5463 474c"
        assert fingerprint(mine) != fingerprint(yours)


class TestCanonicalForm:
    def test_it_is_sorted_and_tight_and_without_the_signature(self) -> None:
        content = {"b": 1, "a": {"d": None, "c": [1.5, "æ", True]}, "signature": {"value": "x"}}

        assert canonical(content) == '{"a":{"c":[1.5,"æ",true],"d":null},"b":1}'.encode()

    def test_it_is_the_one_that_files_out_there_are_signed_with(self) -> None:
        """A change here would make every file that has been sent look altered."""
        assert (
            hashlib.sha256(canonical(json.loads(FILE))).hexdigest()
            == "e8e130106b43b5d81d4318c0c1e776b72c85f4a3e7226d6b9bbb37a910acdfaf"
        )
        assert (
            json.loads(FILE)["signature"]["value"]
            == "hJkl/w7TyyVwiVDYEf9GMU9yvQ7A7I8JLOYSAW6D2TrPQPG1Xx+Kg4ev2Wup6T4AtSB+pEbaDUg+yP1WtpOeCQ=="
        )

    def test_it_survives_being_read_and_written_by_any_json_library(self) -> None:
        assert canonical(json.loads(FILE)) == canonical(json.loads(json.dumps(json.loads(FILE))))
        assert aggregate_file.encode(read(FILE).aggregate, KEY) == FILE


OTHERWISE: dict[type, Callable[[Any], list[Any]]] = {
    str: lambda text: [f"{text}x", text[:-1], ""],
    int: lambda number: [number + 1, -number - 1, float(number), str(number), None],
    float: lambda number: [number + 0.5, -number - 1, str(number)],
    list: lambda items: [[*items, *items] or [1], items[:-1] if items else None, {}],
    dict: lambda _: [{}, [], None],
    type(None): lambda _: [0, "", [], False],
}


class TestAltered:
    def test_nothing_in_it_can_be_another_value(self) -> None:
        for place, right in places(json.loads(FILE)):
            for wrong in OTHERWISE[type(right)](right):
                if wrong == right and type(wrong) is type(right):
                    continue
                with replaced(json.loads(FILE), place, wrong) as content:
                    refused(content)

    def test_nothing_can_be_taken_away(self) -> None:
        for place, _ in places(json.loads(FILE)):
            with left_out(json.loads(FILE), place) as content:
                refused(content)

    @pytest.mark.parametrize("bit", [0x01, 0x02, 0x10, 0x20, 0x80])
    def test_no_byte_can_be_changed_without_notice(self, bit: int) -> None:
        """White space may become other white space; then nothing has changed."""
        for position in range(len(FILE)):
            altered = bytearray(FILE)
            altered[position] ^= bit
            try:
                found = read(bytes(altered))
            except UserError:
                continue
            assert found == read(FILE), position

    @pytest.mark.parametrize(("part", "padding"), [("value", "=="), ("public_key", "=")])
    def test_a_signature_has_one_spelling(self, part: str, padding: str) -> None:
        """The last digit of base64 has bits to spare; a file with others there is not the file that was made."""
        content = json.loads(FILE)
        text = content["signature"][part].removesuffix(padding)
        spelled_otherwise = text[:-1] + WRITTEN[WRITTEN.index(text[-1]) ^ 1] + padding
        content["signature"][part] = spelled_otherwise

        assert base64.b64decode(spelled_otherwise) == base64.b64decode(text + padding)
        assert "signaturen stemmer ikke" in str(refused(json.dumps(content).encode()))

    def test_somebody_elses_key_does_not_fit(self) -> None:
        content = json.loads(FILE)
        others = json.loads(aggregate_file.encode(AGGREGATE, aggregate_file.new_key()))
        content["signature"]["public_key"] = others["signature"]["public_key"]

        assert "signaturen stemmer ikke" in str(refused(json.dumps(content).encode()))

    def test_a_signature_from_another_file_does_not_fit(self) -> None:
        others = json.loads(aggregate_file.encode(replace(AGGREGATE, revision=2), KEY))

        assert "signaturen stemmer ikke" in str(
            refused(json.dumps({**json.loads(FILE), "signature": others["signature"]}).encode())
        )

    @pytest.mark.parametrize("signature", [None, [], "", 1, "signert"])
    def test_an_unsigned_file_is_refused_with_what_to_do(self, signature: object) -> None:
        error = refused(json.dumps({**json.loads(FILE), "signature": signature}).encode())

        assert "«ola.iopagg» er ikke signert" in error.problem
        assert error.advice

    def test_a_file_that_was_never_signed_is_refused(self) -> None:
        content = json.loads(FILE)
        del content["signature"]

        assert "ikke signert" in refused(json.dumps(content).encode()).problem

    @pytest.mark.parametrize(
        "signature",
        [
            {},
            {"public_key": "AAAA"},
            {"public_key": 1, "value": 2},
            {"public_key": None, "value": None},
            {"public_key": "æ", "value": "ø"},
            {"public_key": "", "value": ""},
            {"public_key": ["AAAA"], "value": {"a": 1}},
            {"public_key": base64.b64encode(bytes(32)).decode(), "value": base64.b64encode(bytes(64)).decode()},
        ],
    )
    def test_a_signature_that_is_none_is_refused(self, signature: object) -> None:
        assert "signaturen stemmer ikke" in str(refused(json.dumps({**json.loads(FILE), "signature": signature}).encode()))


class TestWrongFiles:
    @pytest.mark.parametrize(
        "content", [b"", b"{", b"\xff\xfe{}", FILE[:-20], FILE.decode().encode("utf-16"), b"{" + b'"a":{' * 100_000, FILE + FILE]
    )
    def test_what_is_no_json_is_refused(self, content: bytes) -> None:
        assert "ikke JSON" in str(refused(content))

    @pytest.mark.parametrize("content", [b"[]", b"null", b"1", b'"ioplab-aggregate/1"'])
    def test_a_file_is_one_object(self, content: bytes) -> None:
        assert "objekt" in str(refused(content))

    def test_a_newer_version_is_refused_with_what_to_do_before_its_signature_is_looked_at(self) -> None:
        error = refused(b'{"format": "ioplab-aggregate/2", "signed": "otherwise"}')

        assert "nyere versjon" in error.problem
        assert "Oppdater ioplab" in error.advice

    @pytest.mark.parametrize("written", ["ioplab-plan/1", "ioplab-plan/2", "ioplab-aggregate/0", "", "ioplab-aggregate/01"])
    def test_another_kind_of_file_is_told_what_was_looked_for(self, written: str) -> None:
        error = refused(signed({**json.loads(FILE), "format": written}))

        assert isinstance(error, FormError)
        assert (error.path, "«ioplab-aggregate/1»" in str(error)) == ("format", True)

    @pytest.mark.parametrize("number", [b"1e400", b"9" * 5000, b"NaN", b"-1e999"])
    def test_numbers_beyond_all_bounds_bring_nothing_down(self, number: bytes) -> None:
        assert len(str(refused(FILE.replace(b'"revision": 1', b'"revision": ' + number)))) < 300


def with_change(*place_and_value: Any) -> bytes:
    """A file with another value at a place, signed by somebody who means it."""
    *place, value = place_and_value
    content = json.loads(FILE)
    *above, last = place
    at(content, tuple(above))[last] = value
    return signed(content)


NEGATIVE = {
    "double_rated": 11,
    "exact": 12,
    "within_one": 12,
    "table": [[12, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0], [-1, 0, 0, 0]],
}
"""It adds up, and yet somebody has rated minus one goal."""


class TestImpossibleNumbers:
    """A signature tells who wrote a number, not that it can be right."""

    ROW: Place = ("attainment", 0)

    @pytest.mark.parametrize(
        ("place", "value", "path"),
        [
            (("school_year",), "2026", "school_year"),
            (("school_year",), "9999/00", "school_year"),
            (("round",), "weekly", "round"),
            (("created_at",), "2027-06-20T12:00:00", "created_at"),
            (("counted_on",), "2027-02-30", "counted_on"),
            (("scale_levels",), [], "scale_levels"),
            (("scale_levels",), [4, 3, 2, 1], "scale_levels"),
            (("scale_levels",), [1, 2, 3, 4, 4], "scale_levels"),
            (("scale_levels",), [0, 1, 2, 3], "scale_levels"),
            (("scale_levels",), [1, 2, 3], "scale_levels"),
            (("attained_from",), 5, "scale_levels"),
            (("attained_from",), 3, "attainment[0].moments.attained"),
            (("plan_ids",), ["plan-a-0", "plan-a-0"], "plan_ids"),
            (("attainment", 1, "cut"), {}, "attainment[1].cut"),
            ((*ROW, "goals_set"), 8, "attainment[0].goals_set"),
            ((*ROW, "goals_evaluated"), 8, "attainment[0].goals_set"),
            ((*ROW, "ended"), -1, "attainment[0].goals_set"),
            ((*ROW, "pupils"), 99, "attainment[0].moments.1"),
            ((*ROW, "levels"), {"1": 1, "2": 1, "3": 2}, "attainment[0].levels"),
            ((*ROW, "levels"), {"1": 1, "2": 1, "3": 2, "4": 3, "5": 0}, "attainment[0].levels"),
            ((*ROW, "levels"), {"1": -1, "2": 1, "3": 4, "4": 3}, "attainment[0].goals_set"),
            ((*ROW, "levels"), {"1": 2, "2": 0, "3": 2, "4": 3}, "attainment[0].moments.1"),
            ((*ROW, "moments", "1"), [2, 7, 1, 25, 3, 1, 0], "attainment[0].moments"),
            ((*ROW, "moments", "4"), [2, 7, 3, -25, 12, 9], "attainment[0].moments.4"),
            ((*ROW, "moments", "4"), [2, 7, 3, 25, 12, 13], "attainment[0].moments.4"),
            ((*ROW, "moments", "attained"), [2, 7, 4, 25, 12, 9], "attainment[0].moments.attained"),
            ((*ROW, "pupil_shares", "1"), [-0.1, 0.1], "attainment[0].pupil_shares.1"),
            ((*ROW, "pupil_shares", "1"), [0.5, 0.6], "attainment[0].pupil_shares.1"),
            ((*ROW, "pupil_shares", "1"), [2.5, 0.6], "attainment[0].pupil_shares.1"),
            ((*ROW, "pupil_shares", "1"), [0.5], "attainment[0].pupil_shares"),
            (("transitions", 0, "goals"), -1, "transitions[0]"),
            (("transitions", 0, "from"), 5, "transitions[0]"),
            (("transitions", 0, "to"), 0, "transitions[0]"),
            (("transitions", 1, "to"), None, "transitions[1]"),
            (("transitions", 0, "from"), "2", "transitions[0].from"),
            (("transitions", 0), 7, "transitions"),
            (("transitions", 0), {"from_": 1, "to": 2, "goals": 3}, "transitions[0].from"),
            (("agreement", "exact"), 11, "agreement"),
            (("agreement", "double_rated"), 11, "agreement"),
            (("agreement", "within_one"), 5, "agreement"),
            (("agreement", "table"), [], "agreement.table"),
            (("agreement", "table"), [[1, 0, 0, 0]] * 3, "agreement.table"),
            (("agreement", "table"), [[0, 0, 0]] * 4, "agreement.table"),
            (("agreement", "table", 3), [1, 0, 4], "agreement.table"),
            (("agreement", "table", 0), [1, -1, 1, 0], "agreement"),
            (("agreement",), NEGATIVE, "agreement"),
            (("ambition", "at_top"), -1, "ambition"),
            (("indicators", 0, "numerator"), 4, "indicators[0]"),
            (("indicators", 0, "numerator"), -1, "indicators[0]"),
            (("indicators", 0, "denominator"), -1, "indicators[0]"),
            (("indicators", 1, "declined"), 4, "indicators[1]"),
            (("resources", 0, "hours_given"), -1.0, "resources[0]"),
            (("issuer", "id"), None, "issuer.id"),
            (("revision",), 1.5, "revision"),
        ],
    )
    def test_they_are_refused_with_their_path(self, place: Place, value: object, path: str) -> None:
        error = refused(with_change(*place, value))

        assert isinstance(error, FormError)
        assert error.path == path

    def test_what_is_only_just_possible_is_read(self) -> None:
        """Everybody at one level, no goal lost or won, every numerator full or empty, no hours."""
        alike = an_aggregate(
            "a",
            [(0, 0, 0, 2), (0, 0, 0, 3)],
            transitions=(Transition(from_=1, to=1, goals=0), Transition(from_=4, to=None, goals=1)),
            agreement=agreement_of(NO_PAIRS),
            ambition=AMBITION,
            indicators=(
                Indicator(id="P3", numerator=3, denominator=3),
                Indicator(id="P8", numerator=0, denominator=3, invited=3, declined=0),
                Indicator(id="P9", numerator=None, denominator=0),
            ),
            resources=(RoleResources(role="teacher", hours_granted=0.0, hours_given=0.0),),
        )

        assert read(aggregate_file.encode(alike, KEY)).aggregate == alike

    def test_an_aggregate_of_nobody_is_possible(self) -> None:
        empty = an_aggregate("a", [], attainment=())

        assert read(aggregate_file.encode(empty, KEY)).aggregate == empty


UUID_FORM = re.compile("[0-9a-f-]{36}")
PRIVATE_KEYS = {
    "given_name",
    "birth_year",
    "class_name",
    "strengths",
    "home_resources",
    "text",
    "baseline",
    "criterion",
    "observe_how",
    "content",
    "methods",
    "material",
    "organisation_reason",
    "note",
    "comment",
    "overview",
    "words",
    "reason",
    "not_worked_on_reason",
    "task",
    "method",
    "effect",
    "case_reference",
    "best_interests",
    "staff",
    "goal",
}  # not family_name: everybody at Fjellbekk is called Eksempel, the vault's owner too


@pytest.fixture
def issued(vault: Vault, fjellbekk: PlanFile) -> Callable[[Round], tuple[Aggregate, bytes]]:
    """Fjellbekk's numbers as a vault issues them."""
    import_plans(vault, fjellbekk)

    def issue(kind: Round) -> tuple[Aggregate, bytes]:
        made = issue_aggregate(vault, SchoolYear(2026), kind)
        return made.aggregate, made.content

    return issue


@pytest.mark.parametrize("kind", Round)
class TestIssuedByAVault:
    def test_it_can_be_read_and_is_possible(self, issued: Callable[[Round], tuple[Aggregate, bytes]], kind: Round) -> None:
        aggregate, content = issued(kind)

        assert read(content).aggregate == aggregate

    def test_no_pupil_is_in_it(self, issued: Callable[[Round], tuple[Aggregate, bytes]], kind: Round) -> None:
        """No name, no text, no birth year, no id but the plans', which tell only whether a plan is counted twice."""
        content = json.loads(issued(kind)[1])
        del content["signature"]  # chance letters, which may spell a name
        told = {text for _, text in places(content) if isinstance(text, str)}
        keys = {str(key) for place, _ in places(content) for key in place}

        assert keys.isdisjoint(PRIVATE_KEYS)
        for place, private in places(fjellbekk_json()["pupils"]):
            if place[-1] in PRIVATE_KEYS and isinstance(private, str) and private:
                assert not any(private in text for text in told), private
            if isinstance(private, str) and UUID_FORM.fullmatch(private) and place[1::2] != ("plans", "id"):
                assert private not in told, place
