import { css } from '../css.ts';
import { suggestions } from '../data/suggestions.ts';
import { t } from '../language.ts';
import { PersonRow } from '../ui/person-row.tsx';

const page = css('max-width: 600px; margin: 0 auto; padding: 48px 0', { narrow: 'padding: 20px 0' });
const title = css('font-size: 16px; font-weight: 700; padding: 0 16px 10px');

export function SuggestedPeoplePage() {
  return (
    <div class={page}>
      <h4 class={title}>{t.suggestedForYou}</h4>
      <div>
        {suggestions.map(({ handle, followedBy, more }) => (
          <PersonRow handle={handle} key={handle} line={t.suggestedBecause(followedBy, more)} />
        ))}
      </div>
    </div>
  );
}
