"""Says of each PDF every rule that it does not keep, as JSON: {file: [{code, said}]}.

    /usr/bin/python3 check_pdf.py letter.pdf …      (Debian: python3-pikepdf)
    /usr/bin/python3 check_pdf.py --rules           the rules, by code
"""

import json
import sys
from pathlib import Path

from pikepdf import Pdf

from colour_faults import colour_faults
from content_faults import content_faults
from document_faults import document_faults
from file_faults import file_faults
from font_faults import font_faults
from limit_faults import limit_faults
from opened import Opened
from outside_faults import outside_faults
from page_faults import page_faults
from part_faults import part_faults
from rules import RULES, Fault
from tree_faults import tree_faults
from xmp_faults import xmp_faults

CHECKS = [
    file_faults,
    limit_faults,
    document_faults,
    xmp_faults,
    outside_faults,
    tree_faults,
    part_faults,
    content_faults,
    page_faults,
    font_faults,
    colour_faults,
]


def faults_of(path: Path) -> list[Fault]:
    """Throws when it cannot be opened as a PDF at all."""
    with Pdf.open(path) as pdf:
        file = Opened(path.read_bytes(), pdf)
        return [fault for check in CHECKS for fault in check(file)]


def main(arguments: list[str]):
    if arguments == ["--rules"]:
        print(json.dumps(RULES))
        return
    found = {path: [fault._asdict() for fault in faults_of(Path(path))] for path in arguments}
    print(json.dumps(found))


main(sys.argv[1:])
