import { cleanCopyOf, mimeOf } from '../../../images/clean/clean-copy.ts';
import { fileDataOf, type FileData } from '../../../images/file/file-data.ts';
import { largestPicture } from '../../../messages/picture-port-limits.ts';

/** A chosen picture with what its file tells, and a copy that tells nothing where one can be made. */
export type ReadPicture = { file: File; data: FileData; copy: Blob | undefined; address: string };

/** Reads a picture on this page; `undefined` when it is too large to be read. */
export async function readPicture(file: File): Promise<ReadPicture | undefined> {
  if (file.size > largestPicture) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const data = await fileDataOf(bytes);
  const clean = await cleanCopyOf(bytes);
  const copy = clean && new Blob([clean], { type: mimeOf[data.format] ?? '' });
  return { file, data, copy, address: URL.createObjectURL(file) };
}

/** A name that says nothing: the one it had may name a child, a class or the school. */
export const nameOf = (type: string, covered: boolean): string =>
  `picture-${covered ? 'covered' : 'copy'}.${type === 'image/jpeg' ? 'jpg' : (type.split('/')[1] ?? 'jpg')}`;
