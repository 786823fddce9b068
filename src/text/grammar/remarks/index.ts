import type { Grammar, Lexicon } from '../../grammar.ts';
import { chargesOf } from './charges.ts';
import * as community from './community.ts';
import * as groups from './groups.ts';
import * as insults from './insults.ts';
import * as polarity from './polarity.ts';
import * as predicates from './predicates.ts';
import * as slurs from './slurs.ts';
import * as said from './statements.ts';
import * as threats from './threats.ts';

const kept: readonly Lexicon[] = [
  community.lexicon,
  groups.lexicon,
  insults.lexicon,
  polarity.lexicon,
  predicates.lexicon,
  slurs.lexicon,
  said.lexicon,
  threats.lexicon,
];

export const lexicons: readonly Lexicon[] = [...kept, chargesOf(kept)];

/**
 * A cascade of its own, after the common one: a text without a charged word never enters it. Whom one
 * speaks of, what is said, and the two together.
 */
export const layers: readonly (readonly Grammar[])[] = [
  [...community.things, ...groups.things, ...insults.things, ...said.things],
  [...community.phrases, ...groups.phrases, ...predicates.phrases, ...said.phrases, ...threats.phrases],
  [...said.statements, ...threats.statements],
];

/** What turns a remark round, looked for only where there is one. */
export const contexts: readonly Grammar[] = polarity.contexts;
