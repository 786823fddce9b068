import type { PersonMark } from '../engine/draft.ts';
import type { FamilyCondition } from '../engine/meeting.ts';
import type { MarkingOffer, PersonAnswer } from './person-answer.ts';
import type { Saying } from './reading-port.ts';

/** What a mark is called, in the policy's own word for those who learn. */
export function markWords(mark: PersonMark, learner: string): string {
  const Learner = learner.charAt(0).toUpperCase() + learner.slice(1);
  switch (mark) {
    case 'pupil':
      return Learner;
    case 'former-pupil':
      return `Former ${learner}`;
    case 'parent':
      return 'Parent or carer';
    case 'colleague':
      return 'Colleague';
    case 'family':
      return 'My family';
  }
}

export const conditionWords: Record<FamilyCondition, string> = {
  acknowledged: 'The Head has acknowledged it',
  protocols: 'We keep to the agreed protocols',
  discussed: 'It has been talked over',
  declared: 'It has been declared',
};

/** A choice on somebody's card: what it is called, whether it holds now, and what choosing it says of them. */
export type Choice = { id: string; words: string; on: boolean; saying: Saying };

const said = (answer: PersonAnswer | null): Saying => ({
  marks: [...(answer?.marks ?? [])],
  ...(answer?.left !== undefined && { left: answer.left }),
  ...(answer?.longAgo && { longAgo: true }),
  ...(answer?.past && { past: true }),
  ...(answer?.elsewhere && { elsewhere: true }),
  ...(answer?.met.length && { met: [...answer.met] }),
});

const marks: readonly PersonMark[] = ['pupil', 'former-pupil', 'parent', 'colleague', 'family'];

/** What somebody may be marked as: one press each, taken back by another. */
export function markChoices(answer: PersonAnswer | null, { learner }: MarkingOffer): Choice[] {
  const now = said(answer);
  return marks.map((mark) => {
    const on = now.marks.includes(mark);
    const rest = now.marks.filter((one) => one !== mark);
    return {
      id: `mark-${mark}`,
      words: markWords(mark, learner),
      on,
      saying: without(on ? { ...now, marks: rest } : { ...now, marks: [...rest, mark] }),
    };
  });
}

/** What goes with a mark goes when the mark does. */
function without(saying: Saying): Saying {
  const { marks: kept, left, longAgo, past, elsewhere, met } = saying;
  const family = kept.includes('family') && (kept.includes('pupil') || kept.includes('parent'));
  return {
    marks: kept,
    ...(kept.includes('former-pupil') && left !== undefined && { left }),
    ...(kept.includes('former-pupil') && longAgo && { longAgo }),
    ...(kept.includes('parent') && past && { past }),
    ...(kept.includes('pupil') && elsewhere && { elsewhere }),
    ...(family && met && { met }),
  };
}

/** What else may be said of somebody who is marked so: when they left, of which school they are, what the policy asks for. */
export function moreChoices(
  answer: PersonAnswer | null,
  { learner, conditions }: MarkingOffer,
  year: number,
): { title: string; choices: Choice[] }[] {
  if (!answer) return [];
  const now = said(answer);
  const has = (mark: PersonMark): boolean => answer.marks.includes(mark);
  const groups: { title: string; choices: Choice[] }[] = [];
  if (has('former-pupil')) {
    const rest: Saying = { ...now, left: undefined, longAgo: undefined };
    groups.push({
      title: 'When did they leave?',
      choices: [
        ...[year, year - 1, year - 2].map((left) => ({
          id: `left-${left}`,
          words: String(left),
          on: answer.left === left,
          saying: { ...rest, left },
        })),
        {
          id: 'left-before',
          words: 'Before',
          on: answer.longAgo === true,
          saying: { ...rest, longAgo: true },
        },
      ],
    });
  }
  if (has('pupil')) {
    const rest: Saying = { ...now, elsewhere: undefined };
    groups.push({
      title: 'Of which school?',
      choices: [
        { id: 'here', words: 'Mine', on: !answer.elsewhere, saying: rest },
        {
          id: 'elsewhere',
          words: 'Another',
          on: answer.elsewhere === true,
          saying: { ...now, elsewhere: true },
        },
      ],
    });
  }
  if (has('parent')) {
    const rest: Saying = { ...now, past: undefined };
    groups.push({
      title: `Is their child a ${learner} now?`,
      choices: [
        { id: 'present', words: 'Yes', on: !answer.past, saying: rest },
        { id: 'past', words: 'Has left', on: answer.past === true, saying: { ...now, past: true } },
      ],
    });
  }
  if (has('family') && (has('pupil') || has('parent')) && conditions.length > 0) {
    groups.push({
      title: 'What your policy asks for',
      choices: conditions.map((condition) => {
        const on = answer.met.includes(condition);
        const met = answer.met.filter((one) => one !== condition);
        return {
          id: `met-${condition}`,
          words: conditionWords[condition],
          on,
          saying: { ...now, met: on ? met : [...met, condition] },
        };
      }),
    });
  }
  return groups;
}

/** The same said again, in a new school year; or that they are nobody of the lists. */
export function answersTo(answer: PersonAnswer | null): Choice[] {
  const choices: Choice[] = [];
  if (answer?.lastYear) choices.push({ id: 'still', words: 'Still so', on: false, saying: said(answer) });
  if (answer && answer.named.length > 0)
    choices.push({ id: 'not-them', words: 'Not them', on: false, saying: { marks: [], notThem: true } });
  if (answer?.notThem)
    choices.push({ id: 'ask-again', words: 'Take back “not them”', on: false, saying: { marks: [] } });
  return choices;
}
