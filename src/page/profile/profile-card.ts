import { fieldTitles } from '../../messages/own-field-words.ts';
import { clauseDetails } from '../layer/clause-details.ts';
import type { Maker } from '../layer/maker.ts';
import type { Noticed } from './field-signs.ts';

const footOf = (field: Noticed['field']): string =>
  field === 'post' || field === 'comment'
    ? 'A prompt, not a finding. If an inquiry may be open, ask before you take anything down.'
    : 'A prompt, not a finding. You change your profile yourself, or leave it.';

/** What one field gives cause to say: the words, why, the clause, and what to do instead. */
export function profileCard(make: Maker, { field, text, findings }: Noticed, at: number): HTMLElement[] {
  const finding = findings[at];
  if (!finding) return [];
  const { message, why, because, instead, shown, severity, span } = finding;
  const words = span ? text.slice(span.start, span.end) : '';
  const clause = shown ? clauseDetails(make, shown) : undefined;
  return [
    make.head(
      severity,
      `${fieldTitles[field]}: ${make.severity(severity)}`,
      findings.length > 1
        ? [
            make.button('before', '‹', 'icon', { 'aria-label': 'The one before' }),
            make.button('next', '›', 'icon', { 'aria-label': 'The next one' }),
          ]
        : undefined,
      make.close(),
    ),
    make.el(
      'div',
      { class: 'body' },
      make.el('h2', { id: 'lanyard-field' }, message),
      words ? make.el('p', { class: 'quoted' }, `“${words.slice(0, 200)}”`) : undefined,
      make.el('p', {}, why),
      because ? make.el('p', { class: 'quoted' }, because) : undefined,
      clause,
      make.el('p', { class: 'do' }, instead),
      make.el(
        'div',
        { class: 'row' },
        shown ? make.button('clause', 'Read the clause', 'plain') : undefined,
        make.button('tell', 'Who to ask', 'plain'),
      ),
      make.el('p', { class: 'foot' }, footOf(field)),
    ),
  ];
}
