"""Mistakes that make something happen, bring something from elsewhere, or carry what nobody explains."""

from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from mistakes import link, mistake


@mistake("script")
def runs_when_opened(pdf: Pdf):
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


@mistake("script")
def has_scripts_by_name(pdf: Pdf):
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array()))


@mistake("action")
def goes_to_the_web(pdf: Pdf):
    link(pdf).A = Dictionary(S=Name.URI, URI=String("https://example.org/"))


@mistake("action")
def starts_a_program(pdf: Pdf):
    pdf.Root.OpenAction = Dictionary(S=Name.Launch, F=String("calc.exe"))


@mistake("action")
def acts_when_printed(pdf: Pdf):
    pdf.Root.AA = Dictionary(WP=Dictionary(S=Name.Named, N=Name.NextPage))


@mistake("form")
def is_a_form(pdf: Pdf):
    pdf.Root.AcroForm = Dictionary(Fields=Array())


def carry(pdf: Pdf, **change) -> Dictionary:
    """A file inside, explained as it should be, but for the change; empty takes away."""
    stream = Stream(pdf, b"{}", Type=Name.EmbeddedFile, Subtype=Name("/application/json"))
    stream.Params = Dictionary(Size=2, ModDate=String("D:20261126050000Z"))
    told = {"F": String("a.json"), "UF": String("a.json"), "Desc": String("Gegevens")}
    told |= {"AFRelationship": Name.Data, **change}
    spec = Dictionary(Type=Name.Filespec, EF=Dictionary(F=pdf.make_indirect(stream)))
    for key, value in told.items():
        if value is not None:
            spec["/" + key] = value
    return pdf.make_indirect(spec)


def carry_linked(pdf: Pdf, **change):
    spec = carry(pdf, **change)
    pdf.Root.AF = Array([*pdf.Root.get("/AF", Array()), spec])


@mistake("file-in-a2")
def carries_a_file(pdf: Pdf):
    carry_linked(pdf)
    data = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(data.replace(b"pdfaid:part>3<", b"pdfaid:part>2<"))


@mistake("file-unexplained")
def says_not_what_a_file_is_for(pdf: Pdf):
    carry_linked(pdf, AFRelationship=None)


@mistake("file-unexplained")
def knows_nothing_of_a_file(pdf: Pdf):
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String("a.json"), carry(pdf)])))


@mistake("file-unexplained")
def names_a_file_in_other_letters(pdf: Pdf):
    carry_linked(pdf, UF=String("gemeente-çöğü.json"))
