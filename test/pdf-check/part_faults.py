"""Figures and tables among the tags."""

from collections.abc import Iterator

from opened import Opened, text_of
from rules import Fault, fault
from tree import Element


def part_faults(file: Opened) -> Iterator[Fault]:
    for element in file.elements:
        if element.role == "Figure":
            yield from figure_faults(element)
        if element.role == "TH" and not has_scope(element):
            yield fault("no-scope", "A TH says not of what it is the heading.")
        if element.role == "Table":
            yield from table_faults(element)


def figure_faults(figure: Element) -> Iterator[Fault]:
    if not text_of(figure.node, "/Alt"):
        yield fault("no-alternative", "A figure says nothing in words.")
    box = figure.attribute("Layout", "/BBox")
    if box is None or len(box) != 4 or not is_box(*map(float, box)):
        yield fault("no-place", f"The place of a figure is {None if box is None else list(map(float, box))}.")


def is_box(left: float, bottom: float, right: float, top: float) -> bool:
    """It has a size, and lies on an A4 page."""
    return -1 <= left < right <= 596 and -1 <= bottom < top <= 843


def has_scope(heading: Element) -> bool:
    scope = heading.attribute("Table", "/Scope")
    return str(scope)[1:] in ("Row", "Column", "Both") or heading.attribute("Table", "/Headers") is not None


def table_faults(table: Element) -> Iterator[Fault]:
    widths = {sum(span_of(cell) for cell in row.children) for row in rows_of(table)}
    if len(widths) != 1:
        yield fault("table-uneven", f"Rows of a table have {sorted(widths)} cells.")


def rows_of(table: Element) -> list[Element]:
    parts = [part for part in table.children if part.role in ("THead", "TBody", "TFoot")]
    return [row for part in [table, *parts] for row in part.children if row.role == "TR"]


def span_of(cell: Element) -> int:
    return int(cell.attribute("Table", "/ColSpan") or 1)
