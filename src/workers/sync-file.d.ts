/** What a worker may do with a file that the browser keeps for us (File System Standard §2.6). */
interface FileSystemSyncAccessHandle {
  read(buffer: Uint8Array<ArrayBuffer>, options?: { readonly at?: number }): number;
  write(buffer: Uint8Array<ArrayBuffer>, options?: { readonly at?: number }): number;
  truncate(size: number): void;
  getSize(): number;
  flush(): void;
  close(): void;
}

interface FileSystemFileHandle {
  createSyncAccessHandle(): Promise<FileSystemSyncAccessHandle>;
}
