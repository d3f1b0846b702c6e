"""How large a part may be (ISO 19005-2, 6.1.13): long words of a figure are the likely trespass."""

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, Stream, String

from opened import Opened
from rules import Fault, fault

LONGEST_STRING, LONGEST_NAME, DEEPEST = 32_767, 127, 28
SMALLEST_PAGE, LARGEST_PAGE = 3, 14_400


def limit_faults(file: Opened) -> Iterator[Fault]:
    for item in file.pdf.objects:
        for text in strings_in(item):
            if isinstance(text, Name) and len(str(text).encode()) > LONGEST_NAME + 1:
                yield fault("limits", f"Object {item.objgen[0]} has a name of {len(str(text))} characters.")
            elif isinstance(text, String) and len(bytes(text)) > LONGEST_STRING:
                yield fault("limits", f"Object {item.objgen[0]} has a text of {len(bytes(text))} bytes.")
    for number, (page, content) in enumerate(zip(file.pages, file.contents), 1):
        if content.deepest > DEEPEST:
            yield fault("limits", f"Page {number} keeps {content.deepest} states at once.")
        if not all(SMALLEST_PAGE <= side <= LARGEST_PAGE for side in sides_of(page.mediabox)):
            yield fault("limits", f"Page {number} measures {sides_of(page.mediabox)}.")


def strings_in(item: Object) -> Iterator[Object]:
    """All names and texts in it, but for what other objects hold."""
    if isinstance(item, (Name, String)):
        yield item
    parts: list = []
    if isinstance(item, Array):
        parts = list(item)
    elif isinstance(item, (Dictionary, Stream)):
        parts = [value for _, value in item.items()]
    for part in parts:
        if isinstance(part, Object) and not part.is_indirect:
            yield from strings_in(part)


def sides_of(box: Array) -> tuple[float, float]:
    left, bottom, right, top = (float(side) for side in box)
    return right - left, top - bottom
