"""Texts and their translations: none is missed, none is worn out, and each fits what it translates."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLibraryInfo, QTranslator

import build_installer
import build_translations as texts
from build_translations import Message

ROOT = Path(build_installer.__file__).parent
FOLDER = ROOT / "resources" / "translations"

COMPLETE: tuple[str, ...] = ("nn", "en")
"""The languages that every text must be translated into. A language comes in here when the last text has been."""


def translated(language: str) -> dict[str, str]:
    return {message.source: message.translation for message in texts.read(FOLDER / f"ioplab_{language}.ts")}


# What is committed


def test_the_files_follow_the_texts_and_are_compiled(capsys: pytest.CaptureFixture[str]) -> None:
    status = build_installer.main(["translations", "--check"])

    assert (capsys.readouterr().out, status) == ("", 0)


@pytest.mark.parametrize("language", COMPLETE)
def test_every_text_is_translated(language: str) -> None:
    assert [source for source, translation in translated(language).items() if not translation] == []


@pytest.mark.parametrize("language", list(texts.LANGUAGES))
def test_a_language_that_is_not_complete_has_begun(language: str) -> None:
    done = [source for source, translation in translated(language).items() if translation]

    assert len(done) >= 40
    assert {"Oversikt", "&Lås opp", "lærer", "Mestrer selvstendig", "januar", "Norsk"} <= set(done)


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_qts_own_texts_are_all_translated_and_all_qts(language: str) -> None:
    """Held against the translations that come with Qt: what Qt does not know, nobody would ever see."""
    messages = texts.read(FOLDER / f"qt_{language}.ts")
    known = {name: QTranslator() for name in ("qtbase_de", "qtbase_nn")}
    for name, translator in known.items():
        assert translator.load(name, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))

    assert [message.source for message in messages if not message.translation] == []
    assert [
        (message.context, message.source)
        for message in messages
        if not any(translator.translate(message.context, message.source) for translator in known.values())
    ] == []


# Finding texts


def test_texts_are_found_where_they_stand_in_code() -> None:
    code = '''
from ioplab.i18n import mark, tr

WORDS = mark({"key": "verdi", 2: ("første", "andre")})
ONE = mark("alene")

def show(many: bool, name: str) -> str:
    """tr("ikke denne")"""
    # tr("ikke denne heller")
    print("heller ikke denne")
    return tr("Hei, "
        "du") + tr("flere" if many else "én") + i18n.tr("med modul") + other.tr("ikke") + tr(WORDS[2])
'''

    assert texts.texts_of_code(code) == {"verdi", "første", "andre", "alene", "Hei, du", "flere", "én", "med modul"}


def test_texts_are_found_in_forms_but_not_names_of_styles() -> None:
    form = """<ui><widget class="QLabel"><property name="text"><string>&amp;Elever</string></property>
      <property name="role" stdset="0"><string notr="true">card</string></property>
      <property name="toolTip"><string/></property></widget></ui>"""

    assert texts.texts_of_form(form) == {"&Elever"}


def test_a_form_may_not_give_a_text_a_second_meaning() -> None:
    with pytest.raises(ValueError, match="Lukk"):
        texts.texts_of_form('<ui><string comment="dør">Lukk</string></ui>')


def test_texts_are_found_in_catalogues() -> None:
    catalogue = {
        "F01": {"title": "Vedtak", "step": 1, "messages": {"late": "For sent"}, "id": "nei"},
        "levels": [{"name": "Mye"}],
    }

    assert texts.texts_of_catalogue(catalogue, ("title", "messages", "name")) == {"Vedtak", "For sent", "Mye"}


def test_the_programs_own_texts_are_among_them() -> None:
    found = texts.all_texts(ROOT)
    code = {"&Lås opp", "Hele utvalget", "miljøterapeut", "januar", "Kvalitetssikring", "disken er full"}
    forms = {"Mappe som slutter på .ioplab", "&Passordfrase"}
    catalogues = {"Norsk", "Litt støtte", "Elevens stemme", "krav", "tilsynspraksis", "Gjennomgang av IOP-ene i team"}

    assert code | forms | catalogues <= found
    assert not {"main", "cardTitle", "Bruk: ", "§ 11-7", "–", ""} & found


def test_what_the_forms_ask_qt_for_is_what_is_found_in_them() -> None:
    asked = {
        node.args[1].value
        for path in sorted((ROOT / "ioplab" / "ui" / "_generated").glob("ui_*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) == "QCoreApplication.translate"
        and isinstance(node.args[0], ast.Constant)
        and node.args[0].value == texts.CONTEXT
        and isinstance(node.args[1], ast.Constant)
    }
    found = {text for path in (ROOT / "forms").glob("*.ui") for text in texts.texts_of_form(path.read_text(encoding="utf-8"))}

    assert asked == found


def test_no_form_translates_in_a_context_of_its_own() -> None:
    code = 'a.setText(QCoreApplication.translate("UnlockPage", u"Arkiv", None))'

    assert build_installer.in_one_context(code) == 'a.setText(QCoreApplication.translate("ioplab", u"Arkiv", None))'


@pytest.mark.parametrize(
    ("code", "complaints"),
    [
        ('tr("tekst")', []),
        ('tr("én" if one else "flere")', []),
        ('WORDS = mark({1: "a"})\ntr(WORDS[one])', []),
        ('WORDS: dict[int, str] = mark({1: "a"})\ntr(WORDS.get(one, one))', []),
        ('WORDS = mark((("a", "b"),))\n[(tr(word), tr(meaning)) for word, meaning in WORDS]', []),
        ("tr(task.title)", []),
        ('WORDS = {1: "a"}\ntr(WORDS[one])', [(2, "WORDS[one]")]),
        ("def show(text): return tr(text)", [(1, "text")]),
        ('tr(f"{count} mål")', [(1, "f'{count} mål'")]),
    ],
)
def test_a_text_that_reaches_tr_unmarked_is_told(code: str, complaints: list[tuple[int, str]]) -> None:
    assert list(texts.unmarked(code)) == complaints


def test_a_table_of_another_module_counts_where_it_is_imported() -> None:
    code = "from ioplab.labels import MONTHS\ntr(MONTHS[month])"

    assert list(texts.unmarked(code, {"MONTHS"})) == []
    assert list(texts.unmarked(code)) == [(2, "MONTHS[month]")]


# Holding translations against their texts


@pytest.mark.parametrize(
    ("source", "translation", "sound"),
    [
        ("{count} mål", "{count} goals", True),
        ("{one} og {other}", "{other} and {one}", True),
        ("{name} og {name}", "{name} twice", True),
        ("{count} mål", "{antall} goals", False),
        ("{count} mål", "goals", False),
        ("mål", "{count} goals", False),
        ("%1-fil", "%1 file", True),
        ("%1-fil", "%2 file", False),
        ("&Lagre", "&Save", True),
        ("&Lagre", "Save", False),
        ("Lagre", "&Save", False),
        ("&Lagre", "&Sa&ve", False),
        ("Lek && lær", "Play && learn", True),
        ("Lek && lær", "Play and learn", True),
        ("Bruk: ", "Usage: ", True),
        ("Bruk: ", "Usage:", False),
        ("Først\nså", "First\nthen", True),
        ("Først\nså", "First, then", False),
        ("Hva som helst", "", True),
    ],
)
def test_a_translation_must_fit_its_text(source: str, translation: str, sound: bool) -> None:
    assert (texts.fault(Message(context="ioplab", source=source, translation=translation)) == "") is sound


def test_many_translations_are_written_at_once_and_only_sound_ones(tmp_path: Path) -> None:
    path = tmp_path / "ioplab_en.ts"
    path.write_text(texts.written(texts.updated([], ["Elever", "{count} mål"]), "en"), encoding="utf-8")

    texts.translate(path, {"Elever": "Pupils"})
    with pytest.raises(ValueError, match="fields"):
        texts.translate(path, {"{count} mål": "goals"})
    with pytest.raises(KeyError):
        texts.translate(path, {"Lærere": "Teachers"})

    assert {message.source: message.translation for message in texts.read(path)} == {"Elever": "Pupils", "{count} mål": ""}


# The files


def test_new_texts_come_in_without_translation_and_old_ones_keep_theirs_and_go_with_their_text() -> None:
    before = [Message(context="ioplab", source=text, translation=text.upper()) for text in ("bli", "gå")]

    after = texts.updated(before, ["ny", "bli"])

    assert [(message.source, message.translation) for message in after] == [("bli", "BLI"), ("ny", "")]


READABLE = st.text(st.characters(blacklist_categories=["Cc", "Cs", "Cn"]) | st.just("\n"), min_size=1)


@given(st.dictionaries(READABLE, READABLE | st.just("")))
def test_what_is_written_is_read_again_whatever_the_order(
    tmp_path_factory: pytest.TempPathFactory, known: dict[str, str]
) -> None:
    path = tmp_path_factory.getbasetemp() / "ioplab_nn.ts"
    messages = [Message(context="ioplab", source=source, translation=text) for source, text in known.items()]

    path.write_text(texts.written(messages, "nn_NO"), encoding="utf-8", newline="\n")

    assert texts.read(path) == sorted(messages)
    assert path.read_text(encoding="utf-8") == texts.written(reversed(messages), "nn_NO")


def test_what_is_compiled_is_what_qt_says(tmp_path: Path) -> None:
    messages = [
        Message(context="ioplab", source="&Lås opp …", translation="&Unlock …"),
        Message(context="ioplab", source="ikke ennå"),
    ]
    (tmp_path / "texts.qm").write_bytes(texts.compiled(texts.written(messages, "en")))
    translator = QTranslator()

    assert translator.load(str(tmp_path / "texts.qm"))

    assert translator.translate("ioplab", "&Lås opp …") == "&Unlock …"
    assert not translator.translate("ioplab", "ikke ennå")


def test_a_stale_file_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    fresh = texts.found_files(ROOT)
    monkeypatch.setattr(texts, "found_files", lambda _: {**fresh, "ioplab_nn.qm": b"old", "ioplab_xx.ts": "too much"})

    assert build_installer.main(["translations", "--check"]) == 1

    told = capsys.readouterr().out
    assert "ioplab_nn.qm" in told
    assert "ioplab_xx.ts" in told
    assert "python build_installer.py translations" in told
