"""What is drawn on a page: within which marks, in which fonts and colours."""

from dataclasses import dataclass, field

from pikepdf import Array, ContentStreamInlineImage, Dictionary, Name, Page, String, parse_content_stream

DRAWS = {"Tj", "TJ", "'", '"', "Do", "sh", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*"}
SHOWS = {"Tj", "TJ", "'", '"'}
CMYK = {"k", "K"}
COLOUR_SPACES = {"cs", "CS"}


@dataclass
class Mark:
    """What stands between BMC or BDC and its EMC."""

    tag: str
    mcid: int | None
    has_actual_text: bool


@dataclass
class PageContent:
    """What a look at the stream of a page found."""

    resources: Dictionary
    marks: list[Mark] = field(default_factory=list)
    #: Operators that drew something outside all marks.
    untagged: list[str] = field(default_factory=list)
    #: Tags of marks that stand in a mark in which they may not.
    mixed: list[str] = field(default_factory=list)
    #: Strings by name of the font, each with the mark that it stands in.
    shown: list[tuple[str, bytes, Mark | None]] = field(default_factory=list)
    colour_spaces: set[str] = field(default_factory=set)
    states: set[str] = field(default_factory=set)
    #: How many states were kept at once, at most.
    deepest: int = 0

    @property
    def mcids(self) -> list[int]:
        return [mark.mcid for mark in self.marks if mark.mcid is not None]


def read_content(page: Page) -> PageContent:
    found = PageContent(page.resources)
    reader = Reader(found)
    for instruction in parse_content_stream(page):
        reader.take(instruction)
    return found


class Reader:
    """Goes through a stream and knows in which marks and in which font it is."""

    def __init__(self, found: PageContent):
        self.found = found
        self.open: list[Mark] = []
        self.font = ""
        self.depth = 0

    def take(self, instruction):
        if isinstance(instruction, ContentStreamInlineImage):
            self.draw("BI")
            return
        operator, operands = str(instruction.operator), instruction.operands
        if operator in DRAWS:
            self.draw(operator)
        if operator in SHOWS:
            self.show(operands[-1])
        self.take_state(operator, operands)

    def take_state(self, operator: str, operands):
        if operator in ("BMC", "BDC"):
            self.begin(operands)
        elif operator == "EMC":
            self.open.pop()
        elif operator == "Tf":
            self.font = str(operands[0])
        elif operator in ("q", "Q"):
            self.depth += 1 if operator == "q" else -1
            self.found.deepest = max(self.found.deepest, self.depth)
        elif operator == "gs":
            self.found.states.add(str(operands[0]))
        elif operator in COLOUR_SPACES:
            self.found.colour_spaces.add(str(operands[0]))
        elif operator in CMYK:
            self.found.colour_spaces.add("/DeviceCMYK")

    def begin(self, operands):
        mark = mark_of(operands, self.found.resources)
        if any(is_content(outer) for outer in self.open) and is_content(mark):
            self.found.mixed.append(mark.tag)
        self.open.append(mark)
        self.found.marks.append(mark)

    def draw(self, operator: str):
        if not any(is_content(mark) for mark in self.open):
            self.found.untagged.append(operator)

    def show(self, operand):
        parts = operand if isinstance(operand, Array) else [operand]
        text = b"".join(bytes(part) for part in parts if isinstance(part, String))
        self.found.shown.append((self.font, text, self.within()))

    def within(self) -> Mark | None:
        """The mark that says to which tag the text belongs, or its words."""
        telling = [mark for mark in self.open if mark.mcid is not None]
        worded = any(mark.has_actual_text for mark in self.open)
        if not telling:
            return None
        return Mark(telling[-1].tag, telling[-1].mcid, worded)


def is_content(mark: Mark) -> bool:
    """It belongs to a tag, or says that it is none."""
    return mark.mcid is not None or mark.tag == "/Artifact"


def mark_of(operands, resources: Dictionary) -> Mark:
    given = operands[1] if len(operands) > 1 else Dictionary()
    if isinstance(given, Name):
        given = resources.Properties[given]
    mcid = given.get("/MCID")
    return Mark(str(operands[0]), None if mcid is None else int(mcid), "/ActualText" in given)
