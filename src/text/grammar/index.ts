import type { Grammar, Lexicon } from '../grammar.ts';
import * as confidences from './confidences.ts';
import * as contexts from './contexts.ts';
import * as people from './people.ts';
import * as pictures from './pictures.ts';
import * as pupils from './pupils.ts';
import * as roles from './roles.ts';
import * as time from './time.ts';
import * as voice from './voice.ts';

/** Word classes of all grammars. A word may be in several. */
export const lexicons: readonly Lexicon[] = [
  people.lexicon,
  time.lexicon,
  roles.lexicon,
  pupils.lexicon,
  confidences.lexicon,
  contexts.lexicon,
  pictures.lexicon,
  voice.lexicon,
];

/**
 * The cascade: each layer may use the marks of those before it. First what names a thing (a year
 * group, a person by title), then what is said of it, then what stands a rule down.
 */
export const layers: readonly (readonly Grammar[])[] = [
  [...people.things, ...time.things],
  [...time.groups, ...roles.things],
  [...people.phrases, ...roles.phrases, ...pupils.phrases, ...contexts.phrases, ...voice.phrases, ...pictures.phrases],
  [...pupils.statements, ...confidences.statements],
];
