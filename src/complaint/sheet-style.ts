/**
 * How the one sheet on top looks. It must stay one A4, so its measures are fixed: 180 by 273 mm of
 * paper, a typeface that is equally wide on every computer, 13 pt (4.6 mm) from line to line.
 */
export const sheetStyle = `
.sheet { page: sheet; font: 10pt/13pt Arial, "Liberation Sans", Helvetica, sans-serif; }
.sheet h1 { font-size: 12pt; line-height: 15pt; margin-block: 0 4pt; }
.sheet h2 { font-size: 10pt; margin-block: 5pt 0; }
.sheet p, .sheet ul, .sheet ol, .sheet dl, .sheet table { margin-block: 3pt; }
.sheet li { margin-block: 0; }
.sheet dl > div { grid-template-columns: 38mm 1fr; gap: 0 4mm; padding-block: 1pt; border-block-end: 0.5pt solid #777; }
.sheet th, .sheet td { padding: 1pt 4pt; }
`;
