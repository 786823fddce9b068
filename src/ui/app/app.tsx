import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { appAddress, type SectionId } from '../../messages/app-place.ts';
import { isRefusal, type Setup } from '../../messages/replies.ts';
import { Brand } from '../parts/brand.tsx';
import { Button } from '../parts/button.tsx';
import type { AppActions } from './app-actions.ts';
import styles from './app.module.css';
import { sections } from './sections.tsx';
import { usePlace } from './use-place.ts';

/** The app page: a header, the list of sections, and the one the address names. */
export function App({ first, actions }: { first: Setup; actions: AppActions }) {
  const [setup, setSetup] = useState(first);
  const place = usePlace();
  const main = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState<readonly SectionId[]>([place.section]);
  if (!seen.includes(place.section)) setSeen([...seen, place.section]);

  // A section that is not shown keeps the place in it.
  const rests = useRef<Partial<Record<SectionId, readonly string[]>>>({});
  rests.current[place.section] = place.rest;

  const turn = useRef(0);
  const onSetup = (next: Setup): void => {
    turn.current += 1;
    setSetup(next);
  };

  // Settings may have been changed from the popup meanwhile; an answer that was overtaken says nothing new.
  useEffect(() => {
    const look = async (): Promise<void> => {
      const asked = turn.current;
      const reply = document.hidden ? undefined : await actions.getSetup();
      if (reply && !isRefusal(reply) && turn.current === asked) setSetup(reply);
    };
    const shown = (): void => void look();
    document.addEventListener('visibilitychange', shown);
    return () => document.removeEventListener('visibilitychange', shown);
  }, [actions]);

  const title = sections.find(({ id }) => id === place.section)?.title ?? '';
  const arrived = useRef(false);
  useLayoutEffect(() => {
    document.title = `${title} – Lanyard`;
    // Reading goes on in the new section; one that was opened at a place in it sees to that itself.
    if (arrived.current && place.rest.length === 0) {
      main.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    arrived.current = true;
  }, [place.section]);

  return (
    <div class={styles.page}>
      <a
        class={styles.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to the section
      </a>
      <header class={styles.header}>
        <Brand level="page" />
        <p>For people who work in schools</p>
      </header>
      <nav aria-label="Sections" class={styles.sections}>
        <ul>
          {sections.map(({ id, title: words }) => (
            <li key={id}>
              <a href={appAddress(id)} aria-current={id === place.section ? 'page' : undefined}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main ref={main} id="main" tabIndex={-1} aria-label={title} class={styles.main}>
        {sections
          .filter(({ id }) => seen.includes(id))
          .map(({ id, show }) => (
            <div key={id} hidden={id !== place.section}>
              {show({ setup, actions, onSetup, rest: rests.current[id] ?? [] })}
            </div>
          ))}
      </main>
    </div>
  );
}

/** When even the first question to the background was refused. */
export function Broken({ why, onAgain }: { why: string; onAgain(): void }) {
  return (
    <main class={styles.broken}>
      <Brand level="page" />
      <p>{why}</p>
      <Button onClick={onAgain}>Try again</Button>
    </main>
  );
}
