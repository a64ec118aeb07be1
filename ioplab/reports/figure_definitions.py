"""What the numbers of a report mean, for readers who have nothing but the report: words, columns, and each indicator.

The exact definitions stand in docs/counting.md; these are the same in a line each.
"""

from __future__ import annotations

from ioplab.i18n import mark

WORDS = mark(
    (
        (
            "Elevvektet",
            "Gjennomsnittet over elevene av hver elevs egen fordeling. En elev teller like mye uansett hvor mange mål.",
        ),
        ("Andel av målene", "Mål på nivået delt på vurderte mål."),
        ("Nådd", "Andel vurderte mål på nivået der skalaen sier at målet er nådd, eller over."),
        ("Lavest, høyest", "95 % intervall der elevene er klynger. Vises ikke for færre enn fem elever."),
        ("Elever", "Elever med minst ett vurdert mål i utvalget."),
        ("Mål satt", "Alle mål i planer som er i bruk eller avsluttet. Summen av vurdert og de tre kolonnene etter."),
        ("Vurdert", "Mål med omforent nivå i en fullført evaluering, eller med akkurat én levert vurdering."),
        ("Ikke arbeidet med", "Målet har ikke vært arbeidet med. Står utenfor nevneren, og telles for seg."),
        ("Ikke vurdert", "Ingen omforent vurdering, og ikke akkurat én levert vurdering."),
        ("Avsluttet", "Målet er avsluttet uten vurdering i denne evalueringen."),
        ("Ikke beregnet", "Opplysningene som trengs, mangler. Det betyr ikke null."),
        (
            "Utvalg etter tilpasning",
            "Et mål telles under hver tilpasning faget har, så disse overlapper og gir ikke hele utvalget.",
        ),
        ("Organisering og måloppnåelse", "Ulike elever og ulike mål. Tallene viser ikke hva som virker."),
        ("Halvår og år", "Samme mål ved halvårsevalueringen og årsevalueringen. Ulike skoleår er ulike mål."),
        ("Ført for hånd", "Skrevet inn av skolen med kilde og dato. Programmet har ikke telt det."),
        ("Vedtatt og gitt", "Timer i året à 60 minutter: i vedtak som gjelder 1. oktober, og i planenes fag."),
        ("Vurdert av to eller flere", "Mål der to har levert vurdering hver for seg. De to første sammenlignes."),
    )
)

INDICATORS: dict[str, tuple[str, str, str]] = mark(
    {
        "P1": (
            "De som har fått alle disse innen 1. juni",
            "Elever med sakkyndig vurdering som trengs i løpet av året",
            "1. juni",
        ),
        "P2": (
            "De som har det etter vedtak gjort innen skoleslutt",
            "Elever med ITO 20. august neste skoleår, eller med plan for neste år",
            "skoleslutt",
        ),
        "P3": ("De med årsevaluering fullført innen skoleslutt", "Planer som telles", "skoleslutt"),
        "P4": ("De med plan tatt i bruk innen skolestart", "Nåværende elever med ITO ved skolestart", "skolestart"),
        "P5": ("De med plan, forenklet eller full, tatt i bruk innen skolestart", "Nye elever med ITO 1. oktober", "skolestart"),
        "P6": ("De med full plan tatt i bruk innen 1. oktober", "Nye elever med ITO 1. oktober", "1. oktober"),
        "P7": ("Per plan én elevsamtale til og med 31. januar, og én etter", "To ganger planene som telles", "31. juli"),
        "P8": ("De med samtale med foresatte ved målvalg", "Planer som telles", "31. juli"),
        "P9": ("De med samtale med foresatte ved halvårsvurdering", "Planer som telles", "31. juli"),
        "OK2_one_to_one": ("De med 1:1 i minst ett fag", "Planer som telles", "1. oktober"),
        "OK2_two_to_one": ("De med 2:1 i minst ett fag", "Planer som telles", "1. oktober"),
        "OK2_group": ("De med gruppe i minst ett fag", "Planer som telles", "1. oktober"),
        "GSI_teacher": (
            "De med timer til lærer, kontaktlærer eller spesialpedagog i vedtaket",
            "Elever med ITO 1. oktober",
            "1. oktober",
        ),
        "GSI_assistant": ("De med timer til miljøarbeider eller assistent i vedtaket", "Elever med ITO 1. oktober", "1. oktober"),
    }
)
"""By id: what is counted, of what, and the day that the rule looks at."""

COUNTED_BY = mark("Telt av ioplab fra planene")
"""The source of what the program counts."""
