import { describe, expect, test } from 'vitest';
import type { MarkKind } from '../../../src/text/mark.ts';
import { privateDetails } from '../../../src/text/private/index.ts';
import { tokenise } from '../../../src/text/tokens.ts';

type Cases = {
  kind: MarkKind;
  /** Only details of these sorts count; all of the kind when left out. */
  sorts?: string[];
  /** Texts in which there is no such detail. The longer list. */
  clean: string[];
  /** A text with [[…]] around each detail, and their sort when it is of interest. */
  flagged: (string | [string, string])[];
};

/** Runs the readers of private details over tables of texts, without a rule. */
export function testDetails({ kind, sorts, clean, flagged }: Cases): void {
  const found = (text: string) => {
    const tokens = tokenise(text);
    return [...privateDetails(tokens)]
      .filter((mark) => mark.kind === kind && (!sorts || sorts.includes(mark.sort)))
      .sort((a, b) => a.from - b.from)
      .map(({ from, to, sort }) => ({ sort, words: text.slice(tokens.starts[from], tokens.ends[to - 1]) }));
  };

  describe(kind, () => {
    test.each(clean)('leaves alone: %s', (text) => {
      expect(found(text)).toEqual([]);
    });
    test.each(flagged.map((one) => (typeof one === 'string' ? ([one, undefined] as const) : one)))(
      'finds: %s (%s)',
      (marked, sort) => {
        const text = marked.replaceAll('[[', '').replaceAll(']]', '');
        const expected = [...marked.matchAll(/\[\[(.*?)\]\]/gs)].map((match) => match[1]!);
        expect(found(text).map(({ words }) => words)).toEqual(expected);
        if (sort) for (const one of found(text)) expect(one.sort).toBe(sort);
      },
    );
  });
}
