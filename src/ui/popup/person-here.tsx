import { answersTo, markChoices, moreChoices, type Choice } from '../../messages/person-choices.ts';
import type { PopupProps } from './popup.tsx';
import { Button } from '../parts/button.tsx';
import parts from './parts.module.css';
import styles from './site-view.module.css';
import type { PersonView } from './view.ts';

type Props = Pick<PopupProps, 'now' | 'busy' | 'onSay'> & { person: PersonView };

/** The person whose page is open, and what they may be marked as. */
export function PersonHere({ person: { front, answer, offer }, now, busy, onSay }: Props) {
  const group = (title: string, choices: readonly Choice[]) =>
    choices.length > 0 && (
      <div key={title} role="group" aria-label={title} class={parts.row}>
        {choices.map(({ id, words, on, saying }) => (
          <Button key={id} busy={busy} pressed={on} onClick={() => onSay(front, saying)}>
            {words}
          </Button>
        ))}
      </div>
    );
  return (
    <section class={styles.section} aria-label="This person">
      <h2 class={parts.title}>
        Who is <bdi>{front.name}</bdi> to you?
      </h2>
      {group('Answer', answersTo(answer))}
      {group('Mark as', markChoices(answer, offer))}
      {moreChoices(answer, offer, new Date(now).getFullYear()).map(({ title, choices }) => (
        <div key={title}>
          <p class={parts.soft}>{title}</p>
          {group(title, choices)}
        </div>
      ))}
      <p class={parts.soft}>
        Kept on this device as a fingerprint of the account, without the name. A mark is asked about again
        each September.
      </p>
    </section>
  );
}
