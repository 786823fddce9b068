import { ifReadable } from '../../../browser/if-readable.ts';
import { longestDocument, type OwnDocument } from '../../../messages/own-document.ts';

/** A document from a file the person chose, or a sentence on what to do instead. */
export async function readDocument(file: File): Promise<OwnDocument | { refused: string }> {
  const { name } = file;
  if (/\.docx?$/i.test(name)) return { refused: instead(name, 'a Word document') };
  if (/\.pdf$/i.test(name)) return { refused: instead(name, 'a PDF') };
  if (file.size > 4 * longestDocument) return { refused: tooLong(name) };
  const text = await ifReadable(file.text());
  if (text === undefined) return { refused: `“${name}” could not be opened.` };
  // What begins like this is a packed file or a PDF under another name.
  if (text.startsWith('PK') || text.startsWith('%PDF') || text.includes('\0')) {
    return { refused: instead(name, 'not a text file') };
  }
  if (text.trim() === '') return { refused: `“${name}” is empty.` };
  if (text.length > longestDocument) return { refused: tooLong(name) };
  return { name: name.slice(0, 300), text };
}

const instead = (name: string, what: string): string =>
  `“${name}” is ${what}, which Lanyard does not read. Open it in the program it was made for and save it as plain text (.txt), or choose “Select all”, copy, and paste it into the box.`;

const tooLong = (name: string): string =>
  `“${name}” is longer than any policy. Choose the social media policy alone.`;
