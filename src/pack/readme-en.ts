/** `README.txt`: how to check a pack, what it proves and what it does not, for whoever opens it. */
export const readmeEn = `README

This is an evidence pack. It belongs to a letter or a complaint about
privacy. Somebody made it in their own browser, with Kantlijn.


START HERE

Open data/index.html. It says in short what was seen, when and where.
That page works without internet.

- data/documents    the letters. If there is a dossier.pdf, it has the
                    exhibits behind them, to print
- data/captures     the pages that were kept: picture, text and files.
                    thirdparty.json says what the page requested
- data/visits       a visit, before and after the cookie banner
- data/changes      pages on which another text stood later
- data/files        letters, photos and e-mails that were added
- data/redactions.json
                    what is not in it, and why
- data/audit.jsonl  when which thing was done, without what it says
- data/seals.jsonl  with which key that was sealed
- signatures        the signature, and the key that belongs to it
- timestamps        a time stamp, when the maker asked for one
- padding           zeros only: so the length tells nothing
- the other files in data
                    the same, in a form that a computer can read

Not every pack has all of these folders. Does the name of the folder
have "deel" in it? Then the pack was split. Each part can be checked by
itself. What you do not find in this part is in another.


HOW TO CHECK THE PACK

manifest-sha256.txt holds a fingerprint (SHA-256) of every file. When
something in a file was changed, the fingerprint is no longer right.

Unpack the ZIP file and open a terminal in this folder.

Linux:
  sha256sum -c --strict manifest-sha256.txt
  sha256sum -c --strict tagmanifest-sha256.txt

macOS:
  shasum -a 256 -c manifest-sha256.txt
  shasum -a 256 -c tagmanifest-sha256.txt

Windows (one file at a time; compare with the list yourself):
  certutil -hashfile tagmanifest-sha256.txt SHA256

Does it say OK everywhere? Then all files match the lists.

The fingerprint of the whole pack is that of the file
tagmanifest-sha256.txt. This shows it:
  openssl dgst -sha256 tagmanifest-sha256.txt

Is there a folder signatures? Then its maker signed the pack. Does this
command say "Verified OK"? Then the signature fits:
  openssl dgst -sha256 -verify signatures/key.pem \\
    -signature signatures/tagmanifest-sha256.txt.sig \\
    tagmanifest-sha256.txt

This shows the fingerprint of the key. Compare it with what the maker
told you in another way:
  openssl pkey -pubin -in signatures/key.pem -outform DER |
    openssl dgst -sha256

Is there a verify.html in this folder? That page checks the ZIP file in
your browser, without internet. Mind: the page came with the pack.
Whoever changes the pack can change that page too. The commands above
come from your own computer, and are independent.

With the source code of Kantlijn, which you fetch yourself, so does:
  npm run verify -- pack.zip


WHAT THIS PROVES

- The files match the lists. Did the maker give you the fingerprint of
  tagmanifest-sha256.txt earlier, and is it still the same? Then nothing
  was changed since.
- Does the signature fit, and is the fingerprint of the key that of the
  maker? Then whoever has that key made this pack like this. Two packs
  with the same key are of the same maker.


WHAT THIS DOES NOT PROVE

- That the website showed this to everybody. The pack shows what one
  browser on one device showed.
- That nobody changed the page in that browser. Compare snapshot.html
  with source.html, when it is there. source-difference.txt lists the
  differences in the text; often the page itself makes them. With
  "asked-again" the source was asked for only after the capture.
- When it was. The times come from the clock of the device.
- Who made the pack. A signature shows that it is the same maker each
  time, not who. Without a signature not even that can be seen.
- That the pack was never made again. Whoever changes everything can
  make new lists too, and a new log. Is it signed? Then only whoever has
  the key can. Whoever received it earlier and keeps a receipt sees
  whether something was taken out of the log after that.
- That nothing was left out. What could not be kept is named in
  capture.json under "missing". Where it says "[left out by the
  writer]", the maker left out a sentence of their own.
  data/redactions.json counts those sentences. A file that says where it
  was made is not in a pack for others. There is a copy without that
  place, or nothing. data/redactions.json says that as well.
- Who changed a text on a page, when and why. data/changes shows what
  could be seen at two moments, not what happened between them.
- Whether something is allowed or not. That is for others to judge.


PLEASE NOTE

This pack may hold personal data. Give it only to whoever needs it.
Change nothing in this folder: make a copy when you want to add notes.
`;
