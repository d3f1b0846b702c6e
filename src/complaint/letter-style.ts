/**
 * How a letter looks on screen and on paper: A4, with the address where the window of a Dutch
 * envelope is (left, 50 mm from the top). Logical properties only, so that it also runs right to left.
 */
import { sheetStyle } from './sheet-style.ts';

export const letterStyle = `
body { margin: 0; background: #fff; color: #111; font: 11pt/1.5 "Noto Sans", Verdana, Arial, sans-serif; }
main { box-sizing: border-box; max-inline-size: 210mm; margin-inline: auto; padding: 5vw; }
.said { white-space: pre-wrap; overflow-wrap: anywhere; }
address { font-style: normal; min-block-size: 30mm; }
.recipient { min-block-size: 40mm; margin: 0; }
.date { margin-block: 0 2em; }
h1 { font-size: 1em; margin-block: 0 2em; }
h2 { font-size: 1em; margin-block: 1.5em 0; break-after: avoid; }
h2 + p, h2 + ul, h2 + ol { margin-block-start: 0; }
blockquote { margin: 0; padding-inline-start: 1em; border-inline-start: 3px solid #777; white-space: pre-wrap; overflow-wrap: anywhere; }
figure { margin: 1em 0; break-inside: avoid; }
figcaption { font-size: 0.85em; overflow-wrap: anywhere; }
li { margin-block: 0.25em; overflow-wrap: anywhere; }
section + section { margin-block-start: 15mm; break-before: page; }
p, li, dd, blockquote { orphans: 3; widows: 3; }
table { inline-size: 100%; border-collapse: collapse; margin: 1em 0; }
caption { text-align: start; font-weight: bold; break-after: avoid; }
th, td { border: 1px solid #777; padding: 0.25em 0.5em; text-align: start; vertical-align: top; overflow-wrap: break-word; }
tr { break-inside: avoid; }
dl > div { display: grid; grid-template-columns: minmax(8em, 1fr) 3fr; gap: 0 1em; break-inside: avoid; }
dt { font-weight: bold; }
dd { margin: 0; overflow-wrap: anywhere; }
.fill-in { break-inside: avoid; margin: 1em 0; }
.fill-in p { margin-block: 0.25em; }
.line { border-block-end: 1px solid #111; min-block-size: 2em; }
.signature { margin-block-start: 20mm; }
.closing { break-inside: avoid; }
h1 { break-after: avoid; }
.annex > h1 { font-size: 1.2em; margin-block: 0 1em; }
${sheetStyle}
@page { size: A4; margin: 20mm 20mm 20mm 25mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt Arial, sans-serif; } }
@page sheet { margin: 12mm 15mm; }
@media print { main { padding: 0; max-inline-size: none; } section + section { margin-block-start: 0; } }
`;
