/** As a click on a link with the file; the browser puts it where downloads go. */
export function saveAs(name: string, url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}
