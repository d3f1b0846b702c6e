"""The parts of a JPEG, as far as they say what else than the picture is in it."""

from collections.abc import Iterator

START_OF_SCAN = 0xDA
FRAMES = {0xC0, 0xC1, 0xC2}
#: JFIF, and how Adobe says which colours are meant: neither tells of anybody.
HARMLESS = {(0xE0, b"JFIF\0"), (0xEE, b"Adobe")}


def segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Each marker before the picture, with what it holds. Throws when it is no JPEG."""
    if data[:2] != b"\xff\xd8":
        raise ValueError("no JPEG")
    at = 2
    while data[at + 1] != START_OF_SCAN:
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        yield data[at + 1], data[at + 4 : at + 2 + length]
        at += 2 + length


def colours(data: bytes) -> int:
    return next(held[5] for marker, held in segments(data) if marker in FRAMES)


def tells(data: bytes) -> list[str]:
    """Markers of what is more than the picture: where and when it was taken, words."""
    return [
        f"{marker:02X}"
        for marker, held in segments(data)
        if marker == 0xFE or (0xE0 <= marker <= 0xEF and (marker, held[:5]) not in HARMLESS)
    ]
