"""Colours, pictures, and what shines through."""

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Stream

import jpeg
from content import PageContent
from opened import Opened, named
from rules import Fault, fault

PLAIN = {"/DeviceRGB", "/DeviceGray", "/G", "/RGB", "/CalRGB", "/CalGray"}
BLENDS = {"/Normal", "/Compatible", "/Multiply", "/Screen", "/Overlay", "/Darken", "/Lighten", "/ColorDodge"}
BLENDS |= {"/ColorBurn", "/HardLight", "/SoftLight", "/Difference", "/Exclusion"}
BLENDS |= {"/Hue", "/Saturation", "/Color", "/Luminosity"}


def colour_faults(file: Opened) -> Iterator[Fault]:
    for number, (page, content) in enumerate(zip(file.pages, file.contents), 1):
        yield from space_faults(content, number)
        yield from state_faults(content, number)
        yield from group_faults(page.get("/Group"), f"Page {number}")
    for stream in file.streams:
        if stream.get("/Subtype") == Name.Image:
            yield from picture_faults(stream)
        elif stream.get("/Subtype") in (Name.Form, Name.PS):
            yield from form_faults(stream)


def space_faults(content: PageContent, number: int) -> Iterator[Fault]:
    spaces = content.resources.get("/ColorSpace", Dictionary())
    for name in content.colour_spaces:
        if name != "/Pattern" and not is_plain(spaces.get(name, Name(name))):
            yield fault("colour", f"Page {number} draws in {name}.")


def is_plain(space) -> bool:
    """RGB or grey, by itself, by a profile of one or three colours, or as the base of a table."""
    if isinstance(space, Name):
        return str(space) in PLAIN
    if not isinstance(space, Array) or len(space) == 0:
        return False
    if space[0] == Name.ICCBased:
        return space[1].get("/N") in (1, 3)
    return is_plain(space[1]) if space[0] == Name.Indexed else str(space[0]) in PLAIN


def state_faults(content: PageContent, number: int) -> Iterator[Fault]:
    states = content.resources.get("/ExtGState", Dictionary())
    for name in content.states:
        blend = named(states.get(name, Dictionary()), "/BM") or "/Normal"
        if blend not in BLENDS:
            yield fault("blend", f"Page {number} blends as {blend}.")


def group_faults(group: Dictionary | None, where: str) -> Iterator[Fault]:
    if group is not None and "/CS" in group and not is_plain(group.CS):
        yield fault("blend", f"{where} blends in {named(group, '/CS')}.")


def picture_faults(picture: Stream) -> Iterator[Fault]:
    where = f"The picture in object {picture.objgen[0]}"
    if picture.get("/ImageMask") is not True and not is_plain(picture.get("/ColorSpace")):
        yield fault("colour", f"{where} has the colours {picture.get('/ColorSpace')}.")
    if picture.get("/Interpolate") is True or "/Alternates" in picture or "/OPI" in picture:
        yield fault("picture", f"{where} is not shown as it is.")
    if picture.get("/Filter") == Name.DCTDecode:
        yield from jpeg_faults(picture.read_raw_bytes(), picture.get("/ColorSpace"), where)


def jpeg_faults(data: bytes, space, where: str) -> Iterator[Fault]:
    if jpeg.colours(data) != {Name.DeviceRGB: 3, Name.DeviceGray: 1}.get(space):
        yield fault("colour", f"{where} has {jpeg.colours(data)} colours, and says {space}.")
    for marker in jpeg.tells(data):
        yield fault("picture-tells", f"{where} has a part {marker}.")


def form_faults(form: Stream) -> Iterator[Fault]:
    if form.get("/Subtype") == Name.PS or "/Ref" in form or "/OPI" in form or "/PS" in form:
        yield fault("picture", f"Object {form.objgen[0]} stands for something else.")
    yield from group_faults(form.get("/Group"), f"Object {form.objgen[0]}")
