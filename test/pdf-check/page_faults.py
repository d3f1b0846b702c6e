"""Pages and what leads to them: tabulator, numbers, bookmarks, links."""

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, String

from opened import Opened, named, text_of
from rules import Fault, fault
from tree import number_tree

PRINT = 4
INVISIBLE, HIDDEN, NO_VIEW, TOGGLE = 1, 2, 32, 256


def page_faults(file: Opened) -> Iterator[Fault]:
    for number, page in enumerate(file.pages, 1):
        if page.get("/Tabs") != Name.S:
            yield fault("tabs", f"On page {number} the tabulator does not follow the tags.")
    yield from label_faults(file)
    yield from bookmark_faults(file)
    yield from link_faults(file)


def label_faults(file: Opened) -> Iterator[Fault]:
    """One range, of plain numbers, from the first page on."""
    ranges = number_tree(file.root.get("/PageLabels"))
    first = ranges.get(0)
    if len(ranges) != 1 or first is None or first.get("/S") != Name.D or "/P" in first:
        yield fault("labels", f"Pages are called in {len(ranges)} ways, or not by number.")


def bookmark_faults(file: Opened) -> Iterator[Fault]:
    items = list(bookmarks(file.root.get("/Outlines", Dictionary()).get("/First")))
    if not items:
        yield fault("bookmarks", "There are no bookmarks.")
    for item in items:
        if not text_of(item, "/Title") or not leads_to_page(item, file):
            yield fault("bookmarks", f"The bookmark “{text_of(item, '/Title')}” goes nowhere.")


def bookmarks(item: Dictionary | None) -> Iterator[Dictionary]:
    while item is not None:
        yield item
        yield from bookmarks(item.get("/First"))
        item = item.get("/Next")


def link_faults(file: Opened) -> Iterator[Fault]:
    tagged = {each: element.role for element in file.elements for each in element.objects}
    for number, annotation in file.annotations():
        yield from annotation_faults(annotation, number)
        if not text_of(annotation, "/Contents"):
            yield fault("link-words", f"A link on page {number} says not where it goes.")
        if tagged.get(annotation.objgen) != "Link":
            yield fault("link-tag", f"A link on page {number} has the tag {tagged.get(annotation.objgen)}.")
        if not leads_to_page(annotation, file):
            yield fault("link-target", f"A link on page {number} goes nowhere.")


def annotation_faults(annotation: Dictionary, number: int) -> Iterator[Fault]:
    flags = int(annotation.get("/F", 0))
    if annotation.get("/Subtype") != Name.Link:
        yield fault("annotation", f"On page {number} is a note {named(annotation, '/Subtype')}.")
    if not flags & PRINT or flags & (INVISIBLE | HIDDEN | NO_VIEW | TOGGLE):
        yield fault("annotation", f"A link on page {number} is not printed, or is hidden.")


def leads_to_page(item: Dictionary, file: Opened) -> bool:
    action = item.get("/A", Dictionary())
    goal = item.get("/Dest", action.get("/D"))
    if isinstance(goal, (String, Name)):
        goal = names_of(file).get(str(goal))
    if isinstance(goal, Dictionary):
        goal = goal.get("/D")
    return isinstance(goal, Array) and len(goal) > 1 and goal[0].objgen in file.numbers


def names_of(file: Opened) -> dict[str, object]:
    """Places of the document by name; read once, for there may be one for each exhibit."""
    if not hasattr(file, "places"):
        file.places = name_tree(file.root.get("/Names", Dictionary()).get("/Dests"))
    return file.places


def name_tree(node: Dictionary | None) -> dict[str, object]:
    if node is None:
        return {}
    pairs = list(node.get("/Names", Array()))
    held = {str(pairs[at]): pairs[at + 1] for at in range(0, len(pairs), 2)}
    for kid in node.get("/Kids", Array()):
        held |= name_tree(kid)
    return held
