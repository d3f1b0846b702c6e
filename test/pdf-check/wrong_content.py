"""Mistakes in what is drawn, and between it and the tags."""

from pikepdf import Array, Dictionary, Name, Operator, Pdf

from mistakes import draw, first, mistake, rewrite
from tree import number_tree, read_tree


@mistake("not-tagged")
def draws_outside_all_tags(pdf: Pdf):
    draw(pdf, "0 0 9 9 re f")


@mistake("not-tagged")
def writes_outside_all_tags(pdf: Pdf):
    rewrite(pdf, lambda items: [item for item in items if str(item[1]) not in ("BDC", "BMC", "EMC")])


@mistake("mixed-up")
def has_an_artifact_in_a_tag(pdf: Pdf):
    rewrite(pdf, lambda items: put_behind(items, "BDC", [([Name.Artifact], "BMC"), ([], "EMC")]))


@mistake("mixed-up")
def has_a_tag_in_an_artifact(pdf: Pdf):
    draw(pdf, "/Artifact BMC /P <</MCID 9000>> BDC EMC EMC")


def put_behind(items: list, operator: str, more: list) -> list:
    """Behind the first tag that is opened."""
    at = next(
        at for at, (operands, each) in enumerate(items) if str(each) == operator and "/MCID" in operands[1]
    )
    added = [(operands, Operator(each)) for operands, each in more]
    return [*items[: at + 1], *added, *items[at + 1 :]]


@mistake("mcid-twice")
def counts_a_number_twice(pdf: Pdf):
    draw(pdf, "/P <</MCID 0>> BDC EMC")


@mistake("mcid-unknown")
def draws_what_no_tag_names(pdf: Pdf):
    draw(pdf, "/P <</MCID 9001>> BDC EMC")


@mistake("mcid-missing")
def names_what_is_not_drawn(pdf: Pdf):
    node = first(pdf, "P").node
    place = Dictionary(Type=Name.MCR, Pg=pdf.pages[0].obj, MCID=9002)
    node.K = Array([place])


@mistake("parent-tree")
def has_no_way_back(pdf: Pdf):
    del pdf.Root.StructTreeRoot.ParentTree


@mistake("parent-tree")
def leads_back_to_a_neighbour(pdf: Pdf):
    back = number_tree(pdf.Root.StructTreeRoot.ParentTree)
    row = back[int(pdf.pages[0].StructParents)]
    other = next(at for at in range(1, len(row)) if row[at].objgen != row[0].objgen)
    row[0], row[other] = row[other], row[0]


@mistake("visual-order")
def says_words_as_they_are_drawn(pdf: Pdf):
    for element in read_tree(pdf.Root):
        if "/ActualText" in element.node:
            del element.node.ActualText
    for page in range(len(pdf.pages)):
        rewrite(pdf, without_words, page)


def without_words(items: list) -> list:
    for operands, operator in items:
        if str(operator) == "BDC" and "/ActualText" in operands[1]:
            del operands[1].ActualText
    return items
