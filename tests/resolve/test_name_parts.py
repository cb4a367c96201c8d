"""Names taken apart, and names that are like each other."""

import pytest

from warehouse.resolve.name_likeness import count_slips, is_like_name
from warehouse.resolve.name_parts import NameParts, parse_name


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Ada Lund", NameParts(given="Ada", family="Lund")),
        ("Lund, Ada", NameParts(given="Ada", family="Lund")),
        ("Ada B. C. Lund", NameParts(given="Ada", middle="B. C.", family="Lund")),
        ("Dr. Ada Lund, Jr.", NameParts(title="Dr.", given="Ada", family="Lund", suffix="Jr.")),
        ("Lund, Dr. Ada B., III", NameParts("Dr.", "Ada", "B.", "Lund", "III")),
        ("Lund Sr., Ada", NameParts(given="Ada", family="Lund", suffix="Sr.")),
        ("Ada Lund QC MP", NameParts(given="Ada", family="Lund", suffix="QC, MP")),
        ("Ada Lund, CLU, CFP", NameParts(given="Ada", family="Lund", suffix="CLU, CFP")),
        ("Ada Lund, Ph. D.", NameParts(given="Ada", family="Lund", suffix="Ph. D.")),
        ("Ada van der Lund", NameParts(given="Ada", family="van der Lund")),
        ("Ada de Tarn van Lund", NameParts(given="Ada", middle="de Tarn", family="van Lund")),
        ("Van Lund", NameParts(given="Van", family="Lund")),
        ("Ada Tarn y Lund", NameParts(given="Ada", family="Tarn y Lund")),
        ("Ada and Ivo Lund", NameParts(given="Ada and Ivo", family="Lund")),
        ("Queen Ada", NameParts(title="Queen", given="Ada")),
        ("Rev Lund", NameParts(title="Rev", family="Lund")),
        ("Dr King Jr", NameParts(title="Dr", family="King", suffix="Jr")),
        ("Secretary of State Ada Lund", NameParts(title="Secretary of State", given="Ada", family="Lund")),
        ("U.S. District Judge Ada Lund", NameParts(title="U.S. District Judge", given="Ada", family="Lund")),
        ("Lt.Gen. Ada Lund", NameParts(title="Lt.Gen.", given="Ada", family="Lund")),
        ("A.B. Lund", NameParts(given="A.", middle="B.", family="Lund")),
        ("Lund, J.R.", NameParts(given="J.R.", family="Lund")),
        ("King Ada Tarn Lund V", NameParts("King", "Ada", "Tarn", "Lund", "V")),
        ("Ada “Bear” Lund", NameParts(given="Ada", family="Lund", nickname="Bear")),
        ("“Bear” Lund", NameParts(family="Lund", nickname="Bear")),
        ("Ada", NameParts(given="Ada")),
        ("Ada Lund 😊", NameParts(given="Ada", family="Lund")),
        ("", NameParts()),
    ],
)
def test_parts(name: str, parts: NameParts) -> None:
    assert parse_name(name) == parts


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ada Lund", "Lund, Ada"),
        ("AdaLund", "Ada Lund"),
        ("Dr. Adá Lund", "Ada Lund"),
        ("A. Lund", "Ada Lund"),
        ("Marta Lindqvist", "Marta Lindkvist"),
        ("Marta Lindqvist", "Marta Lindqvsit"),
        ("M4rta Lindqvist", "Marta Lindqvist"),
        ("Marta Lindqvist LLC", "Marta Lindqvist"),
        ("Ada Lund", "Ada Berta Lund"),
        ("Ottilie Brandvold", "Ottilie Brandwold"),
    ],
)
def test_like_names(left: str, right: str) -> None:
    assert is_like_name(left, right)
    assert is_like_name(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [("Ada Lund", "Ivo Lund"), ("Ada Lund", "Ada Tarn"), ("Ada", "Adam Lund"), ("", "Ada"), ("Ada Lunds", "Ida Lundt")],
)
def test_unlike_names(left: str, right: str) -> None:
    assert not is_like_name(left, right)


@pytest.mark.parametrize(
    ("word", "other", "slips"), [("lund", "lund", 0), ("lund", "lud", 1), ("lund", "ludn", 1), ("lund", "tarn", 4)]
)
def test_slips(word: str, other: str, slips: int) -> None:
    assert count_slips(word, other) == slips
