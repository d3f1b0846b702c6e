"""Makes of a good PDF one file for each mistake, to see that each is found.

    /usr/bin/python3 break_pdf.py good.pdf folder      prints [{code, name, file}]; `null`: only saved again
"""

import json
import sys
from pathlib import Path

from pikepdf import ObjectStreamMode, Pdf

import wrong_content
import wrong_document
import wrong_outside
import wrong_pages
import wrong_tree
from mistakes import MISTAKES, Mistake

WHERE = [wrong_content, wrong_document, wrong_outside, wrong_pages, wrong_tree]

#: As it is, so that what a file is blamed for is the mistake alone.
PLAINLY = {"object_stream_mode": ObjectStreamMode.disable, "fix_metadata_version": False}


def save(good: Path, to: Path, mistake: Mistake | None):
    with Pdf.open(good) as pdf:
        options = (mistake.make(pdf) if mistake else None) or {}
        pdf.save(to, **PLAINLY, **options)
    if mistake:
        to.write_bytes(mistake.spoil(to.read_bytes()))


def main(good: Path, folder: Path):
    made = []
    for mistake in [None, *MISTAKES]:
        name = mistake.name if mistake else "saved_again"
        save(good, folder / f"{name}.pdf", mistake)
        made.append({"code": mistake and mistake.code, "name": name, "file": str(folder / f"{name}.pdf")})
    print(json.dumps(made))


main(Path(sys.argv[1]), Path(sys.argv[2]))
