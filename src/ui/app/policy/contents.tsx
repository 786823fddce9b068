import type { Found } from './search.ts';
import styles from './policy.module.css';

export const headingId = (at: number): string => `policy-heading-${at}`;

/** The policy’s headings, to go to. They move the focus and leave the address as it is. */
export function Contents({ groups }: { groups: Found['groups'] }) {
  return (
    <nav aria-label="Headings of this policy" class={styles.contents}>
      <ol>
        {groups.map(({ heading }, at) => (
          <li key={`${at} ${heading}`}>
            <a
              href={`#${headingId(at)}`}
              onClick={(event) => {
                event.preventDefault();
                const target = document.getElementById(headingId(at));
                target?.scrollIntoView();
                target?.focus({ preventScroll: true });
              }}
            >
              {heading}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
