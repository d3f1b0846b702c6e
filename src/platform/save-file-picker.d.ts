/** Asks the person for a place (Chromium, WICG File System Access). */
declare function showSaveFilePicker(options: {
  readonly suggestedName: string;
}): Promise<FileSystemFileHandle>;
