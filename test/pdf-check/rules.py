"""What is asked of a PDF, each rule with its code; and a fault: a rule, and where it was not kept.

The rules are those of PDF/A-2 and A-3, level A (ISO 19005-2 and -3), and of PDF/UA-1 (ISO 14289-1) that
a machine can look at and that a letter with exhibits comes near; and a few of our own.
"""

from typing import NamedTuple

RULES = {
    # The file
    "header": "It begins with %PDF-1.7 and a line of four bytes above 127, and ends with %%EOF.",
    "encrypted": "Nothing of it is encrypted.",
    "no-id": "Its trailer has an ID of two strings.",
    "filter": "Streams are packed in ways that everybody may unpack, and lie in the file itself.",
    "limits": "No text, name, page or nesting is larger than PDF/A allows.",
    # The document
    "not-marked": "It says that it is tagged.",
    "suspects": "It does not say that its tags are in doubt.",
    "no-language": "It names its language, as BCP 47 has it.",
    "title-not-shown": "A viewer shows its title in place of the name of the file.",
    "no-title": "It has a title.",
    "xmp-missing": "It has metadata that can be read as XML.",
    "xmp-pdfa": "Its metadata says PDF/A-2 or PDF/A-3, level A.",
    "xmp-pdfua": "Its metadata says PDF/UA-1.",
    "xmp-extension": "Its metadata explains all words that PDF/A does not know, such as those of PDF/UA.",
    "xmp-info": "Its metadata and its information dictionary say the same.",
    "no-intent": "It says for which colours it is meant (GTS_PDFA1).",
    "bad-profile": "The profile of those colours is an ICC profile for RGB or grey.",
    # What runs, and what comes from elsewhere
    "script": "It has no script.",
    "action": "Nothing happens by itself, and a click goes to a place in the same file.",
    "form": "It has no form to fill in by machine.",
    "file-in-a2": "Only PDF/A-3 carries other files.",
    "file-unexplained": "A file inside says its name, kind, time and relation, and the document names it.",
    # The tags
    "no-tree": "It has a tree of tags, with one Document at the root.",
    "role": "Each tag is one of the standard, without a map to others.",
    "nesting": "Parts of tables and lists stand in tables and lists, and no block stands in a line.",
    "heading-order": "Headings begin at H1 and skip no level.",
    "table-uneven": "All rows of a table are equally wide.",
    "no-alternative": "A figure says in words what is to be seen.",
    "no-place": "A figure says where on the page it stands.",
    "no-scope": "A heading of a table says whether it is of a row or of a column.",
    "bad-language": "A language of a part is as BCP 47 has it, or empty.",
    # The content of the pages
    "not-tagged": "All that is drawn belongs to a tag, or is marked as an artifact.",
    "mixed-up": "No artifact stands within a tag, and no tag within another or within an artifact.",
    "mcid-twice": "Each number of marked content stands once on its page.",
    "mcid-unknown": "All marked content is in the tree of tags.",
    "mcid-missing": "All that the tree of tags names stands on the pages.",
    "parent-tree": "The way back, from content to tag, is that of the tree.",
    "visual-order": "Words that run from right to left are there in the order in which they are read.",
    # Pages, links, bookmarks
    "tabs": "The tabulator follows the tags.",
    "labels": "Pages are called by their running numbers.",
    "bookmarks": "It has bookmarks, and each goes to a page of it.",
    "annotation": "The only notes on a page are links, printed and not hidden.",
    "link-words": "A link says in words where it goes.",
    "link-tag": "A link is in the tree of tags, as a Link.",
    "link-target": "A link goes to a page of it.",
    # Fonts
    "not-embedded": "Each font is in the file.",
    "no-unicode": "Each glyph that is drawn says which characters it stands for.",
    "font-map": "The numbers that are drawn are those of the glyphs.",
    "cid-set": "A list of the glyphs of a font is complete, or is not there.",
    "notdef": "No character is drawn as the box of a font that does not have it.",
    "glyph-width": "Glyphs are as wide as the file says.",
    # Colours and pictures
    "colour": "Colours are RGB or grey.",
    "picture": "Pictures are shown as they are: not smoothed, without others in their place.",
    "picture-tells": "Pictures say nothing but what is to be seen: no place, no camera, no words.",
    "blend": "What shines through does so in a standard way, in RGB or grey.",
}


class Fault(NamedTuple):
    """A rule that was not kept, and where."""

    code: str
    said: str


def fault(code: str, said: str) -> Fault:
    """Throws when there is no such rule."""
    if code not in RULES:
        raise KeyError(code)
    return Fault(code, said)
