/** Where a fault of the program goes: this device's own console, and nowhere else. */

// The console is the one place where somebody who looks for the fault can find it, without a trace
// that outlives the page. Only the fault is written, never what a person typed.
export function report(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: see above
  console.error(error instanceof Error ? error.stack : String(error));
}
