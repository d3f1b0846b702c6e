"""Mistakes in the tags."""

from pikepdf import Array, Dictionary, Name, Pdf, String

from mistakes import first, mistake


@mistake("role")
def has_a_tag_of_its_own(pdf: Pdf):
    first(pdf, "P").node.S = Name.Alinea


@mistake("role")
def maps_its_tags(pdf: Pdf):
    pdf.Root.StructTreeRoot.RoleMap = Dictionary(Alinea=Name.P)


@mistake("nesting")
def has_a_row_outside_a_table(pdf: Pdf):
    first(pdf, "Table").node.S = Name.Div


@mistake("nesting")
def has_an_item_outside_a_list(pdf: Pdf):
    first(pdf, "L").node.S = Name.Sect


@mistake("nesting")
def has_a_paragraph_in_a_row(pdf: Pdf):
    first(pdf, "TD").node.S = Name.P


@mistake("nesting")
def has_a_heading_in_a_paragraph(pdf: Pdf):
    add_child(pdf, first(pdf, "P").node, "H2")


def add_child(pdf: Pdf, node: Dictionary, role: str):
    child = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name("/" + role), P=node, K=Array()))
    kids = node.get("/K", Array())
    node.K = Array([*(kids if isinstance(kids, Array) else [kids]), child])


@mistake("heading-order")
def skips_a_level(pdf: Pdf):
    first(pdf, "H2").node.S = Name.H3


@mistake("heading-order")
def begins_below_the_first_level(pdf: Pdf):
    first(pdf, "H1").node.S = Name.H2


@mistake("table-uneven")
def has_a_row_with_another_cell(pdf: Pdf):
    add_child(pdf, first(pdf, "TR").node, "TD")


@mistake("no-alternative")
def has_a_figure_without_words(pdf: Pdf):
    del first(pdf, "Figure").node.Alt


@mistake("no-alternative")
def has_a_figure_with_empty_words(pdf: Pdf):
    first(pdf, "Figure").node.Alt = String(" ")


@mistake("no-place")
def has_a_figure_without_place(pdf: Pdf):
    del first(pdf, "Figure").node.A


@mistake("no-place")
def has_a_figure_beside_the_page(pdf: Pdf):
    box = Array([700, 10, 800, 20])
    first(pdf, "Figure").node.A = Dictionary(O=Name.Layout, BBox=box)


@mistake("no-scope")
def has_a_heading_of_nothing(pdf: Pdf):
    del first(pdf, "TH").node.A


@mistake("bad-language")
def has_a_part_in_no_language(pdf: Pdf):
    first(pdf, "P").node.Lang = String("een taal")
