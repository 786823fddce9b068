import { matchWords, termsOf } from '../../images/words/match-words.ts';
import { findNames } from '../../text/names/find-names.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Session } from '../session.ts';

/** Longest line and most lines that are looked through, whoever wrote them. */
const longestLine = 500;
const mostLines = 400;

const wholeNames = new Set(['pupil-name', 'staff-name', 'parent-name']);

/** What of the school's stands in some lines, and how many whole names of the lists. A line itself goes nowhere. */
export function wordsOfSchool(
  { school, names }: Pick<Session, 'school' | 'names'>,
  lines: readonly string[],
): { words: string[]; names: number } {
  const some = lines.slice(0, mostLines).map((line) => line.slice(0, longestLine));
  const found = new Set(
    names.empty
      ? []
      : some.flatMap((line) => {
          const tokens = tokenise(capitalised(line));
          return findNames(tokens, names)
            .filter(({ kind }) => wholeNames.has(kind))
            .map(({ from, to }) =>
              tokens.words
                .slice(from, to)
                .map(({ norm }) => norm)
                .join(' '),
            );
        }),
  );
  return { words: matchWords(some, termsOf(school)), names: found.size };
}

/** Names on lists and badges are often written in capitals alone. */
const capitalised = (line: string): string =>
  line.replace(/\p{Lu}{3,}/gu, (word) => word[0] + word.slice(1).toLowerCase());
