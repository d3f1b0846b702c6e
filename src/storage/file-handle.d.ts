/** Takes the file away (Chromium 110 and newer, WICG File System Access). */
interface FileSystemFileHandle {
  readonly remove?: () => Promise<void>;
}
