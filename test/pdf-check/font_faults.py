"""Fonts: in the file, with all glyphs that are drawn, and with the characters of each."""

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Stream

from font_use import codes_of, font_of, unicode_of
from opened import Opened, named
from rules import Fault, fault
from truetype import TrueType

#: Stand for no character at all. Empty may be a part of a character: `content_faults.py` looks at that.
NO_CHARACTER = {"\0", "\ufeff", "\ufffe"}


def font_faults(file: Opened) -> Iterator[Fault]:
    for font, codes in used_fonts(file):
        yield from one_font_faults(font, codes)


def used_fonts(file: Opened) -> list[tuple[Dictionary, set[int]]]:
    """Each font with the glyphs that are drawn of it."""
    used: dict[tuple[int, int], tuple[Dictionary, set[int]]] = {}
    for content in file.contents:
        for name, text, _ in content.shown:
            font = font_of(content.resources, name)
            if font is not None:
                used.setdefault(font.objgen, (font, set()))[1].update(codes_of(font, text))
    return list(used.values())


def one_font_faults(font: Dictionary, codes: set[int]) -> Iterator[Fault]:
    name = named(font, "/BaseFont")
    yield from unicode_faults(font, codes, name)
    descendant = font.get("/DescendantFonts", Array([font]))[0]
    program = descendant.get("/FontDescriptor", Dictionary()).get("/FontFile2")
    if not isinstance(program, Stream) or font.get("/Subtype") != Name.Type0:
        yield fault("not-embedded", f"{name} is not in the file, as TrueType with two bytes for a glyph.")
        return
    if font.get("/Encoding") != Name("/Identity-H") or descendant.get("/CIDToGIDMap") != Name.Identity:
        yield fault("font-map", f"{name} maps numbers to other numbers.")
    glyphs = TrueType(program.read_bytes())
    yield from glyph_faults(descendant, codes, glyphs, name)
    yield from cid_set_faults(descendant.FontDescriptor, glyphs, name)


def unicode_faults(font: Dictionary, codes: set[int], name: str) -> Iterator[Fault]:
    table = unicode_of(font)
    without = sorted(code for code in codes if table.get(code, "\0") in NO_CHARACTER)
    if without:
        yield fault("no-unicode", f"{name} says no character for {without[:5]}.")


def glyph_faults(font: Dictionary, codes: set[int], glyphs: TrueType, name: str) -> Iterator[Fault]:
    if 0 in codes or any(code >= glyphs.glyphs for code in codes):
        yield fault("notdef", f"{name} draws a character that it does not have.")
    widths = widths_of(font.get("/W", Array()))
    usual = float(font.get("/DW", 1000))
    known = [code for code in codes if code < glyphs.glyphs]
    wrong = sorted(code for code in known if abs(widths.get(code, usual) - glyphs.width(code)) > 1)
    if wrong:
        yield fault("glyph-width", f"{name} has other widths for {wrong[:5]}.")


def widths_of(table: Array) -> dict[int, float]:
    """`c [w w …]` and `from to w`, one after the other."""
    entries, widths = list(table), {}
    while entries:
        first, second = int(entries.pop(0)), entries.pop(0)
        if isinstance(second, Array):
            widths |= {first + at: float(width) for at, width in enumerate(second)}
        else:
            width = float(entries.pop(0))
            widths |= {code: width for code in range(first, int(second) + 1)}
    return widths


def cid_set_faults(descriptor: Dictionary, glyphs: TrueType, name: str) -> Iterator[Fault]:
    stream = descriptor.get("/CIDSet")
    if stream is None:
        return
    bits = stream.read_bytes()
    listed = {at * 8 + bit for at, byte in enumerate(bits) for bit in range(8) if byte & (128 >> bit)}
    if listed != set(range(glyphs.glyphs)):
        yield fault("cid-set", f"{name} lists {len(listed)} glyphs and has {glyphs.glyphs}.")
