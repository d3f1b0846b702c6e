"""What the document says of itself: tagged, language, title, colours."""

import re
from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Stream

from opened import Opened, text_of
from rules import Fault, fault

LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")

#: The spaces of an ICC profile, and how many colours each has.
SPACES = {b"RGB ": 3, b"GRAY": 1}


def document_faults(file: Opened) -> Iterator[Fault]:
    root = file.root
    yield from marking_faults(root.get("/MarkInfo", Dictionary()))
    if not LANGUAGE.fullmatch(text_of(root, "/Lang")):
        yield fault("no-language", f"The language of the document is “{text_of(root, '/Lang')}”.")
    if root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle") is not True:
        yield fault("title-not-shown", "A viewer shows the name of the file, not its title.")
    if not text_of(file.pdf.docinfo, "/Title"):
        yield fault("no-title", "The document has no title.")
    yield from intent_faults(root.get("/OutputIntents", Array()))


def marking_faults(marking: Dictionary) -> Iterator[Fault]:
    if marking.get("/Marked") is not True:
        yield fault("not-marked", "The document does not say that it is tagged.")
    if marking.get("/Suspects") is True:
        yield fault("suspects", "The document says that its tags are in doubt.")


def intent_faults(intents: Array) -> Iterator[Fault]:
    ours = [intent for intent in intents if intent.get("/S") == Name.GTS_PDFA1]
    if len(ours) != 1:
        yield fault("no-intent", f"There are {len(ours)} intents for PDF/A.")
    for intent in ours:
        yield from profile_faults(intent.get("/DestOutputProfile"))


def profile_faults(profile: Stream | None) -> Iterator[Fault]:
    if not isinstance(profile, Stream):
        yield fault("bad-profile", "The intent has no profile.")
        return
    data = profile.read_bytes()
    if data[36:40] != b"acsp" or int.from_bytes(data[:4], "big") != len(data):
        yield fault("bad-profile", "The profile is no ICC profile, or is not whole.")
    elif SPACES.get(data[16:20]) != profile.get("/N"):
        yield fault("bad-profile", f"The profile is for {data[16:20]!r}, with {profile.get('/N')} colours.")
    elif data[8] > 4 or data[12:16] not in (b"mntr", b"prtr", b"scnr", b"spac"):
        yield fault("bad-profile", f"The profile is of version {data[8]} and class {data[12:16]!r}.")
