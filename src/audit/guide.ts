import { judge, wantedWords, type States } from './answer.ts';
import type { AuditSetting, Target } from './setting.ts';

/** What is known of the page that a person is being led through. Times in milliseconds. */
export type Sight = {
  place: string;
  state: 'ready' | 'loading' | 'signed-out' | 'gone' | 'closed' | 'refused';
  states: States;
  /** For how long the settings have stood like this. */
  steady: number;
  /** How long ago the person last pressed something on the page; null: not yet. */
  pressed: number | null;
};

export type Verdict =
  'waiting' | 'right' | 'wrong' | 'refused' | 'unread' | 'ask' | 'signed-out' | 'elsewhere';

/** Values come from the site's server after the page: what has just appeared may still turn. */
const steadyFor = 250;
/** A change that the site takes back is taken back within this. */
const keptFor = 700;
/** A page that shows nothing we know after this long will not. */
const patience = 650;
/** After a press on the page this long without a change the site has not taken it. */
const takenWithin = 2500;

/**
 * What to say of a setting, by what is on its page just now. `arrived` is where the page came to rest
 * after it was opened, which may be another place than was asked for; `was` is what was said last.
 */
export function look(
  setting: AuditSetting,
  target: Target,
  sight: Sight,
  { arrived, was }: { arrived: string; was: Verdict },
): Verdict {
  if (sight.state === 'signed-out') return 'signed-out';
  const read = setting.read === 'page' ? judge(setting, target, sight.states) : 'unread';
  if (read !== 'unread') {
    if (read === 'wrong') {
      if (sight.steady < steadyFor) return was;
      return sight.pressed !== null && sight.pressed > takenWithin && (was === 'wrong' || was === 'refused')
        ? 'refused'
        : 'wrong';
    }
    return sight.steady >= (was === 'wrong' || was === 'refused' ? keptFor : steadyFor) ? 'right' : was;
  }
  if (sight.place !== arrived) return 'elsewhere';
  if (setting.read === 'person') return sight.state === 'loading' && sight.steady < patience ? was : 'ask';
  return sight.steady >= patience ? 'unread' : was;
}

export type Press = 'right' | 'wrong' | 'not-offered' | 'as-i-want' | 'later' | 'pause' | 'again';
export type Card = {
  tone: 'wait' | 'good' | 'change' | 'ask';
  title: string;
  lines: string[];
  progress: string;
  buttons: { press: Press; words: string; main?: true }[];
  skips: { press: Press; words: string }[];
};

const skips: Card['skips'] = [
  { press: 'later', words: 'Later' },
  { press: 'as-i-want', words: 'I want it as it is' },
  { press: 'not-offered', words: 'My account does not have it' },
];
const pause: Card['buttons'][number] = { press: 'pause', words: 'Pause' };

/** The card beside the page, in words of ours alone. */
export function cardFor(setting: AuditSetting, target: Target, verdict: Verdict, progress: string): Card {
  const wanted = wantedWords(setting, target);
  const card = (tone: Card['tone'], lines: string[], buttons: Card['buttons'], ways = skips): Card => ({
    tone,
    title: setting.name,
    lines,
    progress,
    buttons,
    skips: ways,
  });
  switch (verdict) {
    case 'right':
      return card('good', [`As it should be: ${wanted}.`], [], []);
    case 'wrong':
      return card(
        'change',
        [`Change this to: ${wanted}.`, ...setting.steps, 'Lanyard goes on by itself once it is changed.'],
        [pause],
      );
    case 'refused':
      return card(
        'change',
        [
          `It is not “${wanted}” yet.`,
          'If the site asked you something, answer it. If it would not save the change, put it off until later.',
        ],
        [pause],
      );
    case 'unread':
      return card(
        'ask',
        [`Lanyard could not read this one. Does it stand at: ${wanted}?`, ...setting.steps],
        [{ press: 'right', words: 'Yes, it does', main: true }, { press: 'wrong', words: 'No' }, pause],
      );
    case 'ask':
      return card(
        'ask',
        [setting.why, ...setting.steps],
        [
          { press: 'right', words: `It is: ${wanted}`, main: true },
          { press: 'wrong', words: 'Not as it should be' },
          pause,
        ],
      );
    case 'signed-out':
      return card(
        'wait',
        ['You are not signed in here. Sign in, and the audit goes on by itself.'],
        [pause],
        [],
      );
    case 'elsewhere':
      return card(
        'wait',
        ['This is another page. Finish what you are doing, then go back to the setting.'],
        [{ press: 'again', words: 'Back to the setting', main: true }, pause],
        [],
      );
    case 'waiting':
      return card('wait', ['Looking…'], [pause], []);
  }
}
