import type { ShownFinding } from '../../messages/draft-answer.ts';
import type { Maker } from './maker.ts';

/** The clause a finding rests on, to be opened: its place, our words or the school's, and how strongly it is put. */
export const clauseDetails = (
  make: Maker,
  { school, ref, heading, summary, strength, quoted, edition }: NonNullable<ShownFinding['shown']>,
  more?: HTMLElement,
): HTMLElement =>
  make.el(
    'details',
    {},
    make.el('summary', { 'data-do': 'toggle' }, `${school}, ${ref}`),
    make.el('p', {}, make.el('strong', {}, `${heading}. `), summary),
    make.el(
      'p',
      { class: 'small' },
      `${strength}. ${quoted ? 'The school’s own words' : 'In our words'}; edition: ${edition}.`,
    ),
    more,
  );
