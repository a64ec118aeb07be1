"""What a verb says: lines for people, one JSON document for programs."""

from __future__ import annotations

import json
import sys
from datetime import date

import pytest

from ioplab.cli import output


def test_json_is_one_document_that_people_can_read_too(capsys: pytest.CaptureFixture[str]) -> None:
    output.say_json({"navn": "Sárá Ødegård", "dato": date(2026, 8, 20), "tom": None})

    said = capsys.readouterr().out
    assert json.loads(said) == {"navn": "Sárá Ødegård", "dato": "2026-08-20", "tom": None}
    assert "Sárá Ødegård" in said
    assert said.count("\n") > 1


def test_progress_is_not_told_where_nobody_watches(capsys: pytest.CaptureFixture[str]) -> None:
    output.progress(1, 2, "Leser filer")

    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "")


def test_progress_is_told_on_standard_error_where_somebody_does(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)

    output.progress(1, 2, "Leser filer")
    output.progress(2, 2, "Leser filer")

    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "\rLeser filer 1/2\rLeser filer 2/2\n")
