"""The list of mistakes: each is made in a good file, and must be found by the rule that it is made for."""

from collections.abc import Callable
from typing import NamedTuple

from pikepdf import Dictionary, Name, Page, Pdf, Stream, parse_content_stream, unparse_content_stream

from rules import RULES
from tree import Element, read_tree


class Mistake(NamedTuple):
    """`make` changes the document, and may say how it is to be saved; `spoil` changes what was saved."""

    code: str
    name: str
    make: Callable[[Pdf], dict | None] = lambda pdf: None
    spoil: Callable[[bytes], bytes] = lambda raw: raw


MISTAKES: list[Mistake] = []


def mistake(code: str):
    """Puts the function that follows in the list."""

    def register(make):
        assert code in RULES, code
        MISTAKES.append(Mistake(code, make.__name__, make=make))
        return make

    return register


def spoiled(code: str):
    """The same, for what can only be done to the bytes."""

    def register(spoil):
        assert code in RULES, code
        MISTAKES.append(Mistake(code, spoil.__name__, spoil=spoil))
        return spoil

    return register


def first(pdf: Pdf, *roles: str) -> Element:
    """The first tag of those; throws when the file has none."""
    return next(element for element in read_tree(pdf.Root) if element.role in roles)


def draw(pdf: Pdf, operators: str, page: int = 0):
    """Draws more on a page."""
    add_content(pdf, pdf.pages[page], f"\n{operators}\n")


def add_content(pdf: Pdf, page: Page, operators: str):
    page.contents_add(Stream(pdf, operators.encode("latin-1")), prepend=False)


def rewrite(pdf: Pdf, change: Callable[[list], list], page: int = 0):
    """Puts other instructions in the place of those of a page."""
    target = pdf.pages[page]
    instructions = [(item.operands, item.operator) for item in parse_content_stream(target)]
    target.Contents = Stream(pdf, unparse_content_stream(change(instructions)))


def resource(page: Page, kind: str, name: str, value):
    """Gives a page something to draw with."""
    resources = page.obj.Resources
    if kind not in resources:
        resources[kind] = Dictionary()
    resources[kind][name] = value


def font_of_page(pdf: Pdf) -> tuple[str, Dictionary]:
    """A font that the first page draws with."""
    fonts = pdf.pages[0].resources.Font
    used = next(str(item.operands[0]) for item in parse_content_stream(pdf.pages[0]) if str(item.operator) == "Tf")
    return used, fonts[used]


def picture(pdf: Pdf) -> Stream:
    return next(item for item in pdf.objects if isinstance(item, Stream) and item.get("/Subtype") == Name.Image)


def link(pdf: Pdf) -> Dictionary:
    return next(note for page in pdf.pages for note in page.get("/Annots", []))
