"""The tree of tags, as elements in the order in which they are read."""

from dataclasses import dataclass, field

from pikepdf import Array, Dictionary, Name

Id = tuple[int, int]


@dataclass
class Element:
    """One tag: what it is, what it stands in, and what stands in it."""

    role: str
    node: Dictionary
    parent: "Element | None"
    children: list["Element"] = field(default_factory=list)
    #: Marked content: id of the page, and number on it.
    content: list[tuple[Id, int]] = field(default_factory=list)
    #: Links and other notes on a page, by id.
    objects: list[Id] = field(default_factory=list)

    @property
    def id(self) -> Id:
        return self.node.objgen

    def attribute(self, owner: str, key: str):
        """An attribute of that owner; `None` when it has none."""
        given = self.node.get("/A", Array())
        for each in given if isinstance(given, Array) else [given]:
            if isinstance(each, Dictionary) and each.get("/O") == Name("/" + owner) and key in each:
                return each[key]
        return None

    def above(self):
        """Itself, and all that it stands in."""
        element = self
        while element is not None:
            yield element
            element = element.parent


def read_tree(root: Dictionary) -> list[Element]:
    """Empty when there is no tree."""
    tree = root.get("/StructTreeRoot")
    found: list[Element] = []
    for kid in kids_of(tree) if tree is not None else []:
        take(kid, None, None, found)
    return found


def kids_of(node: Dictionary) -> list:
    kids = node.get("/K", Array())
    return list(kids) if isinstance(kids, Array) else [kids]


def take(node: Dictionary, parent: Element | None, page: Dictionary | None, found: list[Element]):
    """Puts an element, and all within it, in the list."""
    element = Element(str(node.get("/S", ""))[1:], node, parent)
    found.append(element)
    if parent is not None:
        parent.children.append(element)
    own = node.get("/Pg", page)
    for kid in kids_of(node):
        take_kid(kid, element, own, found)


def take_kid(kid, element: Element, page: Dictionary | None, found: list[Element]):
    if not isinstance(kid, Dictionary):
        element.content.append((id_of(page), int(kid)))
    elif kid.get("/Type") == Name.MCR:
        element.content.append((id_of(kid.get("/Pg", page)), int(kid.MCID)))
    elif kid.get("/Type") == Name.OBJR:
        element.objects.append(kid.Obj.objgen)
    else:
        take(kid, element, page, found)


def id_of(page: Dictionary | None) -> Id:
    """Of no page at all when there is none."""
    return (0, 0) if page is None else page.objgen


def number_tree(node: Dictionary | None) -> dict[int, object]:
    """What a number tree holds, by number."""
    if node is None:
        return {}
    pairs = list(node.get("/Nums", Array()))
    held = {int(pairs[at]): pairs[at + 1] for at in range(0, len(pairs), 2)}
    for kid in node.get("/Kids", Array()):
        held |= number_tree(kid)
    return held
