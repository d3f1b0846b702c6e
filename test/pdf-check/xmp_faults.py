"""The metadata: which standards it names, and that it says what the information dictionary says."""

import re
from collections.abc import Iterator
from datetime import datetime
from xml.etree import ElementTree

from pikepdf import Stream

from opened import Opened, named
from rules import Fault, fault

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC = "{http://purl.org/dc/elements/1.1/}"
XMP = "{http://ns.adobe.com/xap/1.0/}"
PDF = "{http://ns.adobe.com/pdf/1.3/}"
PDFA = "{http://www.aiim.org/pdfa/ns/id/}"
PDFUA = "{http://www.aiim.org/pdfua/ns/id/}"
SCHEMA = "{http://www.aiim.org/pdfa/ns/schema#}"
PROPERTY = "{http://www.aiim.org/pdfa/ns/property#}"

EXTENSION = "{http://www.aiim.org/pdfa/ns/extension/}"

#: What PDF/A knows by itself, of what we could use.
KNOWN = (RDF, DC, XMP, PDF, PDFA, EXTENSION)

#: The same thing, as the dictionary and as the metadata call it.
SAME = {
    "/Title": DC + "title",
    "/Author": DC + "creator",
    "/Subject": DC + "description",
    "/Keywords": PDF + "Keywords",
    "/Creator": XMP + "CreatorTool",
    "/Producer": PDF + "Producer",
}
SAME_MOMENT = {"/CreationDate": XMP + "CreateDate", "/ModDate": XMP + "ModifyDate"}


def xmp_faults(file: Opened) -> Iterator[Fault]:
    metadata = read_xmp(file)
    if metadata is None:
        yield fault("xmp-missing", "The metadata is not there, or is no XML.")
        return
    yield from standard_faults(metadata)
    yield from same_faults(metadata, file)


def read_xmp(file: Opened) -> ElementTree.Element | None:
    stream = file.root.get("/Metadata")
    if not isinstance(stream, Stream):
        return None
    try:
        return ElementTree.fromstring(stream.read_bytes().decode("utf-8"))
    except (ElementTree.ParseError, UnicodeDecodeError):
        return None


def value_of(metadata: ElementTree.Element, name: str) -> str:
    """As an element or as an attribute; of a list the first; empty when it is not there."""
    for element in metadata.iter(name):
        return "".join(element.itertext()).strip()
    for description in metadata.iter(RDF + "Description"):
        if name in description.attrib:
            return description.attrib[name]
    return ""


def pdfa_part(file: Opened) -> str:
    metadata = read_xmp(file)
    return "" if metadata is None else value_of(metadata, PDFA + "part")


def standard_faults(metadata: ElementTree.Element) -> Iterator[Fault]:
    said = value_of(metadata, PDFA + "part"), value_of(metadata, PDFA + "conformance")
    if said not in (("2", "A"), ("3", "A")):
        yield fault("xmp-pdfa", f"The metadata says PDF/A-{said[0]}, level {said[1]}.")
    if value_of(metadata, PDFUA + "part") != "1":
        yield fault("xmp-pdfua", "The metadata does not say PDF/UA-1.")
    for name in sorted(used_names(metadata) - explained_names(metadata)):
        if not name.startswith(KNOWN):
            yield fault("xmp-extension", f"The metadata does not explain {name}.")


def used_names(metadata: ElementTree.Element) -> set[str]:
    descriptions = [each for rdf in metadata.iter(RDF + "RDF") for each in rdf]
    return {name for each in descriptions for name in [*each.attrib, *(child.tag for child in each)]}


def explained_names(metadata: ElementTree.Element) -> set[str]:
    bags = metadata.iter(EXTENSION + "schemas")
    explained = [schema for bag in bags for schema in bag.iter(RDF + "li")]
    return {
        f"{{{value_of(schema, SCHEMA + 'namespaceURI')}}}{name.text}"
        for schema in explained
        for name in schema.iter(PROPERTY + "name")
    }


def same_faults(metadata: ElementTree.Element, file: Opened) -> Iterator[Fault]:
    info = file.pdf.docinfo
    for key, name in SAME.items():
        if key in info and named(info, key) != value_of(metadata, name):
            yield fault("xmp-info", f"{key[1:]} is “{named(info, key)}” and “{value_of(metadata, name)}”.")
    for key, name in SAME_MOMENT.items():
        if key in info and moment(named(info, key)) != moment(value_of(metadata, name)):
            yield fault("xmp-info", f"{key[1:]} is {named(info, key)} and {value_of(metadata, name)}.")


def moment(text: str) -> datetime | None:
    """`D:20261126050000Z` and `2026-11-26T05:00:00Z` are one moment."""
    digits = re.sub(r"\.\d+", "", text.removeprefix("D:").replace("Z", "+0000").replace("'", ""))
    plain = re.sub(r"(?<=\d)[-:](?=\d)|T", "", digits[:19]) + digits[19:].replace(":", "")
    try:
        return datetime.strptime(plain, "%Y%m%d%H%M%S%z")
    except ValueError:
        return None
