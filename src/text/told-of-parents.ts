import { contains, type Span } from '../engine/span.ts';
import { tokenAt } from './clause.ts';
import type { Mark, MarkKind } from './mark.ts';
import { widest } from './reached.ts';
import type { Reading } from './reading.ts';

/** How surely one of those is a parent at the writer's school. */
const whoIs = [
  ['one-parent', 2],
  ['their-folk', 1],
  ['veiled-parent', 1],
  ['parents-only', 3],
  ['parents-addressed', 2],
  ['bare-folk', 0],
] as const satisfies [MarkKind, number][];

/** How surely what is told is told of such a one. */
const whatIs = [
  ['parent-did', 2],
  ['parent-life', 1],
] as const satisfies [MarkKind, number][];

const school = [
  'school-spot',
  'day-talk',
  'school-talk',
  'school-scene',
  'class-name',
  'own-pupil',
  'kid-ours',
  'one-of-mine',
  'pupil-forename',
  'pupil-name',
] as const satisfies MarkKind[];

const own = ['own-family', 'own-child'] as const satisfies MarkKind[];
const elsewhere = [
  'far-off',
  'out-there',
  'long-ago',
  'years-back',
  'in-a-story',
  'in-the-news',
  'public-figure',
  'their-school',
] as const satisfies MarkKind[];

const enough = 3;

/** "My mum", "I'm a mum of five", "as a dad": nobody at the school. */
const selves = new Set(
  "my our me us your ur im i'm am as like being every any no own ma wor oor we're mine bestie's mate's ones 're were i've been 'm".split(
    ' ',
  ),
);

/** Where somebody tells of a parent at their school without a name: who is meant, what is told of them, and who tells it. */
export function toldOfParents(reading: Reading): Span[] {
  if (
    !reading.has(
      'one-parent',
      'their-folk',
      'veiled-parent',
      'parents-only',
      'parents-addressed',
      'bare-folk',
    )
  )
    return [];
  const against = reading.has('union-talk', 'own-school-days', 'joins-parents') ? 2 : 0;
  const found: Span[] = [];
  for (const [kind, surety] of whoIs)
    for (const who of reading.marks(kind)) {
      if (
        reading.inside(who.span, 'quotation') ||
        reading.at(who.span, 'parent-general') ||
        // What they are only called is told apart.
        (reading.at(who.span, 'insult-community') && !reading.inSentence(who.sentence, 'parent-did')) ||
        isSelf(reading, who)
      )
        continue;
      const { span, signs } = told(reading, who);
      const sum = surety + signs + sceneOf(reading, who) - against - standsDown(reading, who);
      if (sum >= enough && (signs > 0 || kind !== 'veiled-parent')) found.push(span);
    }
  return found;
}

const isSelf = (reading: Reading, { span, kind }: Mark): boolean => {
  if (kind.startsWith('parents-')) return false;
  const at = tokenAt(reading, span.start);
  const { words, sentences } = reading.tokens;
  const before = (back: number): string | undefined =>
    sentences[at - back] === sentences[at] ? words[at - back]?.norm : undefined;
  return (
    selves.has(before(1) ?? '') ||
    (before(1) === "'s" && kind === 'bare-folk') ||
    (selfPlural.has(before(2) ?? '') && before(1) === 'the')
  );
};

const selfPlural = new Set("we're were we're we i'm im you're youre be".split(' '));

/** The surest of what is told in the same sentence or the next. */
function told(reading: Reading, who: Mark): { span: Span; signs: number } {
  let { span } = who;
  let signs = 0;
  for (const [kind, surety] of whatIs) {
    let best = 0;
    for (const far of [0, 1])
      for (const mark of reading.marksIn(who.sentence + far, kind)) {
        const start = Math.min(span.start, mark.span.start);
        const end = Math.max(span.end, mark.span.end);
        if (end - start > widest || contains(who.span, mark.span)) continue;
        span = { start, end };
        best = Math.max(best, surety - far);
      }
    signs += best;
  }
  return { span, signs };
}

/** How plainly it is school that is talked of. */
function sceneOf(reading: Reading, { sentence }: Mark): number {
  if (reading.inSentence(sentence, 'staff-scene')) return 2;
  if (reading.inSentence(sentence, ...school)) return 1;
  return reading.has('staff-scene', 'own-role', 'school-spot') ? 1 : 0;
}

function standsDown(reading: Reading, { sentence, span }: Mark): number {
  const far = (...kinds: MarkKind[]): number =>
    reading.inSentence(sentence, ...kinds)
      ? 2
      : reading.inSentence(sentence - 1, ...kinds) || reading.inSentence(sentence + 1, ...kinds)
        ? 1
        : 0;
  // "Mum of one of mine" is no mother of one.
  const ownHere = reading.at(span, ...own) ? 0 : far(...own);
  return ownHere + far(...elsewhere);
}
