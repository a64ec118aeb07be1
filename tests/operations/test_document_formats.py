"""The same document as PDF, Word and JSON."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO

import pytest

from ioplab.i18n import LANGUAGES
from ioplab.operations.documents import DocumentFormat, DocumentKind, document_name, make_document, rendered, write_document
from ioplab.reports.content import Look
from tests.support.vaults import InUse, query


def test_each_form_is_what_it_says(in_use: InUse) -> None:
    document = write_document(in_use.vault, in_use.plan_id, DocumentKind.PLAN)

    assert rendered(document, DocumentFormat.PDF).startswith(b"%PDF-")
    assert zipfile.is_zipfile(BytesIO(rendered(document, DocumentFormat.DOCX)))
    assert json.loads(rendered(document, DocumentFormat.JSON))["format"] == "ioplab-document/1"


@pytest.mark.parametrize("form", DocumentFormat)
@pytest.mark.parametrize("look", Look)
def test_what_is_made_again_is_the_same(in_use: InUse, form: DocumentFormat, look: Look) -> None:
    first, second = (write_document(in_use.vault, in_use.plan_id, DocumentKind.PLAN) for _ in range(2))

    assert rendered(first, form, look=look) == rendered(second, form, look=look)


@pytest.mark.parametrize("form", [DocumentFormat.DOCX, DocumentFormat.JSON])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_form_adds_is_in_the_documents_language(in_use: InUse, form: DocumentFormat, language: str) -> None:
    document = write_document(in_use.vault, in_use.plan_id, DocumentKind.PLAN, language=language)

    content = rendered(document, form)

    if form is DocumentFormat.JSON:
        assert json.loads(content)["language"] == language
    else:
        with zipfile.ZipFile(BytesIO(content)) as parts:
            foot = parts.read("word/footer1.xml").decode()
        assert {"nb": "Dokument", "nn": "Dokument", "en": "Document"}[language] in foot


@pytest.mark.parametrize("form", DocumentFormat)
def test_each_leaves_a_row_in_the_audit_that_says_as_what(in_use: InUse, form: DocumentFormat) -> None:
    make_document(in_use.vault, in_use.plan_id, DocumentKind.PLAN, form=form)

    assert query(in_use.vault, "SELECT operation FROM change ORDER BY id DESC LIMIT 1") == [("make_document_plan",)]


def test_the_file_name_ends_in_what_it_is(in_use: InUse) -> None:
    names = [document_name(in_use.plan, DocumentKind.PLAN, form) for form in DocumentFormat]

    assert [name.rpartition(".")[2] for name in names] == ["pdf", "docx", "json"]
    assert len({name.rpartition(".")[0] for name in names}) == 1
