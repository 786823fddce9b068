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

export type MarkedSpan = {
  topics: Topic[];
  rule?: RuleId;
  words: string;
  /** UTF-16 offsets into the text, end after the last unit. */
  start: number;
  end: number;
};

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

/** 60 of 100 ids are for tuning, the rest for the last score: FNV-1a of the id, so none is chosen. */
export function partOf(id: string): 'tune' | 'held' {
  let hash = 0x811c9dc5;
  for (const unit of id) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % 100 < 60 ? 'tune' : 'held';
}

/** Takes the marks `[[code|words]]` out of a text; they may lie within one another. */
export function unmark(marked: string): { text: string; spans: MarkedSpan[] } {
  const source = marked.replaceAll('\\n', '\n');
  const open: { code: string; start: number }[] = [];
  const spans: MarkedSpan[] = [];
  let text = '';
  for (let at = 0; at < source.length;) {
    const code = /^\[\[([a-z]+)\|/u.exec(source.slice(at, at + 12))?.[1];
    if (code !== undefined) {
      open.push({ code, start: text.length });
      at += code.length + 3;
    } else if (open.length > 0 && source.startsWith(']]', at)) {
      const mark = open.pop();
      const label = mark && labels[mark.code];
      if (!label) throw new Error(`No label ${mark?.code ?? ''}: ${marked}`);
      spans.push({ ...label, words: text.slice(mark.start), start: mark.start, end: text.length });
      at += 2;
    } else {
      text += source[at] ?? '';
      at += 1;
    }
  }
  if (open.length > 0) throw new Error(`A mark is left open: ${marked}`);
  return { text, spans: spans.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}

/** Reads one marked line: surface, site, perhaps `!trap`, a space, the text. */
export function draftOf(id: string, line: string): Draft {
  const match = /^([pcmbd])([xfi])(?:!([a-z-]+))? (.+)$/u.exec(line);
  const [, surface = '', site = '', trap, marked = ''] = match ?? [];
  if (!match) throw new Error(`Not a marked line: ${line}`);
  const { text, spans } = unmark(marked);
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
