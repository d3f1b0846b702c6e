"""What is drawn, beside the tree of tags: each must name the other."""

from collections import Counter
from collections.abc import Iterator

from pikepdf import Array

from font_use import has_right_to_left, is_no_word, words_of
from opened import Opened
from rules import Fault, fault
from tree import Element, Id, number_tree


def content_faults(file: Opened) -> Iterator[Fault]:
    for number, content in enumerate(file.contents, 1):
        if content.untagged:
            operators = ", ".join(sorted(set(content.untagged)))
            yield fault("not-tagged", f"Page {number} draws outside all tags ({operators}).")
        for tag in content.mixed:
            yield fault("mixed-up", f"On page {number} {tag} stands within a tag or an artifact.")
        for mcid, times in Counter(content.mcids).items():
            if times > 1:
                yield fault("mcid-twice", f"Content {mcid} stands {times} times on page {number}.")
    yield from both_ways(file)
    yield from word_faults(file)


def both_ways(file: Opened) -> Iterator[Fault]:
    """From the tree to the pages, from the pages to the tree, and the list of the way back."""
    named = owners_of(file)
    drawn = {(page.obj.objgen, mcid) for page, content in zip(file.pages, file.contents) for mcid in content.mcids}
    for page, mcid in sorted(drawn - named.keys()):
        yield fault("mcid-unknown", f"Content {mcid} of page {file.numbers.get(page)} has no tag.")
    for page, mcid in sorted(named.keys() - drawn):
        yield fault("mcid-missing", f"Content {mcid} of page {file.numbers.get(page)} is not drawn.")
    yield from parent_tree_faults(file, named)


def owners_of(file: Opened) -> dict[tuple[Id, int], Element]:
    return {place: element for element in file.elements for place in element.content}


def parent_tree_faults(file: Opened, owners: dict[tuple[Id, int], Element]) -> Iterator[Fault]:
    tree = file.root.get("/StructTreeRoot")
    back = number_tree(None if tree is None else tree.get("/ParentTree"))
    for number, (page, content) in enumerate(zip(file.pages, file.contents), 1):
        row = back.get(int(page.get("/StructParents", -1)))
        for mcid in content.mcids:
            owner = owners.get((page.obj.objgen, mcid))
            if owner is not None and entry(row, mcid) != owner.id:
                yield fault("parent-tree", f"Content {mcid} of page {number} leads back to another tag.")
    yield from way_back_of_links(file, back)


def entry(row, mcid: int) -> Id | None:
    if not isinstance(row, Array) or mcid >= len(row) or row[mcid] is None:
        return None
    return row[mcid].objgen


def way_back_of_links(file: Opened, back: dict[int, object]) -> Iterator[Fault]:
    owners = {each: element.id for element in file.elements for each in element.objects}
    for number, annotation in file.annotations():
        owner, found = owners.get(annotation.objgen), back.get(int(annotation.get("/StructParent", -1)))
        if owner is not None and (found is None or found.objgen != owner):
            yield fault("parent-tree", f"A link on page {number} leads back to another tag.")


def word_faults(file: Opened) -> Iterator[Fault]:
    """Of text whose tag does not say its words itself."""
    owners = owners_of(file)
    for number, (page, content) in enumerate(zip(file.pages, file.contents), 1):
        for font, text, mark in content.shown:
            owner = None if mark is None else owners.get((page.obj.objgen, mark.mcid))
            if mark is not None and not mark.has_actual_text and not says_its_words(owner):
                yield from said_by_glyphs(words_of(content.resources, font, text), number)


def said_by_glyphs(words: list[str], number: int) -> Iterator[Fault]:
    if has_right_to_left("".join(words)):
        yield fault("visual-order", f"Page {number} has words from right to left as they are drawn.")
    if any(is_no_word(word) for word in words):
        yield fault("no-unicode", f"Page {number} draws a glyph that stands for no character.")


def says_its_words(element: Element | None) -> bool:
    return element is not None and any("/ActualText" in each.node for each in element.above())
