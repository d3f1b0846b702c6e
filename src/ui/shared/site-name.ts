/** How a page's place is named on a screen: the host, or the name of a file on this device. */

export function siteName(url: string): string {
  const { hostname, pathname } = new URL(url);
  return hostname || fileName(pathname);
}

function fileName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // Not every file name was written in UTF-8.
  }
}
