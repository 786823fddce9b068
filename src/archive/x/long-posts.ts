import { surfaceOf, type Entry } from '../entry.ts';
import { fieldsOf, textOf } from '../json/shape.ts';
import { unescape } from './text.ts';
import { timeOf } from './time.ts';

type Note = {
  text: string;
  at: number | undefined;
  id: string | undefined;
  file: string;
  position: number;
  used: boolean;
};

/**
 * The whole text of long posts. They stand in a file of their own, under numbers that are not the
 * posts': a post and its text are known by the same second and the same beginning.
 */
export class LongPosts {
  private readonly bySecond = new Map<number, Note[]>();
  private readonly all: Note[] = [];

  /** Takes a record of `note-tweet.js`; says whether there was a text in it. */
  add(record: unknown, file: string, position: number): boolean {
    const outer = fieldsOf(record);
    const note = fieldsOf(outer?.['noteTweet']) ?? outer;
    const text = textOf(fieldsOf(note?.['core'])?.['text']);
    if (text === undefined) return false;
    const at = timeOf(note?.['createdAt']);
    const one: Note = {
      text: unescape(text),
      at,
      id: textOf(note?.['noteTweetId']),
      file,
      position,
      used: false,
    };
    this.all.push(one);
    if (at !== undefined) {
      const second = Math.floor(at / 1000);
      this.bySecond.set(second, [...(this.bySecond.get(second) ?? []), one]);
    }
    return true;
  }

  /** The whole text of a post that was cut, or `undefined` when it was not. */
  of(cut: string, at: number | undefined): string | undefined {
    if (at === undefined || this.all.length === 0) return undefined;
    const here = this.bySecond.get(Math.floor(at / 1000));
    if (!here) return undefined;
    // The cut post ends in "…" and a link; links in its beginning are shortened, so a little is compared.
    const link = cut.lastIndexOf('https://t.co/');
    const words = (link < 0 || /\s/.test(cut.slice(link)) ? cut : cut.slice(0, link)).trimEnd();
    const beginning = words.endsWith('…') ? words.slice(0, -1).trimEnd() : words;
    const note = here.find(({ text }) => sameBeginning(text, beginning));
    if (note) note.used = true;
    return note?.text;
  }

  /** Texts whose post was not found: they are checked by themselves, and no link can be made. */
  alone(): Entry[] {
    return this.all
      .filter(({ used }) => !used)
      .map(({ text, at, id, file, position }) => ({
        site: 'x',
        kind: 'long-post',
        surface: surfaceOf['long-post'],
        text,
        ...(at !== undefined && { at }),
        ...(id !== undefined && { id: `note ${id}` }),
        remark: 'its post was not in the download, so there is no link',
        file,
        position,
      }));
  }
}

function sameBeginning(text: string, beginning: string): boolean {
  if (text.startsWith(beginning)) return true;
  // A reply's leading names, which the long text leaves out.
  const words = beginning.replace(/^(?:@\w+\s+)+/, '');
  const until = words.search(/https?:\/\//);
  const compared = until > 10 ? words.slice(0, until) : words;
  return compared.length > 0 && text.startsWith(compared);
}
