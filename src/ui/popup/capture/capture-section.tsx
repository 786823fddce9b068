import { useEffect, useState } from 'preact/hooks';
import { appAddress } from '../../../messages/app-place.ts';
import type { CaptureReply, CaptureState, CaptureWish, ThreadProgress } from '../../../messages/capture.ts';
import { isRefusal, type Setup } from '../../../messages/replies.ts';
import { shownClause } from '../../../messages/shown-clause.ts';
import type { Pack } from '../../../school/pack-schema.ts';
import { Button } from '../../parts/button.tsx';
import parts from '../parts.module.css';
import type { CaptureActions } from './capture-actions.ts';
import styles from './capture.module.css';
import { ChildRoute } from './child-route.tsx';
import { Gate } from './gate.tsx';
import { Saved } from './saved.tsx';

type Props = { setup: Setup; actions: CaptureActions; onOpen(place: string): void };

type Running = { progress: ThreadProgress; cancel(): void };

/** Saving what is on the page in front: the gate, the buttons, and what became of it. */
export function CaptureSection({ setup, actions, onOpen }: Props) {
  const [state, setState] = useState<CaptureState>();
  const [pack, setPack] = useState<Pack>();
  const [busy, setBusy] = useState(false);
  const [running, setRunning] = useState<Running>();
  const [archive, setArchive] = useState(false);
  const [reply, setReply] = useState<CaptureReply>();
  const [ended, setEnded] = useState(false);

  useEffect(() => {
    void actions.state().then((now) => {
      setState(now);
      if (now?.last) setReply(now.last);
      setArchive(now?.archive === 'allowed');
    });
    void actions.getPack(setup.packId ?? 'general').then((got) => isRefusal(got) || setPack(got));
  }, [actions, setup.packId]);

  if (!state || !pack) return null;

  const during = async (act: () => Promise<CaptureReply>): Promise<void> => {
    setBusy(true);
    setReply(undefined);
    setReply(await act());
    setRunning(undefined);
    setBusy(false);
  };
  const save = (wish: Partial<CaptureWish> & Pick<CaptureWish, 'kind'>): Promise<void> =>
    during(() => actions.save({ cover: false, archive, ...wish }));
  const thread = (cover: boolean): Promise<void> =>
    during(() => {
      const { done, cancel } = actions.saveThread({ cover, archive }, (progress) =>
        setRunning({ progress, cancel }),
      );
      setRunning({ progress: { screens: 0, of: 0 }, cancel });
      return done;
    });
  const end = (): Promise<void> =>
    during(async () => {
      running?.cancel();
      const said = await actions.end();
      setEnded(true);
      return said;
    });
  const clause = shownClause(pack, 'evidence-keep-and-capture', 'advise');

  return (
    <section class={`${styles.capture} ${parts.rule}`} aria-label="Save as evidence">
      <h2 class={parts.title}>Save as evidence</h2>
      {ended || state.closed ? (
        <ChildRoute
          pack={pack}
          role={setup.school.role}
          written={reply && 'saved' in reply}
          onOpen={onOpen}
        />
      ) : !state.gateRead ? (
        <Gate
          busy={busy}
          onEnd={() => void end()}
          onPass={() =>
            void actions.readGate().then((read) => setState({ ...state, gateRead: read || state.gateRead }))
          }
        />
      ) : (
        <>
          <p class={parts.soft}>
            {clause
              ? `${clause.strength} (${clause.school}, ${clause.ref}, ${clause.edition}). `
              : 'For your own use: no policy is cited for this. '}
            Kept on this device alone, with time and address of the page.
          </p>
          <div class={parts.row}>
            <Button look="main" busy={busy} onClick={() => void save({ kind: 'screen' })}>
              Save this screen
            </Button>
            <Button busy={busy} onClick={() => void thread(false)}>
              Scroll and save the whole thread
            </Button>
          </div>
          {running && <Progress {...running} />}
          <Button look="careful" onClick={() => void end()}>
            This may show an indecent image of a child
          </Button>
          <details class={styles.more}>
            <summary>Other ways to save</summary>
            <p>
              If it shows an intimate or unlawful picture of an adult, keep the words and no picture. Whoever
              you tell decides what is looked at.
            </p>
            <div class={parts.row}>
              <Button busy={busy} onClick={() => void save({ kind: 'words', without: 'adult-material' })}>
                Such a picture: save the words only
              </Button>
              <Button busy={busy} onClick={() => void save({ kind: 'words' })}>
                Save the words only
              </Button>
            </div>
            <p>
              About somebody else’s post on the school, or to have a post taken down: save it first, then see
              whom to tell.
            </p>
            <div class={parts.row}>
              <Button onClick={() => onOpen(appAddress('tell', 'reference-found'))}>
                A post about the school
              </Button>
              <Button onClick={() => onOpen(appAddress('tell', 'take-down'))}>Have a post taken down</Button>
            </div>
            {state.archive !== 'never' && (
              <label class={styles.archive}>
                <input
                  type="checkbox"
                  checked={archive}
                  onChange={({ currentTarget }) => {
                    if (!currentTarget.checked || state.archive === 'allowed')
                      setArchive(currentTarget.checked);
                    else
                      void actions.askArchive().then((allowed) => {
                        setArchive(allowed);
                        if (allowed) setState({ ...state, archive: 'allowed' });
                      });
                  }}
                />
                Keep the page itself as a file too. It holds all of the page, others’ words included; your
                browser asks you first.
              </label>
            )}
          </details>
          <div role="status">
            {reply && 'saved' in reply && <Saved saved={reply.saved} onOpen={onOpen} />}
            {reply && 'refused' in reply && <p class={styles.refused}>{reply.refused}</p>}
            {reply && 'offer' in reply && (
              <div class={styles.refused}>
                <p>{reply.words}</p>
                <div class={parts.row}>
                  <Button
                    busy={busy}
                    onClick={() =>
                      void (reply.offer === 'cover' ? save({ kind: 'screen', cover: true }) : thread(true))
                    }
                  >
                    Save with that box covered
                  </Button>
                </div>
              </div>
            )}
          </div>
        </>
      )}
    </section>
  );
}

function Progress({ progress: { screens, of }, cancel }: Running) {
  return (
    <div class={styles.progress}>
      <p>
        {screens} of about {Math.max(of, screens)} screens. Leave this open and let the page be: closing this
        stops it, and nothing is kept.
      </p>
      <progress max={Math.max(of, screens, 1)} value={screens} aria-label="Screens saved" />
      <Button onClick={cancel}>Stop, and keep nothing</Button>
    </div>
  );
}
