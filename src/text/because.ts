import type { Ground } from '../engine/finding.ts';
import type { Span } from '../engine/span.ts';
import { kindWords } from './kind-words.ts';

/** Most things named: more than a person reads in a glance explains nothing. */
const most = 4;
const longest = 48;

const known: Readonly<Record<string, string | undefined>> = kindWords;

/**
 * What a finding rests on, as one sentence: Because of: “one of my Year 4s” (a pupil of yours). Of two
 * marks on the same words the first speaks. Empty when nothing has words of its own.
 */
export function becauseOf(text: string, grounds: readonly Ground[], learner: string): string {
  const said: string[] = [];
  let past = -1;
  for (const { kind, span } of grounds) {
    const what = known[kind];
    if (!what || span.start < past) continue;
    past = span.end;
    // A password is not said again, not even to the person who typed it.
    said.push(kind === 'secret' ? what : `“${shown(text, span)}” (${what.replace('{{learner}}', learner)})`);
    if (said.length === most) break;
  }
  return said.length > 0 ? `Because of: ${said.join(', ')}.` : '';
}

function shown(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  if (words.length <= longest) return words;
  // Never half a character.
  return `${words
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
