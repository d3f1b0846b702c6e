"""The tree of tags: which there are, and what stands in what."""

from collections.abc import Iterator

from pikepdf import Dictionary

from document_faults import LANGUAGE
from opened import Opened, named
from rules import Fault, fault
from tree import Element

GROUPS = {"Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct"}
HEADINGS = {f"H{level}" for level in range(1, 7)}
LINES = {"Span", "Quote", "Link", "Note", "Reference", "Code", "Annot", "Figure", "Formula", "Lbl"}
TABLES = {"Table", "THead", "TBody", "TFoot", "TR", "TH", "TD"}
LISTS = {"L", "LI", "Lbl", "LBody"}
KNOWN = GROUPS | HEADINGS | LINES | TABLES | LISTS | {"P"}

#: What may stand in it; anything else may not.
CHILDREN = {
    "Table": {"Caption", "THead", "TBody", "TFoot", "TR"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TFoot": {"TR"},
    "TR": {"TH", "TD"},
    "L": {"Caption", "L", "LI"},
    "LI": {"Lbl", "LBody"},
    "P": LINES,
    "Caption": LINES | {"P"},
    "Lbl": LINES,
    "Span": LINES,
    "Link": LINES,
    **{heading: LINES for heading in HEADINGS},
}

#: What it may stand in.
PARENTS = {
    "THead": {"Table"},
    "TBody": {"Table"},
    "TFoot": {"Table"},
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"},
    "TD": {"TR"},
    "LI": {"L"},
    "LBody": {"LI"},
    "TOCI": {"TOC"},
}


def tree_faults(file: Opened) -> Iterator[Fault]:
    tops = [element for element in file.elements if element.parent is None]
    if [top.role for top in tops] != ["Document"]:
        yield fault("no-tree", f"At the root of the tags stand {[top.role for top in tops]}.")
    if len(file.root.get("/StructTreeRoot", Dictionary()).get("/RoleMap", Dictionary())) > 0:
        yield fault("role", "Tags are mapped to others.")
    for element in file.elements:
        yield from element_faults(element)
    yield from heading_faults(file.elements)


def element_faults(element: Element) -> Iterator[Fault]:
    if element.role not in KNOWN:
        yield fault("role", f"{element.role} is no standard tag.")
    outer = "" if element.parent is None else element.parent.role
    if outer not in PARENTS.get(element.role, {outer}):
        yield fault("nesting", f"{element.role} stands in {outer}.")
    if element.role not in CHILDREN.get(outer, {element.role}):
        yield fault("nesting", f"{element.role} stands in {outer}.")
    if element.content and element.role in ("Table", "THead", "TBody", "TR", "L", "LI"):
        yield fault("nesting", f"Something is drawn in {element.role} itself.")
    language = element.node.get("/Lang")
    if language is not None and str(language) and not LANGUAGE.fullmatch(str(language)):
        yield fault("bad-language", f"{element.role} is in “{named(element.node, '/Lang')}”.")


def heading_faults(elements: list[Element]) -> Iterator[Fault]:
    before = 0
    for element in elements:
        if element.role in HEADINGS:
            level = int(element.role[1:])
            if level > before + 1:
                yield fault("heading-order", f"After level {before} comes {element.role}.")
            before = level
    if before == 0:
        yield fault("heading-order", "There is no heading at all.")
