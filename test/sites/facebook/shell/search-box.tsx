import { say } from '../language.ts';
import { look, medium } from '../look/look.ts';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';

/** Not a role that a search field may have by the book; the site gives it all the same. */
const comboBox: Record<string, string> = { role: 'combobox', 'aria-expanded': 'false' };

export function SearchBox() {
  return (
    <div
      class={look({ display: 'flex', alignItems: 'center', gap: 8, width: 300, [medium]: { width: 'auto' } })}
    >
      <Link
        href="/"
        label={say.site}
        space={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          width: 40,
          height: 40,
          borderRadius: '50%',
          background: 'var(--accent)',
          color: '#fff',
        }}
      >
        <Icon name="feed" size={22} />
      </Link>
      <label
        class={look({
          display: 'flex',
          alignItems: 'center',
          gap: 6,
          height: 40,
          paddingInline: 12,
          borderRadius: 20,
          background: 'var(--field)',
          color: 'var(--soft)',
          [medium]: { display: 'none' },
        })}
      >
        <Icon name="search" size={17} />
        <input
          type="search"
          {...comboBox}
          aria-label={say.search}
          placeholder={say.search}
          class={look({ width: 180, border: 0, background: 'transparent' })}
        />
      </label>
    </div>
  );
}
