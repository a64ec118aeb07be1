"""What it means for a vault to lie where it does: one calm line, that never stands in the way. Loads nothing heavy."""

from __future__ import annotations

from pathlib import Path

from ioplab.i18n import mark, tr
from ioplab.places import Place, kind_of_place

_OPENED = mark(
    {
        Place.SYNCED: "Arkivet ligger i en mappe som synkroniseres. Ha det åpent på én maskin om gangen, og vent til "
        "synkroniseringen er ferdig før du åpner det på en annen.",
        Place.NETWORK: "Arkivet ligger på en nettverksdisk. Faller nettet ut mens du skriver, står teksten på skjermen til "
        "disken svarer igjen.",
        Place.REMOVABLE: "Arkivet ligger på en minnepinne eller en annen løs disk. Lås arkivet før du tar den ut.",
        Place.READ_ONLY: "Mappen er skrivebeskyttet. Arkivet åpnes for lesing.",
    }
)

_MADE = mark(
    {
        Place.SYNCED: "Mappen synkroniseres. Arkivet er kryptert der også, men kan bare være åpent på én maskin om gangen.",
        Place.NETWORK: "Mappen ligger på en nettverksdisk. Det går fint, men arkivet kan ikke brukes når nettet er borte.",
        Place.REMOVABLE: "Mappen ligger på en minnepinne eller en annen løs disk. Den er lett å miste, så ha en "
        "sikkerhetskopi et annet sted.",
        Place.READ_ONLY: "Mappen er skrivebeskyttet. Velg en annen mappe.",
    }
)


def about_opening(vault: Path) -> str:
    """What there is to say of where a vault lies; nothing when it lies on this machine alone."""
    place = _place(vault)
    return tr(_OPENED[place]) if place in _OPENED else ""


def about_making(folder: Path) -> str:
    """What there is to say of where a new vault is to be made; nothing when that is on this machine alone."""
    place = _place(folder) if folder.is_dir() else None
    return tr(_MADE[place]) if place in _MADE else ""


def _place(path: Path) -> Place | None:
    try:
        return kind_of_place(path)
    except (OSError, ValueError):
        return None  # what is wrong with it is told when somebody tries to use it
