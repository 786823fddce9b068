import type { RuleId } from '../../src/school/rule-ids.ts';
import type { Topic } from '../../src/engine/topic.ts';
import { labels } from './labels.ts';

const surfaces = new Map([
  ['p', 'post'],
  ['c', 'comment'],
  ['m', 'message'],
  ['b', 'bio'],
  ['d', 'display-name'],
]);
const sites = new Map([
  ['x', 'x'],
  ['f', 'facebook'],
  ['i', 'instagram'],
]);

/** Words of a text with their UTF-16 offsets, end after the last unit. */
type Words = { words: string; start: number; end: number };
type CodedWords = Words & { code: string };

export type MarkedSpan = Words & { topics: Topic[]; rule?: RuleId };

export type Draft = {
  id: string;
  surface: string;
  site: string;
  text: string;
  class: 'positive' | 'hard-negative' | 'clean';
  trap?: string;
  part: 'tune' | 'held';
  spans: MarkedSpan[];
};

/**
 * 60 of 100 ids are for tuning, the rest for the last score: FNV-1a of the id, so none is chosen.
 * The second set (S) is held back whole.
 */
export function partOf(id: string): 'tune' | 'held' {
  if (id.startsWith('S')) return 'held';
  let hash = 0x811c9dc5;
  for (const unit of id) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % 100 < 60 ? 'tune' : 'held';
}

/** Takes the marks `[[code|words]]` out of a text; they may lie within one another. */
export function unmark(marked: string): { text: string; spans: CodedWords[] } {
  const source = marked.replaceAll('\\n', '\n');
  const open: { code: string; start: number }[] = [];
  const spans: CodedWords[] = [];
  let text = '';
  for (let at = 0; at < source.length;) {
    const code = /^\[\[([a-z]+)\|/u.exec(source.slice(at, at + 12))?.[1];
    if (code !== undefined) {
      open.push({ code, start: text.length });
      at += code.length + 3;
    } else if (open.length > 0 && source.startsWith(']]', at)) {
      const mark = open.pop();
      if (mark) spans.push({ ...mark, words: text.slice(mark.start), end: text.length });
      at += 2;
    } else {
      text += source[at] ?? '';
      at += 1;
    }
  }
  if (open.length > 0) throw new Error(`A mark is left open: ${marked}`);
  return { text, spans: spans.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}

function labelled({ code, ...words }: CodedWords): MarkedSpan {
  const label = labels[code];
  if (!label) throw new Error(`No label ${code}: ${words.words}`);
  return { ...label, ...words };
}

/** Reads one marked line: surface, site, perhaps `!trap`, a space, the text. */
export function draftOf(id: string, line: string): Draft {
  const match = /^([pcmbd])([xfi])(?:!([a-z-]+))? (.+)$/u.exec(line);
  const [, surface = '', site = '', trap, marked = ''] = match ?? [];
  if (!match) throw new Error(`Not a marked line: ${line}`);
  const { text, spans: coded } = unmark(marked);
  const spans = coded.map(labelled);
  if (trap !== undefined && spans.length > 0) throw new Error(`A trap with a span: ${line}`);
  return {
    id,
    surface: surfaces.get(surface) ?? '',
    site: sites.get(site) ?? '',
    text,
    class: spans.length > 0 ? 'positive' : trap === undefined ? 'clean' : 'hard-negative',
    ...(trap !== undefined && { trap }),
    part: partOf(id),
    spans,
  };
}

export type PrivateLine = {
  id: string;
  text: string;
  trap?: string;
  part: 'tune' | 'held';
  spans: (Words & { kind: string })[];
};

/** Reads one line of private details: perhaps `!trap` and a space, then the text with its kinds. */
export function privateLineOf(id: string, line: string): PrivateLine {
  const match = /^!([a-z-]+) (.+)$/u.exec(line);
  const [, trap, rest = line] = match ?? [];
  const { text, spans } = unmark(rest);
  if ((trap === undefined) !== spans.length > 0) throw new Error(`A trap or a span: ${line}`);
  return {
    id,
    text,
    ...(trap !== undefined && { trap }),
    part: partOf(id),
    spans: spans.map(({ code, ...words }) => ({ kind: code, ...words })),
  };
}
