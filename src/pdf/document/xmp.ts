/**
 * What the file says of itself as XMP: the same as its information dictionary (ISO 19005-2, 6.6.3), and
 * that it follows PDF/UA. PDF/A wants a schema for every property that it does not know itself.
 */
import { html } from '../../complaint/html.ts';
import type { PdfNames } from './pdf-names.ts';

const schemaOfPdfUa = `
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>`;

/** Descriptions for between the tags that pdfkit writes around them. */
export const xmpOf = (names: PdfNames): string => `${ofTheLetter(names)}${schemaOfPdfUa}
`;

const ofTheLetter = ({ title, author, program, madeAt }: PdfNames): string =>
  html`<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>${secondOf(madeAt)}</xmp:CreateDate><xmp:CreatorTool>${program}</xmp:CreatorTool></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>${authorOf(author)}</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>${program}</pdf:Producer></rdf:Description>`
    .markup;

const authorOf = (author: string) =>
  author === ''
    ? html``
    : html`<dc:creator><rdf:Seq><rdf:li>${author}</rdf:li></rdf:Seq></dc:creator>`;

/** The information dictionary knows no parts of a second, and both must say the same. */
const secondOf = (madeAt: string): string => `${madeAt.slice(0, 19)}Z`;
