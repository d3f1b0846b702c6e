/** How the overview looks, on screen and on paper. Logical properties only. */
export const overviewStyle = `
body { margin: 0; background: #fff; color: #111; font: 11pt/1.5 "Noto Sans", Verdana, Arial, sans-serif; }
main { box-sizing: border-box; max-inline-size: 60rem; margin-inline: auto; padding: 1rem; }
h1 { font-size: 1.5em; margin-block: 0; }
h2 { font-size: 1.2em; margin-block: 1.5em 0.25em; break-after: avoid; }
.said { white-space: pre-wrap; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: minmax(6rem, 25%) 1fr; gap: 0.25em 1em; margin-block: 0.5em; }
dt { font-weight: bold; }
dd { margin: 0; overflow-wrap: anywhere; }
blockquote { margin: 0; padding-inline-start: 1em; border-inline-start: 3px solid #777; white-space: pre-wrap; overflow-wrap: anywhere; }
figure { margin: 1em 0; break-inside: avoid; }
figcaption { font-size: 0.85em; overflow-wrap: anywhere; }
table { border-collapse: collapse; inline-size: 100%; table-layout: fixed; }
th, td { border: 1px solid #777; padding: 0.25em 0.5em; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th:first-child { inline-size: 2.5em; }
del { text-decoration: line-through 2px; background: #fbe9e7; }
ins { text-decoration: underline 2px; font-weight: bold; background: #e6f4ea; }
a { color: #0b4a8f; }
@page { size: A4; margin: 20mm; }
@media print { main { padding: 0; } }
`;
