import type { ShownFinding } from '../../messages/draft-answer.ts';
import type { MarkingOffer, PersonAnswer } from '../../messages/person-answer.ts';
import { clauseDetails } from '../layer/clause-details.ts';
import type { Maker } from '../layer/maker.ts';
import {
  answersTo,
  markChoices,
  markWords,
  moreChoices,
  type Choice,
} from '../../messages/person-choices.ts';

type Card = {
  name: string;
  answer: PersonAnswer | null;
  offer: MarkingOffer;
  /** What is to be said first: of the press that the pointer is on, or of meeting them here. */
  finding: ShownFinding | undefined;
  year: number;
  /** False where the page does not show whose account it is. */
  markable: boolean;
};

const heading = 'lanyard-who';

/** Somebody's card: what is known and why, the clause, and the marks. */
export function personCard(
  make: Maker,
  { name, answer, offer, finding, year, markable }: Card,
): HTMLElement[] {
  return [
    make.head(
      finding?.severity ?? 'inform',
      finding ? make.severity(finding.severity) : 'Lanyard',
      make.close(),
    ),
    make.el(
      'div',
      { class: 'body' },
      name ? make.el('p', { class: 'quoted person' }, name) : undefined,
      finding ? notice(make, finding) : make.el('h2', { id: heading }, titleOf(answer, offer)),
      markable
        ? [
            choices(make, '', answersTo(answer)),
            choices(make, 'Mark as', markChoices(answer, offer)),
            ...moreChoices(answer, offer, year).map((group) => choices(make, group.title, group.choices)),
          ]
        : make.el(
            'p',
            { class: 'foot' },
            'This list does not show whose account it is. Open their page to mark them.',
          ),
      make.el(
        'p',
        { class: 'foot' },
        'A mark is kept on this device as a fingerprint of the account, without the name. A prompt, not a finding.',
      ),
    ),
  ];
}

/** What is said of anybody while no passphrase has been given: neither lists nor marks can be read then. */
export const lockedCard = (make: Maker, name: string): HTMLElement[] => [
  make.head('inform', 'Lanyard', make.close()),
  make.el(
    'div',
    { class: 'body' },
    name ? make.el('p', { class: 'quoted person' }, name) : undefined,
    make.el('h2', { id: heading }, 'Could not tell: Lanyard is locked'),
    make.el(
      'p',
      {},
      'Your name lists and your marks are not looked up until you give your passphrase, so this person may be on them.',
    ),
    make.el('p', { class: 'do' }, 'Press the Lanyard button in the toolbar, and unlock it from there.'),
  ),
];

function titleOf(answer: PersonAnswer | null, { learner }: MarkingOffer): string {
  if (answer?.ofSchool) return 'This is one of the school’s own accounts';
  if (answer?.notThem) return 'You said that this is nobody on your lists';
  if (answer?.marks.length)
    return `You marked this person: ${answer.marks.map((mark) => markWords(mark, learner).toLowerCase()).join(', ')}`;
  return 'Who is this to you?';
}

function notice(make: Maker, { message, why, instead, shown }: ShownFinding): HTMLElement[] {
  const clause = shown && clauseDetails(make, shown, make.button('clause', 'Read the clause', 'plain'));
  return [
    make.el('h2', { id: heading }, message),
    make.el('p', {}, why),
    ...(clause ? [clause] : []),
    make.el('p', { class: 'do' }, instead),
    make.el('div', { class: 'row' }, make.button('tell', 'Who to ask', 'plain')),
  ];
}

const choices = (make: Maker, title: string, some: readonly Choice[]): HTMLElement | undefined =>
  some.length === 0
    ? undefined
    : make.el(
        'div',
        { class: 'row marks', role: 'group', 'aria-label': title || 'Answer' },
        title ? make.el('span', { class: 'small' }, title) : undefined,
        some.map(({ id, words, on }) =>
          make.button(id, words, on ? 'main' : '', { 'aria-pressed': String(on) }),
        ),
      );

/** What is shown while a press is held. First comes going back; going on is always there. */
export function personHold(
  make: Maker,
  name: string,
  { message, why, instead, shown }: ShownFinding,
): HTMLElement[] {
  return [
    make.head('stop', 'Held for a moment'),
    make.el(
      'div',
      { class: 'body' },
      name ? make.el('p', { class: 'quoted person' }, name) : undefined,
      make.el('h2', { id: heading }, message),
      make.el('p', {}, why),
      shown
        ? make.el('p', { class: 'quoted' }, `${shown.school}, ${shown.ref}. ${shown.strength}.`)
        : undefined,
      make.el('p', { class: 'do' }, instead),
      make.el(
        'div',
        { class: 'row keep' },
        make.button('back', 'Go back', 'main'),
        make.button('release', 'Go on'),
        make.button('marks', 'Change the mark', 'plain'),
      ),
      make.el(
        'p',
        { class: 'foot' },
        '“Go on” lets your next press on this button through, for this person. A prompt, not a finding; nothing is recorded.',
      ),
    ),
  ];
}
