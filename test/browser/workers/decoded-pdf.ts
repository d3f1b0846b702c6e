/** Every byte of a PDF as one text, and behind it every packed stream as it was before it was packed. */

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

export async function decodedPdf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const whole = latin(bytes);
  const parts = [whole];
  for (const { index, 0: begin } of whole.matchAll(/stream\r?\n/g)) {
    if (whole.slice(index - 3, index) === 'end') continue;
    const start = index + begin.length;
    const end = whole.indexOf('endstream', start);
    parts.push(latin(await inflated(bytes.slice(start, end))));
  }
  return parts.join('\n');
}

/** Empty for what is packed in another way. Line ends behind it are no part of it. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const out: Uint8Array[] = [];
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
    for (const reader = stream.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      out.push(value);
    }
  } catch {
    // What came until then is what there is.
  }
  return new Uint8Array(await new Blob(out.map((part) => part.slice())).arrayBuffer());
}
