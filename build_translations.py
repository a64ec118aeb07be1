"""The texts of the program and their translations: found in the sources, kept in .ts files, compiled to .qm files.

A text is found where it stands in `tr("…")` or `mark(…)`, in a form, or in a catalogue whose words are shown. Each is translated
once, whatever the number of places, in one context. Qt's own texts have files of their own, which are only compiled and held
against the rules here.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sysconfig
import tempfile
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

CONTEXT = "ioplab"
SOURCE_LANGUAGE = "nb_NO"
LANGUAGES = {"nn": "nn_NO", "en": "en"}
"""What the program is translated into: the end of the file's name -> the language as Qt writes it."""

NOT_TRANSLATED = ("ioplab/cli/", "ioplab/ui/_generated/")
"""The command line speaks bokmål; the forms are read where they are written."""

SHOWN: Mapping[str, tuple[str, ...]] = {
    "findings": ("title", "basis", "kind", "messages"),
    "indicators": ("title", "explanation"),
    "mastery_scale": ("name", "short", "descriptor"),
    "subjects": ("name",),
    "year_wheel": ("title",),
}
"""Which keys of which catalogues are shown. The goal bank and the language of goals are Norwegian by their nature."""

_SHOWN_KEYS = {key for keys in SHOWN.values() for key in keys}


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Message:
    """One text in a .ts file; without a translation it is shown as it is."""

    context: str
    source: str
    translation: str = ""


# Finding texts


def all_texts(root: Path) -> set[str]:
    """Every text of the program that somebody may read."""
    texts: set[str] = set()
    for path in sources(root):
        texts.update(texts_of_code(path.read_text(encoding="utf-8")))
    for path in sorted((root / "forms").glob("*.ui")):
        texts.update(texts_of_form(path.read_text(encoding="utf-8")))
    for name, keys in SHOWN.items():
        catalogue = tomllib.loads((root / "resources" / "catalogues" / f"{name}.toml").read_text(encoding="utf-8"))
        texts.update(texts_of_catalogue(catalogue, keys))
    return {text for text in texts if any(sign.isalpha() for sign in text)}


def sources(root: Path) -> list[Path]:
    """The modules whose texts are translated."""
    found = sorted((root / "ioplab").rglob("*.py"))
    return [path for path in found if not path.relative_to(root).as_posix().startswith(NOT_TRANSLATED)]


def texts_of_code(code: str) -> set[str]:
    """The texts in the calls of `tr` and `mark`."""
    texts: set[str] = set()
    for call in _calls(ast.parse(code)):
        texts.update(_strings(call.args[0]))
    return texts


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name_of(node.func) in ("tr", "mark") and node.args:
            yield node


def _name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) and function.value.id == "i18n":
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _strings(node: ast.expr) -> Iterator[str]:
    """The texts that an expression may give, where that can be seen: choices and tables, but not keys, indices or conditions."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Dict(values=inner) | ast.Tuple(elts=inner) | ast.List(elts=inner) | ast.Set(elts=inner):
            for one in inner:
                yield from _strings(one)
        case ast.IfExp(body=one, orelse=other):
            yield from _strings(one)
            yield from _strings(other)


def unmarked(code: str, tables: Collection[str] = ()) -> Iterator[tuple[int, str]]:
    """Where `tr` is given what nobody can know to be translated: line and expression.

    It may be given a text, something of a marked table, or what a catalogue holds (``task.title``).

    Args:
        code: a module.
        tables: the marked tables of other modules.
    """
    tree = ast.parse(code)
    imported = {alias.asname or alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}
    marked = _with_loops(tree, marked_tables(tree) | imported.intersection(tables))
    for call in _calls(tree):
        given = call.args[0]
        known = _is_plain(given) or _root(given) in marked or _attributes(given) & _SHOWN_KEYS
        if _name_of(call.func) == "tr" and not known:
            yield call.lineno, ast.unparse(given)


def marked_tables(tree: ast.Module) -> set[str]:
    """The names of a module's marked texts and tables."""
    return {
        name
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and any(_name_of(call.func) == "mark" for call in _calls(node))
        for name in _names(node.targets if isinstance(node, ast.Assign) else [node.target])
    }


def _with_loops(tree: ast.Module, tables: set[str]) -> set[str]:
    """The tables, and the names that their texts have in loops over them."""
    marked = set(tables)
    for node in ast.walk(tree):
        if isinstance(node, ast.For | ast.comprehension) and _root(node.iter) in marked:
            marked.update(_names([node.target]))
    return marked


def _names(targets: Iterable[ast.expr]) -> Iterator[str]:
    return (node.id for target in targets for node in ast.walk(target) if isinstance(node, ast.Name))


def _attributes(node: ast.expr) -> set[str]:
    return {inner.attr for inner in ast.walk(node) if isinstance(inner, ast.Attribute)}


def _is_plain(given: ast.expr) -> bool:
    if isinstance(given, ast.IfExp):
        return _is_plain(given.body) and _is_plain(given.orelse)
    return isinstance(given, ast.Constant) and isinstance(given.value, str)


def _root(node: ast.expr) -> str:
    """The name an expression begins with: ``_STEPS`` for ``_STEPS.get(step, "")`` and ``_STEPS[step]``."""
    while isinstance(node, ast.Attribute | ast.Subscript | ast.Call):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else ""


def texts_of_form(form: str) -> set[str]:
    """The texts of a Qt Designer form that are to be translated.

    Raises:
        ValueError: a text has a comment or an id of its own, which would make it another text to Qt than to us.
    """
    texts: set[str] = set()
    for node in ElementTree.fromstring(form).iter("string"):  # noqa: S314 - our own file
        if node.get("notr") == "true" or not node.text:
            continue
        if node.get("comment") or node.get("id"):
            raise ValueError(node.text)
        texts.add(node.text)
    return texts


def texts_of_catalogue(catalogue: object, keys: Iterable[str]) -> set[str]:
    """The texts under these keys, wherever in the catalogue they stand."""
    texts: set[str] = set()
    if isinstance(catalogue, dict):
        for key, value in catalogue.items():
            shown = key in keys
            texts.update(_all_strings(value) if shown else texts_of_catalogue(value, keys))
    elif isinstance(catalogue, list):
        for value in catalogue:
            texts.update(texts_of_catalogue(value, keys))
    return texts


def _all_strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _all_strings(inner)


# Holding a translation against its source


_FIELD = re.compile(r"\{[^{}]*\}")
_QT_FIELD = re.compile(r"%(?:L?[0-9]{1,2}|n)")
_MNEMONIC = re.compile(r"&\w")


def fault(message: Message) -> str:
    """What is wrong with a translation, as far as a machine can see; nothing when it is sound or not there."""
    source, translation = message.source, message.translation
    if not translation:
        return ""
    if _fields(source) != _fields(translation):
        return "other fields than the source"
    if _mnemonics(source) != _mnemonics(translation):
        return "a mnemonic (&) in one and not in the other"
    if _edges(source) != _edges(translation):
        return "other spaces or line breaks at the ends"
    if source.count("\n") != translation.count("\n"):
        return "another number of lines"
    return ""


def _fields(text: str) -> set[str]:
    """The fields of `str.format` and those of Qt. A language may name one twice."""
    return {*_FIELD.findall(text), *_QT_FIELD.findall(text)}


def _mnemonics(text: str) -> int:
    """How many letters are marked as mnemonics; a doubled ``&`` is one to be read."""
    return len(_MNEMONIC.findall(text.replace("&&", "")))


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


# The .ts files


def read(path: Path) -> list[Message]:
    """The texts of a .ts file."""
    if not path.exists():
        return []
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            found.append(
                Message(
                    context=context.findtext("name") or "",
                    source=message.findtext("source") or "",
                    translation=message.findtext("translation") or "",
                )
            )
    return found


def written(messages: Iterable[Message], language: str, *, source_language: str = SOURCE_LANGUAGE) -> str:
    """A .ts file, sorted, so that a new text is one new place in it."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="{source_language}">',
    ]
    context = None
    for message in sorted(messages):
        if message.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{escape(message.context)}</name>"]
            context = message.context
        lines += ["    <message>", f"        <source>{_xml(message.source)}</source>"]
        lines += [_translation(message.translation), "    </message>"]
    return "\n".join([*lines, "</context>" if context is not None else "", "</TS>"]) + "\n"


def _translation(text: str) -> str:
    return f"        <translation>{_xml(text)}</translation>" if text else '        <translation type="unfinished"></translation>'


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;"})


def updated(messages: Iterable[Message], texts: Iterable[str]) -> list[Message]:
    """What a .ts file holds when the program has these texts: what is translated is kept, what is gone is dropped."""
    known = {message.source: message.translation for message in messages}
    return [Message(context=CONTEXT, source=text, translation=known.get(text, "")) for text in sorted(set(texts))]


def translate(path: Path, translations: Mapping[str, str]) -> None:
    """Write translations into a .ts file, for whoever has many.

    Raises:
        KeyError: a text is not in the file.
        ValueError: a translation does not fit its source.
    """
    messages = {message.source: message for message in read(path)}
    for source, text in translations.items():
        message = Message(context=messages[source].context, source=source, translation=text)
        if fault(message):
            raise ValueError(source, text, fault(message))
        messages[source] = message
    language = LANGUAGES[path.stem.rpartition("_")[2]]
    path.write_text(written(messages.values(), language), encoding="utf-8", newline="\n")


# The files of the program


def wanted_files(root: Path) -> dict[str, str | bytes]:
    """What the folder of translations ought to hold, by file name."""
    folder = root / "resources" / "translations"
    texts = all_texts(root)
    files: dict[str, str | bytes] = {}
    for short, language in LANGUAGES.items():
        files[f"ioplab_{short}.ts"] = written(updated(read(folder / f"ioplab_{short}.ts"), texts), language)
    for path in sorted(folder.glob("qt_*.ts")):
        language = {"nb": SOURCE_LANGUAGE, **LANGUAGES}[path.stem.removeprefix("qt_")]
        files[path.name] = written(read(path), language, source_language="en")
    for name, text in list(files.items()):
        files[name.replace(".ts", ".qm")] = compiled(str(text))
    return files


def compiled(text: str) -> bytes:
    """The .qm file that Qt makes of a .ts file."""
    release = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
    with tempfile.TemporaryDirectory() as folder:
        source, result = Path(folder, "texts.ts"), Path(folder, "texts.qm")
        source.write_text(text, encoding="utf-8")
        subprocess.run([release, "-silent", source, "-qm", result], check=True)
        return result.read_bytes()


def found_files(root: Path) -> dict[str, str | bytes]:
    """What the folder of translations holds, by file name."""
    folder = root / "resources" / "translations"
    return {
        path.name: path.read_text(encoding="utf-8") if path.suffix == ".ts" else path.read_bytes()
        for path in sorted(folder.glob("*.[tq][sm]"))
    }


def complaints(root: Path) -> list[str]:
    """Translations that do not fit their source, and texts that reach `tr` without having been marked."""
    folder = root / "resources" / "translations"
    found = [
        f"{path.name}: {why}: «{message.source}» – «{message.translation}»"
        for path in sorted(folder.glob("*.ts"))
        for message in read(path)
        if (why := fault(message))
    ]
    modules = {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in sources(root)}
    tables = {table for code in modules.values() for table in marked_tables(ast.parse(code))}
    for name, code in modules.items():
        found += [f"{name}:{line}: mark the texts of {given}" for line, given in unmarked(code, tables)]
    return found
