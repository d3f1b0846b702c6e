"""What would run or happen by itself, and files that travel inside."""

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Stream

from opened import Opened, named
from rules import Fault, fault
from xmp_faults import pdfa_part


def outside_faults(file: Opened) -> Iterator[Fault]:
    for item in file.pdf.objects:
        if isinstance(item, (Dictionary, Stream)):
            yield from action_faults(item)
    if "/JavaScript" in file.root.get("/Names", Dictionary()):
        yield fault("script", "The document has scripts by name.")
    if "/AcroForm" in file.root:
        yield fault("form", "The document has a form.")
    yield from embedded_faults(file)


def action_faults(item: Dictionary) -> Iterator[Fault]:
    where = f"Object {item.objgen[0]}"
    if "/AA" in item:
        yield fault("action", f"{where} does something when something happens.")
    for action in [item, *(item.get(key) for key in ("/A", "/OpenAction"))]:
        yield from kind_faults(action, where)


def kind_faults(action, where: str) -> Iterator[Fault]:
    kind = named(action, "/S")
    if not is_action(action):
        return
    if kind == "/JavaScript":
        yield fault("script", f"{where} has a script.")
    elif kind != "/GoTo":
        yield fault("action", f"{where} has an action {kind}.")


KINDS = ["GoTo", "GoToR", "GoToE", "Launch", "URI", "JavaScript", "Named", "SubmitForm", "ImportData"]
KINDS += ["ResetForm", "Sound", "Movie", "Hide", "SetOCGState", "Rendition", "Trans", "GoTo3DView", "Thread"]


def is_action(item) -> bool:
    """Tags have an /S as well, and attributes under /A."""
    return isinstance(item, Dictionary) and named(item, "/S")[1:] in KINDS


def embedded_faults(file: Opened) -> Iterator[Fault]:
    found = [item for item in file.pdf.objects if isinstance(item, Dictionary) and "/EF" in item]
    if found and pdfa_part(file) != "3":
        yield fault("file-in-a2", f"PDF/A-{pdfa_part(file)} carries {len(found)} files.")
    linked = {item.objgen for item in file.root.get("/AF", Array())}
    for item in found:
        yield from embedded_file_faults(item, item.objgen in linked)


def embedded_file_faults(item: Dictionary, is_linked: bool) -> Iterator[Fault]:
    name = named(item, "/UF") or named(item, "/F")
    stream = item.EF.get("/F", Dictionary())
    lacks = [key for key in ("/F", "/UF", "/AFRelationship", "/Desc") if key not in item]
    lacks += [key for key in ("/Subtype",) if key not in stream]
    lacks += [key for key in ("/ModDate", "/Size") if key not in stream.get("/Params", Dictionary())]
    if not is_linked:
        lacks.append("/AF of the document")
    if not name.isascii():
        lacks.append("a name in ASCII")
    for key in lacks:
        yield fault("file-unexplained", f"The file “{name}” lacks {key}.")
    if "/AFRelationship" in item and item.AFRelationship == Name.Unspecified:
        yield fault("file-unexplained", f"The file “{name}” does not say what it is for.")
