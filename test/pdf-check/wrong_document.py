"""Mistakes in the file and in what the document says of itself."""

import re

from pikepdf import Array, Dictionary, Encryption, Name, Pdf, Stream, String

from mistakes import mistake, picture, spoiled


@spoiled("header")
def of_another_version(raw: bytes) -> bytes:
    return raw.replace(b"%PDF-1.7", b"%PDF-1.3", 1)


@spoiled("header")
def looks_like_text(raw: bytes) -> bytes:
    first, _, rest = raw.split(b"\n", 2)
    return b"\n".join([first, b"%abcd", rest])


@spoiled("header")
def something_behind_it(raw: bytes) -> bytes:
    return raw + b"and more"


@mistake("encrypted")
def locked(_pdf: Pdf):
    return {"encryption": Encryption(owner="owner", user="", R=6)}


@spoiled("no-id")
def without_id(raw: bytes) -> bytes:
    return raw.replace(b"/ID [", b"/IX [")


@mistake("filter")
def packed_with_lzw(pdf: Pdf):
    stream = Stream(pdf, b"\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01")
    stream.Filter = Name.LZWDecode
    pdf.Root.Extra = pdf.make_indirect(stream)
    return {"compress_streams": False}


@mistake("filter")
def picture_in_another_file(pdf: Pdf):
    picture(pdf).F = String("elsewhere.jpg")


@mistake("not-marked")
def says_nothing_of_tags(pdf: Pdf):
    pdf.Root.MarkInfo = Dictionary(Marked=False)


@mistake("suspects")
def doubts_its_tags(pdf: Pdf):
    pdf.Root.MarkInfo.Suspects = True


@mistake("no-language")
def without_language(pdf: Pdf):
    del pdf.Root.Lang


@mistake("no-language")
def in_no_known_language(pdf: Pdf):
    pdf.Root.Lang = String("Nederlands (NL)")


@mistake("title-not-shown")
def shows_its_file_name(pdf: Pdf):
    pdf.Root.ViewerPreferences.DisplayDocTitle = False


@mistake("no-title")
def without_title(pdf: Pdf):
    pdf.docinfo.Title = String(" ")


@mistake("no-intent")
def without_intent(pdf: Pdf):
    del pdf.Root.OutputIntents


@mistake("bad-profile")
def without_profile(pdf: Pdf):
    del pdf.Root.OutputIntents[0].DestOutputProfile


@mistake("bad-profile")
def with_half_a_profile(pdf: Pdf):
    profile = pdf.Root.OutputIntents[0].DestOutputProfile
    profile.write(profile.read_bytes()[:200])


@mistake("bad-profile")
def with_a_profile_of_ink(pdf: Pdf):
    profile = pdf.Root.OutputIntents[0].DestOutputProfile
    profile.write(profile.read_bytes().replace(b"RGB ", b"CMYK", 1))


def change_xmp(pdf: Pdf, pattern: str, to: str):
    metadata = pdf.Root.Metadata
    before = metadata.read_bytes().decode("utf-8")
    after = re.sub(pattern, to, before, flags=re.S)
    assert after != before, pattern
    metadata.write(after.encode("utf-8"))


@mistake("xmp-missing")
def without_metadata(pdf: Pdf):
    del pdf.Root.Metadata


@mistake("xmp-missing")
def with_broken_metadata(pdf: Pdf):
    change_xmp(pdf, "</rdf:RDF>", "")


@mistake("xmp-pdfa")
def of_level_b(pdf: Pdf):
    change_xmp(pdf, "(pdfaid:conformance[>=\"]+)A", r"\1B")


@mistake("xmp-pdfa")
def of_the_first_part(pdf: Pdf):
    change_xmp(pdf, "(pdfaid:part[>=\"]+)[23]", r"\g<1>1")


@mistake("xmp-pdfua")
def of_another_pdfua(pdf: Pdf):
    change_xmp(pdf, "(pdfuaid:part[>=\"]+)1", r"\g<1>7")


@mistake("xmp-extension")
def without_explanation(pdf: Pdf):
    change_xmp(pdf, "<pdfaExtension:schemas>.*</pdfaExtension:schemas>", "")


@mistake("xmp-extension")
def with_a_word_of_its_own(pdf: Pdf):
    change_xmp(pdf, "</rdf:RDF>", '<rdf:Description xmlns:a="urn:a" a:b="c"/></rdf:RDF>')


@mistake("xmp-info")
def of_another_title(pdf: Pdf):
    pdf.docinfo.Title = String("Een andere brief")


@mistake("xmp-info")
def of_another_moment(pdf: Pdf):
    pdf.docinfo.CreationDate = String("D:20200101000000Z")


@mistake("no-tree")
def with_two_roots(pdf: Pdf):
    tree = pdf.Root.StructTreeRoot
    again = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=tree, K=Array()))
    tree.K = Array([*(tree.K if isinstance(tree.K, Array) else [tree.K]), again])


@mistake("no-tree")
def without_tree(pdf: Pdf):
    del pdf.Root.StructTreeRoot
