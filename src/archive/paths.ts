import type { Member } from './members.ts';

/** A path in parts, as files are known by: the folders and the name without its ending. */
export type Known = {
  member: Member;
  /** Folders from the root of the download on, folded: lower case, letters and digits only. */
  folders: string[];
  /** The name without its ending, folded in the same way, so that `who_you've_followed` and `who_you_ve_followed` are one. */
  stem: string;
  ending: string;
};

const fold = (part: string): string => part.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

export function known(member: Member): Known {
  const parts = member.path.split('/').filter((part) => part !== '' && part !== '.');
  const name = parts.pop() ?? '';
  const dot = name.lastIndexOf('.');
  return {
    member,
    folders: parts.map(fold),
    stem: fold(dot < 0 ? name : name.slice(0, dot)),
    ending: dot < 0 ? '' : name.slice(dot + 1).toLowerCase(),
  };
}
