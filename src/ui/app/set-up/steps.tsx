import type { Setup } from '../../../messages/replies.ts';
import styles from './steps.module.css';

type Props = { setup: Setup };

/** The list of steps beside the page, with how far each has come. */
export function Steps({ setup }: Props) {
  const pack = setup.packs.find(({ id }) => id === setup.packId);
  const steps = [
    { id: 'welcome', title: 'What it does', state: '' },
    { id: 'policy', title: '1. Choose a policy', state: pack ? pack.school : 'to choose' },
    { id: 'school', title: '2. You and your school', state: setup.school.name || 'to fill in' },
    { id: 'ready', title: '3. Ready', state: '' },
    { id: 'forget', title: 'Forget everything', state: '' },
  ];
  return (
    <nav aria-label="Steps" class={styles.steps}>
      <ul>
        {steps.map(({ id, title, state }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            {state && <span class={styles.state}>{state}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
