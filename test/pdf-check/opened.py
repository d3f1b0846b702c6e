"""A PDF that was opened, with what several checks look at, read once."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from pikepdf import Array, Dictionary, Object, Page, Pdf, Stream, String

from content import PageContent, read_content
from tree import Element, read_tree


@dataclass
class Opened:
    """The file as bytes and as a document."""

    raw: bytes
    pdf: Pdf

    @property
    def root(self) -> Dictionary:
        return self.pdf.Root

    @cached_property
    def pages(self) -> list[Page]:
        return list(self.pdf.pages)

    @cached_property
    def numbers(self) -> dict[tuple[int, int], int]:
        """Number of each page, from 1, by the id of its object."""
        return {page.obj.objgen: at for at, page in enumerate(self.pages, 1)}

    @cached_property
    def contents(self) -> list[PageContent]:
        """What is drawn on each page."""
        return [read_content(page) for page in self.pages]

    @cached_property
    def elements(self) -> list[Element]:
        """The tags, in reading order."""
        return read_tree(self.root)

    @cached_property
    def streams(self) -> list[Stream]:
        return [item for item in self.pdf.objects if isinstance(item, Stream)]

    def annotations(self) -> Iterator[tuple[int, Dictionary]]:
        """Each note on a page, with the number of the page."""
        for number, page in enumerate(self.pages, 1):
            for annotation in page.get("/Annots", Array()):
                yield number, annotation


def named(item: Object, key: str) -> str:
    """A name or text under that key; empty when there is none."""
    value = item.get(key) if isinstance(item, (Dictionary, Stream)) else None
    return "" if value is None else str(value)


def text_of(item: Object, key: str) -> str:
    """A text under that key, and no name; empty when there is none."""
    value = item.get(key)
    return str(value).strip() if isinstance(value, String) else ""
