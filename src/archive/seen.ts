import type { Entry } from './entry.ts';

/**
 * What has been read already, so that a post that stands in two files or two downloads is checked
 * once. Two equal posts in one file are two posts: people do write the same thing twice in a second.
 */
export class Seen {
  private readonly fileOf = new Map<string, string>();

  /** `file` is the dropped file and the path in it: two ZIPs may each have a file of one path. */
  isNew(entry: Entry, file: string): boolean {
    const key = entry.id ? `${entry.kind === 'deleted-post' ? 'd' : ''}${entry.id}` : this.keyOf(entry);
    const before = this.fileOf.get(key);
    if (before === undefined) {
      this.fileOf.set(key, file);
      return true;
    }
    return entry.id ? false : before === file;
  }

  private keyOf({ kind, at, text }: Entry): string {
    // Sites differ in what they call a post with a picture; the second and the words are enough.
    const sort = kind === 'caption' || kind === 'story' ? 'post' : kind;
    return `${sort} ${at === undefined ? '' : Math.floor(at / 1000)} ${text}`;
  }
}
