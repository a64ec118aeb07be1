"""What of the libraries goes into the product."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from installer import trim
from installer.product import LINUX, MAC, WINDOWS


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt6PrintSupport.dll",
        "numpy.libs/libscipy_openblas64_-32a4b2a6.so",
        "bidi/bidi.cpython-311-x86_64-linux-gnu.so",
        "ioplab/_resources/fonts/SourceSans3-Regular.ttf",
        "ioplab/_resources/translations/ioplab_nn.qm",
        "matplotlib/mpl-data/fonts/ttf/DejaVuSans.ttf",
        "matplotlib/mpl-data/fonts/ttf/LastResortHE-Regular.ttf",
        "matplotlib/mpl-data/fonts/ttf/LICENSE_STIX",
        "matplotlib/mpl-data/matplotlibrc",
        "numpy-2.4.6.dist-info/METADATA",
        "docx/templates/default.docx",
    ],
)
@pytest.mark.parametrize("system", [LINUX, WINDOWS, MAC])
def test_what_the_program_reaches_is_kept(place: str, system: str) -> None:
    assert trim.is_kept(place, f"/home/x/site-packages/{place}", system)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/plugins/platforms/qminimal.dll",
        "PySide6/Qt/plugins/imageformats/libqwebp.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/lib/libQt6EglFsKmsSupport.so.6",
        "PySide6/Qt6Quick.dll",
        "PySide6/translations/qtbase_de.qm",
        r"PySide6\translations\qtbase_de.qm",
        "matplotlib/mpl-data/sample_data/topobathy.npz",
        "matplotlib/mpl-data/fonts/ttf/STIXGeneral.ttf",
        "matplotlib/mpl-data/fonts/afm/cmr10.afm",
        "reportlab/fonts/DarkGardenMK.pfb",
        "reportlab/fonts/DarkGarden-copying-gpl.txt",
        "numpy/_core/tests/data/x.csv",
        "ioplab/_resources/translations/ioplab_nn.ts",
        "tcl/init.tcl",
        "_tk_data/tk.tcl",
        "ioplab-0.1.0.dist-info/direct_url.json",
    ],
)
@pytest.mark.parametrize("system", [LINUX, WINDOWS, MAC])
def test_what_nobody_reaches_is_left_out(place: str, system: str) -> None:
    assert not trim.is_kept(place, f"/home/x/site-packages/{place}", system)


def test_the_systems_own_libraries_stay_with_the_system_but_for_what_python_needs() -> None:
    assert not trim.is_kept("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6")
    assert not trim.is_kept("libstdc++.so.6", "/lib/x86_64-linux-gnu/libstdc++.so.6")
    assert trim.is_kept("libcrypto.so.3", "/usr/lib/x86_64-linux-gnu/libcrypto.so.3")
    assert trim.is_kept("lxml/etree.so", "/usr/lib/python3/site-packages/lxml/etree.so")


@given(
    st.text(st.sampled_from("abc/._-"), max_size=20), st.sampled_from(["LICENSE", "NOTICE.txt", "COPYING", "licenses/MIT.txt"])
)
def test_no_librarys_licence_is_left_out(folder: str, name: str) -> None:
    place = f"{folder.strip('/')}/tests/{name}".lstrip("/")

    assert trim.is_kept(place)


@pytest.mark.parametrize(
    ("place", "stripped"),
    [
        ("libpython3.11.so.1.0", True),
        ("sqlcipher3/_sqlite3.cpython-311-x86_64-linux-gnu.so", True),
        ("numpy.libs/libscipy_openblas64_-32a4b2a6.so", False),
        ("numpy/_core/_multiarray_umath.cpython-311-x86_64-linux-gnu.so", False),
        ("pillow.libs/libtiff.so.6", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", False),
        ("PySide6/QtCore.abi3.so", False),
        ("shiboken6/Shiboken.abi3.so", False),
        ("bidi/bidi.cpython-311-x86_64-linux-gnu.so", False),
    ],
)
def test_only_what_stands_it_is_stripped_and_nothing_under_the_lgpl(place: str, *, stripped: bool) -> None:
    assert bool(trim.STRIPPED.search(place)) is stripped


@pytest.mark.parametrize(
    ("module", "kept"),
    [
        ("matplotlib.backends", True),
        ("matplotlib.backends.backend_agg", True),
        ("matplotlib.backends.backend_pdf", True),
        ("matplotlib.backends.backend_svg", True),
        ("matplotlib.backends.backend_tkagg", False),
        ("matplotlib.backends.backend_qt5agg", False),
        ("ioplab.app", True),
    ],
)
def test_only_the_ways_to_draw_that_are_used_come_along(module: str, *, kept: bool) -> None:
    assert trim.is_module_kept(module) is kept


def test_a_link_to_what_was_left_out_goes_too_and_so_does_a_link_to_that() -> None:
    places = {
        "lib/libQt6Core.so.6": None,
        "libQt6Core.so.6": "lib/libQt6Core.so.6",
        "libQt6Network.so.6": "lib/libQt6Network.so.6",
        "a/again.so": "../libQt6Network.so.6",
    }

    assert trim.without_dangling(places).keys() == {"lib/libQt6Core.so.6", "libQt6Core.so.6"}


def test_a_librarys_licences_are_found_among_its_files() -> None:
    names = ["x.dist-info/licenses/LICENSE", "x/license.py", "x/data/NOTICE", "x/core.py", "x-1.dist-info/METADATA"]

    assert trim.licence_files(names) == ["x.dist-info/licenses/LICENSE", "x/data/NOTICE"]
