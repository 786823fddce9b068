import { appAddress } from '../../messages/app-place.ts';
import type { Saying } from '../../messages/reading-port.ts';
import type { PersonInFront } from '../../messages/tab.ts';
import { Brand } from '../parts/brand.tsx';
import { Button } from '../parts/button.tsx';
import type { Rest } from '../parts/pauses.ts';
import type { CaptureActions } from './capture/capture-actions.ts';
import { Elsewhere } from './elsewhere.tsx';
import { NoAccess } from './no-access.tsx';
import { NotSetUp } from './not-set-up.tsx';
import styles from './popup.module.css';
import { Reload } from './reload.tsx';
import { SiteView } from './site-view.tsx';
import type { View } from './view.ts';

export type PopupProps = {
  /** Nothing until the background and the page have answered. */
  view: View | undefined;
  now: number;
  busy: boolean;
  /** Whether a held post has been let go from here; nothing when nobody asked. */
  letGo: boolean | undefined;
  /** Why the last request was refused. */
  refused: string | undefined;
  /** Whether the structure of the page was saved; nothing when nobody asked. */
  saved: boolean | undefined;
  onRelease(): void;
  onSave(): void;
  onPause(what: Rest['what'], minutes: number | null): void;
  onResume(what: Rest['what']): void;
  onDemo(): void;
  /** Says something of the person whose page is open. */
  onSay(person: PersonInFront, saying: Saying): void;
  onForgetPeople(): void;
  onSettings(): void;
  /** Opens the app page at a place. */
  onOpen(place: string): void;
  capture: CaptureActions;
};

/** The toolbar popup. */
export function Popup(props: PopupProps) {
  const { view, refused, onSettings } = props;
  return (
    <div class={styles.popup}>
      <header class={styles.header}>
        <Brand level="popup" />
        <Button onClick={onSettings}>Settings</Button>
      </header>
      <main class={styles.main}>
        {view && 'setup' in view && view.setup.locked && <Locked onOpen={props.onOpen} />}
        {view ? <Shown {...props} view={view} /> : <p class={styles.looking}>Looking…</p>}
        <p role="status" class={styles.status}>
          {refused}
        </p>
      </main>
    </div>
  );
}

/** A passphrase was set and not given yet. */
function Locked({ onOpen }: { onOpen(place: string): void }) {
  return (
    <section class={styles.locked}>
      <p>
        <strong>Lanyard is locked.</strong> Names are not looked up, so it could not tell whether one is a
        pupil’s.
      </p>
      <Button look="main" onClick={() => onOpen(appAddress('evidence'))}>
        Unlock
      </Button>
    </section>
  );
}

function Shown({ view, ...props }: PopupProps & { view: View }) {
  switch (view.kind) {
    case 'broken':
      return <p>{view.why}</p>;
    case 'not-set-up':
      return <NotSetUp busy={props.busy} onSettings={props.onSettings} onDemo={props.onDemo} />;
    case 'elsewhere':
      return <Elsewhere {...props} setup={view.setup} />;
    case 'reload':
      return <Reload site={view.site} />;
    case 'no-access':
      return <NoAccess sites={view.sites} />;
    case 'site':
      return <SiteView {...props} view={view} />;
  }
}
