import type { Grammar, Lexicon } from '../../grammar.ts';
import * as asides from './asides.ts';
import * as belittling from './belittling.ts';
import { chargesOf } from './charges.ts';
import * as clues from './clues.ts';
import * as community from './community.ts';
import * as generalities from './generalities.ts';
import * as groups from './groups.ts';
import * as insinuations from './insinuations.ts';
import * as insults from './insults.ts';
import * as nameCalling from './name-calling.ts';
import * as polarity from './polarity.ts';
import * as predicates from './predicates.ts';
import * as punishments from './punishments.ts';
import * as shunning from './shunning.ts';
import * as slogans from './slogans.ts';
import * as slurs from './slurs.ts';
import * as said from './statements.ts';
import * as threats from './threats.ts';
import * as traits from './traits.ts';
import * as veiled from './veiled.ts';

const kept: readonly Lexicon[] = [
  asides.lexicon,
  belittling.lexicon,
  clues.lexicon,
  community.lexicon,
  generalities.lexicon,
  groups.lexicon,
  insinuations.lexicon,
  insults.lexicon,
  nameCalling.lexicon,
  polarity.lexicon,
  predicates.lexicon,
  punishments.lexicon,
  shunning.lexicon,
  slogans.lexicon,
  slurs.lexicon,
  said.lexicon,
  threats.lexicon,
  traits.lexicon,
  veiled.lexicon,
];

export const lexicons: readonly Lexicon[] = [...kept, chargesOf(kept)];

/**
 * A cascade of its own, after the common one: a text without a charged word never enters it. Whom one
 * speaks of, what is said, and the two together.
 */
export const layers: readonly (readonly Grammar[])[] = [
  [
    ...belittling.things,
    ...clues.things,
    ...community.things,
    ...groups.things,
    ...insults.things,
    ...said.things,
    ...shunning.things,
    ...veiled.things,
  ],
  [
    ...asides.phrases,
    ...belittling.phrases,
    ...clues.phrases,
    ...community.phrases,
    ...generalities.phrases,
    ...groups.phrases,
    ...nameCalling.phrases,
    ...predicates.phrases,
    ...punishments.phrases,
    ...said.phrases,
    ...slogans.phrases,
    ...shunning.phrases,
    ...threats.phrases,
    ...veiled.phrases,
  ],
  [
    ...asides.statements,
    ...belittling.statements,
    ...clues.statements,
    ...generalities.statements,
    ...insinuations.statements,
    ...punishments.statements,
    ...said.statements,
    ...shunning.statements,
    ...threats.statements,
    ...veiled.statements,
  ],
];

/** What turns a remark round, looked for only where there is one. */
export const contexts: readonly Grammar[] = polarity.contexts;
