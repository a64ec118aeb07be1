"""A small dump in the shape of Udir's Grep, with goals in our own words: codes, dates and texts are made up.

The shape is that of https://github.com/Utdanningsdirektoratet/KL06-LK20-public/wiki: texts in lists of languages, references
with or without ``referanse`` around them, dates under ``dato``, titles written unevenly.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

PUBLISHED = "https://data.udir.no/kl06/v201906/status/status_publisert"
EXPIRED = "https://data.udir.no/kl06/v201906/status/status_utgaatt"
_TYPE = "http://psi.udir.no/ontologi/kl06/"


def words(nob: str, nno: str = "", eng: str = "") -> dict[str, Any]:
    """A text in its languages, as competence goals have it."""
    known = {"default": nob, "nob": nob, "nno": nno, "eng": eng, "sme": ""}
    return {"tekst": [{"spraak": language, "verdi": text} for language, text in known.items() if text]}


def ref(code: str) -> dict[str, Any]:
    """What an object points to with."""
    return {"kode": code, "uri": f"http://psi.udir.no/kl06/{code}", "tittel": "står her på ett språk", "status": PUBLISHED}


def curriculum(
    code: str, title: str, *, since: str, until: str | None = None, sets: tuple[str, ...], **more: Any
) -> dict[str, Any]:
    """A curriculum with what it holds besides, which nobody reads."""
    return {
        "id": f"uuid:{code}",
        "kode": code,
        "tittel": words(title)["tekst"],
        "grep-type": f"{_TYPE}laereplan_lk20",
        "status": PUBLISHED,
        "gyldighetsperiode": {
            "gyldig-fra": {"overskrift": words("Gjelder fra <>"), "dato": since},
            "gyldig-til": {"overskrift": words("Gjelder til <>"), "dato": until},
        },
        "om-faget-kapittel": {"tekst": words("<p>Om faget</p>")},
        "kompetansemaal-kapittel": {"kompetansemaalsett": [ref(one) for one in sets]},
        "erstattes-av": [],
        **more,
    }


def among(
    code: str, title: str, *, goals: tuple[str, ...], grades: tuple[str, ...] = (), place: int = 1, **more: Any
) -> dict[str, Any]:
    """A set of goals."""
    return {
        "kode": code,
        "tittel": title,
        "grep-type": f"{_TYPE}kompetansemaalsett_lk20",
        "status": PUBLISHED,
        "rekkefoelge": place,
        "etter-aarstrinn": [ref(one) for one in grades],
        "kompetansemaal": [ref(one) for one in goals],
        **more,
    }


def goal(code: str, text: dict[str, Any], among_: str, owner: str, place: int = 1, **more: Any) -> dict[str, Any]:
    """A competence goal."""
    return {
        "kode": code,
        "tittel": text,
        "grep-type": f"{_TYPE}kompetansemaal_lk20",
        "status": PUBLISHED,
        "rekkefoelge": place,
        "tilhoerer-kompetansemaalsett": ref(among_),
        "tilhoerer-laereplan": ref(owner),
        "tilknyttede-kjerneelementer": [{"referanse": ref("KE1"), "forklaring": words("hvorfor")}],
        **more,
    }


READ_ALOUD = words("lese enkle tekster høyt for andre", "lese enkle tekstar høgt for andre", "read simple texts aloud to others")

CURRICULA = (
    curriculum("NOR01-07", "Læreplan i norsk", since="2020-08-01T00:00:00", sets=("KV110", "KV111"))
    | {"erstattes-av": [ref("NOR01-08")]},
    curriculum("NOR01-08", "Læreplan i norsk", since="2026-08-01T00:00:00", sets=("KV210", "KV211")),
    curriculum("NOR01-09", "Læreplan i norsk", since="2031-08-01T00:00:00", sets=("KV310",)),
    curriculum("MAT01-05", "Læreplan i matematikk 1.–10. trinn", since="2020-08-01T00:00:00", sets=("KV120", "KV121")),
    curriculum("NAT01-04", "Læreplan i naturfag", since="2020-08-01T00:00:00", sets=("KV130",)),
    curriculum("GAM01-01", "Læreplan i noe gammelt", since="2020-08-01", until="2024-07-31", sets=("KV140",), status=EXPIRED),
)

SETS = (
    among("KV110", "Kompetansemål etter 2.trinn ", goals=("KM1101", "KM1102"), grades=("aarstrinn2",)),
    among("KV111", "Kompetansemål etter 4. trinn", goals=("KM1111",), grades=("aarstrinn4",), place=2),
    among("KV210", "Kompetansemål etter 2. årstrinn", goals=("KM2101", "KM2102"), grades=("aarstrinn2",)),
    among("KV211", "Kompetansemål etter 4. trinn", goals=("KM2111",), grades=("aarstrinn4",), place=2),
    among("KV310", "Kompetansemål etter 2. trinn", goals=("KM3101",), grades=("aarstrinn2",)),
    among("KV120", "Kompetansemål etter 3. trinn", goals=("KM1201",), grades=("aarstrinn3",)),
    among("KV121", "Kompetansemål etter 4. trinn", goals=("KM1211",), grades=("aarstrinn5",), place=2),
    among("KV130", "Kompetansemål og vurdering 1T-Y", goals=("KM1301",), grades=("vg1",)),
    among("KV140", "Kompetansemål etter 10. trinn", goals=("KM1401",), grades=("aarstrinn10",)),
)

GOALS = (
    goal("KM1101", READ_ALOUD, "KV110", "NOR01-07"),
    goal("KM1102", words("fortelle om et bilde"), "KV110", "NOR01-07", 2),
    goal("KM1111", words("skrive en historie med begynnelse og slutt"), "KV111", "NOR01-07"),
    goal("KM2101", words("lese enkle tekster  høyt for andre.", "lese enkle tekstar høgt for andre"), "KV210", "NOR01-08"),
    goal("KM2102", words("fortelle om et bilde med egne ord"), "KV210", "NOR01-08", 2),
    goal("KM2111", words("skrive en fortelling"), "KV211", "NOR01-08"),
    goal("KM3101", words("lese enkle tekster høyt for andre"), "KV310", "NOR01-09"),
    goal("KM1201", words("dele ting i like store <em>grupper</em>"), "KV120", "MAT01-05"),
    goal("KM1211", words("lese av en klokke"), "KV121", "MAT01-05"),
    goal("KM1301", words("måle og føre tabell"), "KV130", "NAT01-04"),
    goal("KM1401", words("gjøre noe som ikke lenger er med"), "KV140", "GAM01-01"),
)

FOLDERS: Mapping[str, tuple[dict[str, Any], ...]] = {
    "laereplaner-lk20": CURRICULA,
    "kompetansemaalsett-lk20": SETS,
    "kompetansemaal-lk20": GOALS,
}


def write_folder(folder: Path, top: str = "v201906") -> Path:
    """The dump as a folder, as it is when it has been unpacked; gives the folder."""
    for kind, objects in FOLDERS.items():
        place = folder / top / kind
        place.mkdir(parents=True)
        for one in objects:
            (place / f"{one['kode']}.json").write_text(json.dumps(one, ensure_ascii=False), encoding="utf-8")
    return folder


def write_zip(path: Path, top: str = "v201906/", more: Mapping[str, bytes] | None = None) -> Path:
    """The dump as Udir gives it: a folder for each kind, and kinds that nobody reads; gives its path."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for kind, objects in FOLDERS.items():
            for one in objects:
                archive.writestr(f"{top}{kind}/{one['kode']}.json", json.dumps(one, ensure_ascii=False))
        archive.writestr(f"{top}fagkoder/NOR0001.json", "{dette er ikke JSON, og ingen leser det")
        for name, content in (more or {}).items():
            archive.writestr(name, content)
    return path
