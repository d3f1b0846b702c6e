"""The file itself: how it begins and ends, and how its streams are packed."""

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Stream

from opened import Opened
from rules import Fault, fault

FILTERS = {"/FlateDecode", "/DCTDecode", "/JPXDecode", "/ASCIIHexDecode", "/ASCII85Decode", "/RunLengthDecode"}


def file_faults(file: Opened) -> Iterator[Fault]:
    yield from header_faults(file.raw)
    if file.pdf.is_encrypted:
        yield fault("encrypted", "The file is encrypted.")
    if not has_id(file.pdf.trailer):
        yield fault("no-id", "The trailer has no ID.")
    for stream in file.streams:
        yield from stream_faults(stream)


def header_faults(raw: bytes) -> Iterator[Fault]:
    first, second = (raw.split(b"\n", 2) + [b"", b""])[:2]
    if first.rstrip(b"\r") != b"%PDF-1.7":
        yield fault("header", f"The file begins with {first[:20]!r}.")
    if second[:1] != b"%" or len(second) < 5 or min(second[1:5]) <= 127:
        yield fault("header", f"The second line is {second[:20]!r}.")
    if raw.rstrip(b"\r\n")[-5:] != b"%%EOF":
        yield fault("header", f"The file ends with {raw[-20:]!r}.")


def has_id(trailer: Dictionary) -> bool:
    given = trailer.get("/ID", Array())
    return len(given) == 2 and all(len(bytes(part)) > 0 for part in given)


def stream_faults(stream: Stream) -> Iterator[Fault]:
    for name in filters_of(stream):
        if name not in FILTERS:
            yield fault("filter", f"Object {stream.objgen[0]} is packed with {name}.")
    if "/F" in stream:
        yield fault("filter", f"Object {stream.objgen[0]} lies in another file.")


def filters_of(stream: Stream) -> list[str]:
    given = stream.get("/Filter", Array())
    return [str(name) for name in (given if isinstance(given, Array) else [given]) if isinstance(name, Name)]
