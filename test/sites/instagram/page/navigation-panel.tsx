import { useState } from 'preact/hooks';
import { css } from '../css.ts';
import { people } from '../data/people.ts';
import { TextInput } from '../editors/text-input.tsx';
import { t } from '../language.ts';
import { PersonRow } from '../ui/person-row.tsx';

const panel = css(
  'position: fixed; z-index: 4; top: 0; bottom: 0; width: 380px; background: var(--ig-background); border-right: 1px solid var(--ig-separator); box-shadow: 6px 0 24px rgb(0 0 0 / 12%); border-radius: 0 16px 16px 0; padding: 28px 8px',
);
const title = css('font-size: 24px; line-height: 30px; font-weight: 700; padding: 0 16px 24px');
const search = css('padding: 0 16px 16px');
const input = css(
  'width: 100%; height: 40px; border: 0; outline: 0; border-radius: 10px; padding: 0 14px; background: var(--ig-field)',
);
const note = css('padding: 16px; color: var(--ig-secondary-text)');

/** What the search and notification entries open beside the bar. */
export function NavigationPanel({ kind, left }: { kind: 'search' | 'notifications'; left: number }) {
  const [query, setQuery] = useState('');
  const found = query
    ? Object.values(people).filter((person) => person.handle.includes(query.toLowerCase()))
    : [];
  return (
    <div class={panel} style={`left: ${left}px`}>
      <h2 class={title}>{kind === 'search' ? t.search : t.notifications}</h2>
      {kind === 'search' && (
        <div class={search}>
          <TextInput
            aria-label={t.search}
            class={input}
            onValue={setQuery}
            placeholder={t.search}
            value={query}
          />
        </div>
      )}
      {found.map((person) => (
        <PersonRow handle={person.handle} key={person.handle} line={person.name} />
      ))}
      {found.length === 0 && <div class={note}>{kind === 'search' ? t.noSearches : t.noNotifications}</div>}
    </div>
  );
}
