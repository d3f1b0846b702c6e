"""Searches a folder for values, in every file and in whatever lies in it. Shares nothing with the program.

Arguments: the folder, and a file with a value on each line. Prints each value that was found, and where.
"""
import base64, gzip, html, io, os, quopri, re, subprocess, sys, unicodedata, urllib.parse, zipfile, zlib

folder, list_of_values = sys.argv[1:]
values = [line.strip() for line in open(list_of_values) if line.strip()]
found = {}


def digits_in(text):
    """Only what reads as a letter or a digit, with every digit as 0 to 9."""
    return ''.join(
        str(unicodedata.digit(one)) if unicodedata.digit(one, None) is not None else one
        for one in text
        if one.isalnum()
    )


def note(where, text):
    plain = digits_in(text)
    for value in values:
        if value in plain:
            found.setdefault(value, set()).add(where)


def unescaped(text):
    yield text
    yield re.sub(r'<[^>]*>', '', text)
    yield html.unescape(text)
    yield re.sub(r'<[^>]*>', '', html.unescape(text))
    yield urllib.parse.unquote(text)
    yield re.sub(r'\\u([0-9a-fA-F]{4})', lambda m: chr(int(m[1], 16)), text)
    yield re.sub(r'\\([0-9a-fA-F]{1,6}) ?', lambda m: chr(int(m[1], 16)), text)
    yield quopri.decodestring(text.encode('utf-8', 'replace')).decode('utf-8', 'replace')


def search(where, data, depth=0):
    texts = [data.decode('utf-8', 'replace'), data.decode('utf-16le', 'replace'), data.decode('utf-16be', 'replace')]
    for text in texts:
        for form in unescaped(text):
            note(where, form)
            for run in re.findall(r'[A-Za-z0-9+/_-]{12,}', form) if depth < 3 else []:
                if len(run) > 200000:
                    continue
                raw = run.replace('-', '+').replace('_', '/')
                raw = raw[: len(raw) - (1 if len(raw) % 4 == 1 else 0)]
                try:
                    inner = base64.b64decode(raw + '=' * (-len(raw) % 4))
                except ValueError:
                    continue
                for decoded in (inner.decode('utf-8', 'replace'), inner.decode('utf-16le', 'replace')):
                    for again in unescaped(decoded):
                        note(where + ' (base64)', again)


def inside(where, data):
    search(where, data)
    if data[:4] == b'PK\x03\x04':
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                note(where, name)
                inside(f'{where}!{name}', archive.read(name))
    if data[:2] == b'\x1f\x8b':
        inside(f'{where}!gz', gzip.decompress(data))
    if data[:5] == b'%PDF-':
        text = subprocess.run(['pdftotext', '-', '-'], input=data, stdout=subprocess.PIPE, check=True)
        search(f'{where}!text', text.stdout)
        for stream in re.findall(rb'stream\r?\n(.*?)\r?\nendstream', data, re.S):
            try:
                search(f'{where}!stream', zlib.decompress(stream))
            except zlib.error:
                pass


for root, _, names in os.walk(folder):
    for name in names:
        path = os.path.join(root, name)
        where = os.path.relpath(path, folder)
        note(where, where)
        with open(path, 'rb') as file:
            inside(where, file.read())

for value, places in sorted(found.items()):
    print(value, *sorted(places), sep='\t')
