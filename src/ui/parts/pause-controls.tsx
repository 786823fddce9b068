import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import styles from './pause-controls.module.css';
import type { Rest } from './pauses.ts';
import { SeverityMark } from './severity-mark.tsx';
import { untilWords } from './until-words.ts';
import { siteNames } from './words.ts';

type Props = {
  /** What “pause” pauses from here. */
  what: Rest['what'];
  rest: Rest | undefined;
  now: number;
  busy: boolean;
  onPause(what: Rest['what'], minutes: number | null): void;
  onResume(what: Rest['what']): void;
};

const placeOf = (what: Rest['what']): string =>
  what === 'everything' ? 'everywhere' : `on ${siteNames[what]}`;

/** Pause and resume, on one site or everywhere. While checks rest, that is said first. */
export function PauseControls({ what, rest, now, busy, onPause, onResume }: Props) {
  const group = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const resting = rest !== undefined;

  // The button that was pressed is gone when the answer comes; its opposite takes the focus.
  useLayoutEffect(() => {
    if (pressed.current) group.current?.querySelector('button')?.focus();
    pressed.current = false;
  }, [resting]);

  const press = (act: () => void) => (): void => {
    pressed.current = true;
    act();
  };

  return (
    <div ref={group} class={styles.pause} role="group" aria-label={`Pause ${placeOf(rest?.what ?? what)}`}>
      <p role="status" class={rest ? styles.resting : styles.silent}>
        {rest && (
          <>
            <SeverityMark kind="resting" />
            <span>
              Paused {placeOf(rest.what)} {untilWords(rest.until, now)}. Nothing is being checked{' '}
              {rest.what === 'everything' ? 'anywhere' : 'there'}.
            </span>
          </>
        )}
      </p>
      {rest ? (
        <Button key="resume" busy={busy} onClick={press(() => onResume(rest.what))}>
          Switch on again {placeOf(rest.what)}
        </Button>
      ) : (
        <>
          <p class={styles.title}>Pause {placeOf(what)}</p>
          <div class={styles.row}>
            <Button busy={busy} onClick={press(() => onPause(what, 60))}>
              For an hour
            </Button>
            <Button busy={busy} onClick={press(() => onPause(what, null))}>
              Until I switch it on again
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
