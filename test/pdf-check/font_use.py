"""Which glyphs are drawn, and which characters they stand for."""

import re
from functools import lru_cache

from pikepdf import Dictionary, Name, Stream

CHARACTERS = re.compile(r"beginbfchar(.*?)endbfchar", re.S)
RANGES = re.compile(r"beginbfrange(.*?)endbfrange", re.S)
PAIR = re.compile(r"<([0-9a-fA-F\s]*)>\s*<([0-9a-fA-F\s]*)>")
RANGE = re.compile(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*(?:<([0-9a-fA-F\s]+)>|\[(.*?)\])", re.S)
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def font_of(resources: Dictionary, name: str) -> Dictionary | None:
    return resources.get("/Font", Dictionary()).get(name)


def codes_of(font: Dictionary, text: bytes) -> list[int]:
    """Numbers of the glyphs, as the string has them."""
    width = 2 if font.get("/Subtype") == Name.Type0 else 1
    return [int.from_bytes(text[at : at + width], "big") for at in range(0, len(text), width)]


def unicode_of(font: Dictionary) -> dict[int, str]:
    """Characters by number; none when the font does not say."""
    table = font.get("/ToUnicode")
    return read_table(table.read_bytes()) if isinstance(table, Stream) else {}


@lru_cache(maxsize=64)
def read_table(data: bytes) -> dict[int, str]:
    source = data.decode("latin-1")
    found: dict[int, str] = {}
    for block in CHARACTERS.findall(source):
        found |= {int(code, 16): characters(to) for code, to in PAIR.findall(block)}
    for block in RANGES.findall(source):
        for entry in RANGE.findall(block):
            found |= range_of(*entry)
    return found


def range_of(first: str, last: str, start: str, several: str) -> dict[int, str]:
    codes = range(int(first, 16), int(last, 16) + 1)
    if several:
        return dict(zip(codes, map(characters, re.findall(r"<([0-9a-fA-F\s]*)>", several))))
    begin = characters(start)
    return {code: begin[:-1] + chr(ord(begin[-1]) + at) for at, code in enumerate(codes)}


def characters(digits: str) -> str:
    return bytes.fromhex("".join(digits.split())).decode("utf-16-be", "replace")


def words_of(resources: Dictionary, name: str, text: bytes) -> list[str]:
    """The characters of each glyph of a string, in the order in which they are drawn."""
    font = font_of(resources, name)
    if font is None:
        return []
    table = unicode_of(font)
    return [table.get(code, "") for code in codes_of(font, text)]


def is_no_word(characters: str) -> bool:
    """A part of a character, or a sign that means something in one font only."""
    return characters == "" or any("\ue000" <= each <= "\uf8ff" for each in characters)


def has_right_to_left(words: str) -> bool:
    """More than one such letter: one alone has no order."""
    return len(RIGHT_TO_LEFT.findall(words)) > 1
