/** The way to read a file here, and to mark in it. */
import type { FileProps } from './files-props.ts';

export function OpenFile(_props: FileProps) {
  return null;
}
