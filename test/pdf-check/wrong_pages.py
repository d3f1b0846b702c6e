"""Mistakes in pages, links, bookmarks, fonts and colours."""

from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from mistakes import draw, first, font_of_page, link, mistake, picture, resource


@mistake("tabs")
def tabs_by_row(pdf: Pdf):
    pdf.pages[0].Tabs = Name.R


@mistake("labels")
def calls_pages_by_nothing(pdf: Pdf):
    del pdf.Root.PageLabels


@mistake("labels")
def calls_pages_in_roman(pdf: Pdf):
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.r)]))


@mistake("bookmarks")
def without_bookmarks(pdf: Pdf):
    del pdf.Root.Outlines


@mistake("bookmarks")
def with_a_bookmark_to_nowhere(pdf: Pdf):
    pdf.Root.Outlines.First.Dest = Array([pdf.make_indirect(Dictionary(Type=Name.Page)), Name.Fit])


@mistake("annotation")
def has_a_note(pdf: Pdf):
    link(pdf).Subtype = Name.Text


@mistake("annotation")
def hides_a_link(pdf: Pdf):
    link(pdf).F = 6


@mistake("link-words")
def has_a_link_without_words(pdf: Pdf):
    del link(pdf).Contents


@mistake("link-words")
def has_a_name_in_place_of_words(pdf: Pdf):
    link(pdf).Contents = Name("/Bijlage")


@mistake("link-tag")
def has_a_link_in_a_span(pdf: Pdf):
    first(pdf, "Link").node.S = Name.Span


@mistake("link-target")
def has_a_link_to_nowhere(pdf: Pdf):
    if "/Dest" in link(pdf):
        del link(pdf).Dest
    link(pdf).A = Dictionary(S=Name.GoTo, D=String("no such place"))


def descendant(pdf: Pdf) -> Dictionary:
    return font_of_page(pdf)[1].DescendantFonts[0]


@mistake("not-embedded")
def leaves_a_font_out(pdf: Pdf):
    del descendant(pdf).FontDescriptor.FontFile2


@mistake("no-unicode")
def says_nothing_of_characters(pdf: Pdf):
    del font_of_page(pdf)[1].ToUnicode


@mistake("no-unicode")
def says_empty_characters(pdf: Pdf):
    table = font_of_page(pdf)[1].ToUnicode
    table.write(b"1 beginbfrange <0000> <ffff> <e000> endbfrange")


@mistake("cid-set")
def lists_few_glyphs(pdf: Pdf):
    descendant(pdf).FontDescriptor.CIDSet = pdf.make_indirect(Stream(pdf, b"\xc0"))


@mistake("notdef")
def draws_an_empty_box(pdf: Pdf):
    draw(pdf, f"/Artifact BMC BT {font_of_page(pdf)[0]} 9 Tf <0000> Tj ET EMC")


@mistake("notdef")
def draws_a_glyph_that_is_not_there(pdf: Pdf):
    draw(pdf, f"/Artifact BMC BT {font_of_page(pdf)[0]} 9 Tf <ffff> Tj ET EMC")


@mistake("glyph-width")
def has_wrong_widths(pdf: Pdf):
    descendant(pdf).W = Array([0, 65535, 77])


@mistake("colour")
def draws_in_ink(pdf: Pdf):
    draw(pdf, "/Artifact BMC 0 0 0 1 k 0 0 9 9 re f EMC")


@mistake("colour")
def has_a_picture_in_ink(pdf: Pdf):
    picture(pdf).ColorSpace = Name.DeviceCMYK


@mistake("picture")
def smooths_a_picture(pdf: Pdf):
    picture(pdf).Interpolate = True


@mistake("blend")
def blends_in_its_own_way(pdf: Pdf):
    resource(pdf.pages[0], "/ExtGState", "/Odd", Dictionary(BM=Name.Odd))
    draw(pdf, "/Artifact BMC /Odd gs 0 0 9 9 re f EMC")


@mistake("blend")
def blends_in_ink(pdf: Pdf):
    pdf.pages[0].Group = Dictionary(S=Name.Transparency, CS=Name.DeviceCMYK)


@mistake("font-map")
def maps_glyphs_to_others(pdf: Pdf):
    descendant(pdf).CIDToGIDMap = pdf.make_indirect(Stream(pdf, bytes(512)))


@mistake("colour")
def has_a_picture_in_other_colours_than_it_says(pdf: Pdf):
    picture(pdf).ColorSpace = Name.DeviceGray


@mistake("picture-tells")
def tells_where_a_picture_was_made(pdf: Pdf):
    target = picture(pdf)
    told = b"\xff\xe1\x00\x0aExif\0\0\0\0"
    data = target.read_raw_bytes()
    target.write(data[:2] + told + data[2:], filter=Name.DCTDecode)


@mistake("limits")
def has_a_figure_with_endless_words(pdf: Pdf):
    first(pdf, "Figure").node.Alt = String("woord " * 6_000)


@mistake("limits")
def has_a_page_as_large_as_a_wall(pdf: Pdf):
    pdf.pages[0].MediaBox = Array([0, 0, 20_000, 20_000])


@mistake("limits")
def keeps_too_many_states(pdf: Pdf):
    draw(pdf, "q " * 29 + "Q " * 29)
