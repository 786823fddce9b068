import { describe, expect, test } from 'vitest';
import type { Draft, Surface } from '../../src/engine/draft.ts';
import type { DraftRule } from '../../src/engine/rule.ts';
import { parametersOf, runDraftRules } from '../../src/engine/run.ts';
import type { Pack } from '../../src/school/pack-schema.ts';
import { silent, type Parameters } from '../../src/school/parameters.ts';
import type { SchoolDetails } from '../../src/school/school-details.ts';
import { read } from '../../src/text/read.ts';
import type { Reading } from '../../src/text/reading.ts';
import { demoKnown, demoSchool } from '../demo.ts';

type Cases = {
  /** Ordinary sentences in which this rule must find nothing. The longer list. */
  clean: (string | [string, Partial<Draft>])[];
  /** A draft with [[…]] around the stretch expected, and the id of the message. */
  flagged: [string, string, Partial<Draft>?][];
  surface?: Surface;
  parameters?: Partial<Parameters>;
  /** What differs from the demo school: another role, an official account. */
  school?: Partial<SchoolDetails>;
  pack?: Pack;
};

/** Runs one rule over tables of drafts, at the demo school, with the demo name lists. */
export function testDraftRule(rule: DraftRule<Reading>, cases: Cases): void {
  const surface = cases.surface ?? rule.surfaces[0]!;
  const check = (text: string, more: Partial<Draft> = {}) => {
    const draft: Draft = { text, surface, ...more };
    return runDraftRules([rule], {
      draft,
      reading: read(text, demoKnown),
      school: { ...demoSchool, ...cases.school },
      pack: cases.pack ?? null,
      parameters: { ...(cases.pack ? parametersOf(cases.pack) : silent), ...cases.parameters },
    });
  };
  const seen = (text: string, more?: Partial<Draft>): string[] =>
    check(text, more).findings.map(
      ({ messageId, span }) => `${messageId}: ${span ? text.slice(span.start, span.end) : '(whole draft)'}`,
    );

  describe(rule.id, () => {
    test.each(cases.clean.map((one) => (typeof one === 'string' ? ([one, {}] as const) : one)))(
      'leaves alone: %s',
      (text, more) => {
        expect(seen(text, more)).toEqual([]);
        expect(check(text, more).unsure).toEqual([]);
      },
    );
    test.each(cases.flagged)('notices: %s (%s)', (marked, message, more) => {
      const text = marked.replaceAll('[[', '').replaceAll(']]', '');
      const expected = [...marked.matchAll(/\[\[(.*?)\]\]/gs)].map((match) => match[1]!);
      const found = seen(text, more);
      if (expected.length === 0) expect(found).toContain(`${message}: (whole draft)`);
      for (const words of expected) expect(found).toContain(`${message}: ${words}`);
    });
  });
}
