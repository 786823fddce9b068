import type { Meeting } from '../engine/meeting.ts';
import type { Flag } from '../engine/rule.ts';
import type { Parameters } from '../school/parameters.ts';

/** *marked*: the person said so. *last-year*: said it in a school year that is over. *named*: of that name is somebody on a list. */
export type Certainty = 'marked' | 'last-year' | 'named';
export type Who = {
  certainty: Certainty;
  /** A whole sentence that opens a notice: what is known, or what is asked. */
  words: string;
  /** How loud a notice of it may be: whatever is only asked is one step quieter. */
  weight: Pick<Flag, 'guess'>;
};

const who = (certainty: Certainty, words: string): Who => ({
  certainty,
  words,
  weight: certainty === 'marked' ? {} : { guess: true },
});

/** The same for a mark: said this school year, or in one that is over. */
const marked = ({ lastYear }: Meeting, what: string): Who =>
  lastYear
    ? who('last-year', `Last school year you marked this person as ${what}. Is that so still?`)
    : who('marked', `You marked this person as ${what}.`);

/** The name alone, put as a question with its reason. What the person said of somebody speaks before any name. */
const named = ({ tied }: Meeting, what: string, list: string): Who =>
  who(
    'named',
    `Is this ${what} at your school? The name is the same as one on your ${list} list${
      tied ? ', and their profile speaks of your school' : ''
    }.`,
  );

/** Whether somebody is a pupil of whom the policy speaks. */
export function aPupil(meeting: Meeting, { learnerWord, pupilsOf }: Parameters): Who | undefined {
  const { marks, elsewhere } = meeting;
  if (marks.includes('pupil')) {
    if (!elsewhere) return marked(meeting, `a ${learnerWord}`);
    if (pupilsOf === 'school') return undefined;
    return who(
      'named',
      `You marked this person as a ${learnerWord} of another school. Your policy does not say which school’s it means.`,
    );
  }
  if (marks.length > 0 || !meeting.named.includes('pupil')) return undefined;
  return named(meeting, `a ${learnerWord}`, learnerWord);
}

/** Whether somebody belongs to the family of a pupil, or of a former pupil where the policy goes so far. */
export function aParent(meeting: Meeting, { learnerWord, pastFamilies }: Parameters): Who | undefined {
  const { marks, past } = meeting;
  if (marks.includes('parent')) {
    if (!past) return marked(meeting, 'a parent or carer at your school');
    if (pastFamilies === 'off') return undefined;
    const so = marked(meeting, `a parent or carer of a former ${learnerWord}`);
    // Where only those who left lately count, and how long that is nobody said, it is asked.
    return pastFamilies === 'recent' ? { ...so, weight: { guess: true } } : so;
  }
  if (marks.length > 0 || !meeting.named.includes('parent')) return undefined;
  return named(meeting, 'a parent or carer', 'parent');
}

/** Whether somebody used to be a pupil; a former pupil who is on the staff now, or family, is not met as one. */
export function aFormerPupil(meeting: Meeting, { learnerWord }: Parameters): Who | undefined {
  const { marks } = meeting;
  if (!marks.includes('former-pupil') || marks.includes('colleague') || marks.includes('family'))
    return undefined;
  return marked(meeting, `a former ${learnerWord}`);
}

/** Whether somebody works at the school. */
export function aColleague(meeting: Meeting): Who | undefined {
  const { marks } = meeting;
  if (marks.includes('colleague')) return marked(meeting, 'a colleague');
  if (marks.length > 0 || !meeting.named.includes('staff')) return undefined;
  return named(meeting, 'a colleague', 'staff');
}
