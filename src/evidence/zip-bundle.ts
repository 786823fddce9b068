import { faultWords, MemberFault } from '../archive/fault.ts';
import { openZip, type Unreadable } from '../archive/members.ts';
import type { Source } from '../archive/source.ts';
import type { Bundle } from './verify.ts';

/** No picture or page archive of ours is near this, in bytes. Files are read whole, one at a time. */
const largestFile = 256 * (1 << 20);
/** In bytes, unpacked: some thousands of pictures. */
const largestTotal = 4 * 2 ** 30;
const mostFiles = 10_000;

/** A ZIP as a bundle, without what macOS puts beside the files it packs, or one sentence on why it is none. Nothing of it is unpacked to the disk. */
export async function bundleOfZip(source: Source): Promise<Bundle | { refused: string }> {
  const opened = await openZip(source, (path) => !path.startsWith('__MACOSX/'));
  if (typeof opened === 'string') return { refused: isKnown(opened) ? whyNot[opened] : whyNot['not-a-zip'] };
  const { members, names, notes } = opened;
  if (notes.some(({ note }) => note === 'cut-off')) return { refused: whyNot.damaged };
  if (notes.some(({ note }) => note === 'climbing'))
    return { refused: 'It has a file whose name points outside the bundle, so it was not opened.' };
  const total = members.reduce((sum, { size }) => sum + size, 0);
  if (names > mostFiles || total > largestTotal || notes.some(({ note }) => note === 'too-many-names'))
    return { refused: 'It is far larger than any bundle of evidence, so it was not opened.' };
  const byPath = new Map(members.map((member) => [member.path, member]));
  return {
    paths: members.map(({ path }) => path),
    read: async (path) => {
      const member = byPath.get(path);
      if (!member) throw new RangeError('it is not there');
      if (member.size > largestFile) throw new MemberFault('too-large');
      const bytes = new Uint8Array(member.size);
      let at = 0;
      for await (const piece of member.bytes()) {
        bytes.set(piece, at);
        at += piece.length;
      }
      return bytes;
    },
  };
}

const whyNot = {
  'not-a-zip': 'This is not a ZIP file.',
  empty: 'This file is empty.',
  split: 'This is one part of a ZIP that is in several. Put them together first.',
  damaged: 'This ZIP is damaged or incomplete. Ask for it to be sent again.',
  locked: 'This ZIP is locked with a password. Unpack it first and choose a ZIP without one.',
  vanished: `This file could not be read: ${faultWords.vanished}.`,
} as const satisfies Partial<Record<Unreadable, string>>;

const isKnown = (why: Unreadable): why is keyof typeof whyNot => why in whyNot;
