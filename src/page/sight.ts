import { mostAway } from '../messages/draft-port-limits.ts';
import { longAway, lookAfter } from './budgets.ts';

const minute = 60_000;

/** What is worth telling: the minutes a site was open out of sight, if it was, or that it stood untouched. */
export type Sight = { hidden?: number; untouched: boolean };

/** Keeps in mind when a page was last in sight and last touched. Times are in milliseconds, by any one clock. */
export class SightLog {
  private hiddenAt: number | undefined;

  constructor(private touchedAt: number) {}

  hid(at: number): void {
    this.hiddenAt ??= at;
  }

  /** The page is in sight again. */
  seen(at: number): Sight | undefined {
    const { hiddenAt } = this;
    this.hiddenAt = undefined;
    this.touchedAt = at;
    const away = hiddenAt === undefined ? 0 : Math.floor((at - hiddenAt) / minute);
    return away >= longAway ? { hidden: Math.min(away, mostAway), untouched: false } : undefined;
  }

  /** Somebody did something while it was in sight. */
  touched(at: number): Sight | undefined {
    const idle = (at - this.touchedAt) / minute;
    this.touchedAt = at;
    return idle >= longAway ? { untouched: true } : undefined;
  }
}

/** Tells when a person has the site in front of them: once it was opened, and when they come back after long. */
export function watchSight(tell: (sight: Sight) => void, signal: AbortSignal): void {
  // Wall time, which goes on while a laptop sleeps.
  const log = new SightLog(Date.now());
  let opened = false;
  const say = (sight: Sight | undefined): void => {
    if (sight && opened) tell(sight);
  };
  const open = (): void => {
    if (opened || document.hidden) return;
    opened = true;
    // A page that is only passed through says nothing, and does not wait for us.
    const timer = setTimeout(() => !document.hidden && tell({ untouched: false }), lookAfter);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };

  const how = { capture: true, passive: true, signal };
  document.addEventListener(
    'visibilitychange',
    (event) => {
      if (!event.isTrusted) return;
      if (document.hidden) return log.hid(Date.now());
      say(log.seen(Date.now()));
      open();
    },
    how,
  );
  const touch = (event: Event): void => {
    if (event.isTrusted && !document.hidden) say(log.touched(Date.now()));
  };
  for (const kind of ['pointerdown', 'pointermove', 'keydown', 'wheel'])
    window.addEventListener(kind, touch, how);
  open();
}
