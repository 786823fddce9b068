import { useLayoutEffect, useRef } from 'preact/hooks';
import { appAddress } from '../../../messages/app-place.ts';
import { inLearnerWord } from '../../../school/learner-word.ts';
import type { Pack } from '../../../school/pack-schema.ts';
import { routeFor } from '../../../school/routes.ts';
import { capital } from '../../../school/rule-titles.ts';
import type { Role } from '../../../school/school-details.ts';
import { Button } from '../../parts/button.tsx';
import parts from '../parts.module.css';
import styles from './capture.module.css';

type Props = {
  pack: Pack;
  role: Role;
  /** Whether that it was said could be written down; nothing when it was said earlier. */
  written: boolean | undefined;
  onOpen(place: string): void;
};

/** Every way to save ends here once the person has said it: what not to do, and whom to tell. */
export function ChildRoute({ pack, role, written, onOpen }: Props) {
  const { steps, notes } = routeFor(pack, 'indecent-images', role);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <div class={styles.ended}>
      <h3 ref={title} tabIndex={-1} class={parts.title}>
        Nothing was saved, and nothing of this page will be
      </h3>
      <p>
        <strong>If a child is in danger now, ring 999.</strong> Close the page; you have done nothing wrong by
        coming across it.
      </p>
      <ul class={styles.points}>
        {notes.map((note) => (
          <li key={note}>{inLearnerWord(note, pack)}</li>
        ))}
      </ul>
      <p>Tell, in this order:</p>
      <ol class={styles.points}>
        {steps.map(({ who, by }) => (
          <li key={who}>
            {capital(who)}{' '}
            <span class={parts.soft}>
              (
              {by === 'national'
                ? 'national advice'
                : pack.kind === 'guidance'
                  ? 'this guidance'
                  : 'your policy'}
              )
            </span>
          </li>
        ))}
      </ol>
      <div class={parts.row}>
        <Button onClick={() => onOpen(appAddress('tell', 'indecent-images'))}>
          Whom to tell, and what to say
        </Button>
      </div>
      {written !== undefined && (
        <p class={parts.soft}>
          {written
            ? 'Only that you said this, on which site and when, was written down in your evidence: no address, no words, no picture.'
            : 'That you said this could not be written down. Note the time yourself; nothing else was kept.'}
        </p>
      )}
    </div>
  );
}
