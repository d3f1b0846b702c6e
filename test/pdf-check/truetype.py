"""As much of a TrueType font as is needed to know how many glyphs it has, and how wide they are."""

import struct


class TrueType:
    """Throws when it is no such font."""

    def __init__(self, data: bytes):
        self.tables = dict(read_directory(data))
        self.units = struct.unpack_from(">H", self.tables["head"], 18)[0]
        self.glyphs = struct.unpack_from(">H", self.tables["maxp"], 4)[0]
        self.metrics = struct.unpack_from(">H", self.tables["hhea"], 34)[0]

    def width(self, glyph: int) -> float:
        """In thousandths of the size of the font; the last width counts for all that follow."""
        at = min(glyph, self.metrics - 1) * 4
        return struct.unpack_from(">H", self.tables["hmtx"], at)[0] * 1000 / self.units


def read_directory(data: bytes):
    count = struct.unpack_from(">H", data, 4)[0]
    for at in range(12, 12 + count * 16, 16):
        tag, _, offset, length = struct.unpack_from(">4sLLL", data, at)
        yield tag.decode("latin-1"), data[offset : offset + length]
