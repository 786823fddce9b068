import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { momentWords } from '../../../evidence/moment.ts';
import { shownMarks } from '../../../evidence/shown-marks.ts';
import type { WhomToTell } from '../../../evidence/whom-to-tell.ts';
import type { NotSaved } from '../../../locker/capture.ts';
import { isOld, unexported } from '../../../locker/due.ts';
import { appAddress } from '../../../messages/app-place.ts';
import type { Setup } from '../../../messages/replies.ts';
import type { Pack } from '../../../school/pack-schema.ts';
import { routeFor, type Route } from '../../../school/routes.ts';
import { Button } from '../../parts/button.tsx';
import { Confirm } from '../confirm.tsx';
import section from '../section.module.css';
import type { PictureActions } from '../picture/actions.ts';
import { usePacks, type PackActions } from '../use-pack.ts';
import { Check } from './check.tsx';
import type { EvidenceDesk, Overview } from './desk.ts';
import styles from './evidence.module.css';
import { HealthNotice } from './health-notice.tsx';
import { incidentForm, IncidentView } from './incident-view.tsx';
import { Keeping } from './keeping.tsx';
import { Redact } from './redact/redact.tsx';
import { Passphrase, PassphraseForm, withoutPassphrase } from './passphrase.tsx';
import { TextForm } from './text-form.tsx';
import { amount } from './words.ts';

export type EvidenceActions = PackActions & Pick<PictureActions, 'findFaces'> & { evidence: EvidenceDesk };

type Props = { setup: Setup; actions: EvidenceActions; rest: readonly string[] };

/** What was saved, one incident after the other; everything in it happens on this device. */
export function Evidence({ setup, actions, rest }: Props) {
  const desk = actions.evidence;
  const [overview, setOverview] = useState<Overview>();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ good: boolean; words: string }>();
  const got = usePacks(actions, setup, [setup.packId ?? 'general']);
  const pack = got && 'packs' in got ? got.packs[0] : undefined;
  const route = pack && routeFor(pack, 'bullying', setup.school.role);

  // Two looks may be under way at once, and the older may be answered last: it knows less.
  const looks = useRef({ begun: 0, shown: 0 });
  const look = useCallback(async (): Promise<void> => {
    const { current: count } = looks;
    const own = ++count.begun;
    const now = await desk.overview();
    if (own < count.shown) return;
    count.shown = own;
    setOverview(now);
  }, [desk]);
  useEffect(() => {
    void look();
    // The popup may have saved something meanwhile.
    const shown = (): void => void (document.hidden || look());
    document.addEventListener('visibilitychange', shown);
    return () => document.removeEventListener('visibilitychange', shown);
  }, [look, rest[1]]);

  const doing = async (
    deed: () => Promise<{ saved: true } | NotSaved | void>,
    words: string,
  ): Promise<boolean> => {
    setBusy(true);
    setSaid(undefined);
    const outcome = await deed();
    await look();
    setBusy(false);
    const good = !(outcome && !outcome.saved);
    setSaid({ good, words: outcome && !outcome.saved ? outcome.words : words });
    return good;
  };

  const chosen =
    rest[0] === 'incident' || rest[0] === 'redact'
      ? overview?.incidents.find(({ incident }) => incident.id === rest[1])
      : undefined;
  return (
    <section class={section.section} aria-labelledby="evidence-title">
      <h2 id="evidence-title">Evidence</h2>
      <p>
        What you saved when somebody bullied, trolled or threatened you. It is kept on this device, for you.
        Nothing is sent from here. Never save an indecent image of a child:{' '}
        <a href={appAddress('tell', 'indecent-images')}>what to do instead</a>.
      </p>
      <p role="status" class={said?.good === false ? section.fault : section.said}>
        {said?.words}
      </p>
      {overview && (
        <HealthNotice
          health={overview.health}
          busy={busy}
          onGoOn={() => void doing(() => desk.goOn(), 'What is left is the locker from now on.')}
        />
      )}
      {!overview ? (
        <p>One moment…</p>
      ) : overview.access === 'lost' ? (
        <div class={styles.alarm} role="alert">
          <h3>The lock of the locker is damaged</h3>
          <p>
            What was kept cannot be opened again on this device, with or without your passphrase. If you have
            a file that you handed over or kept as a copy, that is now the evidence: keep it safe. Begin again
            with an empty locker, and you can bring that file back into it below.
          </p>
          <Confirm
            ask="Begin again with an empty locker…"
            question="What cannot be opened goes from this device for good, and names have to be imported anew. Files that you saved are not touched."
            yes="Yes, begin again"
            no="Not yet"
            careful
            busy={busy}
            onYes={() => void doing(() => desk.wipe(), 'The locker is empty and works again.')}
          />
        </div>
      ) : overview.access === 'locked' ? (
        <section class={styles.part} aria-labelledby="evidence-locked">
          <h3 id="evidence-locked">The locker is locked</h3>
          <p>It asks once each time the browser is started. Until then names are not looked up either.</p>
          <PassphraseForm
            id="passphrase-unlock"
            yes="Unlock"
            old
            busy={busy}
            onSave={async (passphrase) => {
              if (!(await desk.unlock(passphrase))) return 'Wrong passphrase. Try again.';
              await look();
              return undefined;
            }}
          />
        </section>
      ) : chosen && rest[0] === 'redact' ? (
        <Redact
          findFaces={actions.findFaces}
          key={chosen.incident.id}
          incident={chosen.incident}
          desk={desk}
        />
      ) : chosen ? (
        <IncidentView
          kept={chosen}
          desk={desk}
          route={route}
          busy={busy}
          onSay={(what, body) => void doing(() => desk.say(chosen.incident.id, what, body), 'Written down.')}
          onRemoveCapture={(id) =>
            void doing(
              () => desk.removeCapture(chosen.incident.id, id, 'by the person who saved it'),
              'Removed.',
            )
          }
          onRemove={() => {
            void doing(() => desk.removeIncident(chosen.incident.id), 'Deleted from this device.').then(
              (good) => {
                if (good) location.hash = appAddress('evidence');
              },
            );
          }}
          onHandOver={async (to) => {
            setBusy(true);
            setSaid({ good: true, words: 'Making the file. Many pictures take a moment…' });
            const handed = await desk.handOver(chosen.incident.id, to, route && pack && whomOf(pack, route));
            await look();
            setBusy(false);
            setSaid(
              handed
                ? {
                    good: true,
                    words: `${handed.name} is in your downloads.${handed.lost.length > 0 ? ` ${amount(handed.lost.length, 'file')} could no longer be read and ${handed.lost.length === 1 ? 'is' : 'are'} not in it; the log says which.` : ''}`,
                  }
                : {
                    good: false,
                    words:
                      'The file could not be made, most likely because the disk is full. Nothing was lost. Make room and try again.',
                  },
            );
            return handed !== undefined;
          }}
        />
      ) : (
        <>
          {rest[0] !== undefined && <p>That incident is not in the locker.</p>}
          <IncidentList overview={overview} />
          <details
            class={section.more}
            open={overview.incidents.length === 0 && overview.health.state === 'new'}
          >
            <summary>Begin a new incident</summary>
            <p>
              You can also save a post first, from the Lanyard button in the toolbar, and fill this in later.
            </p>
            <TextForm
              id="evidence-new"
              fields={incidentForm}
              first={{ school: setup.school.name }}
              yes="Begin"
              busy={busy}
              onSave={(words) =>
                void doing(async () => {
                  const opened = await desk.open({
                    ...words,
                    title: words.title || 'Something that happened online',
                  });
                  if (opened.saved) location.hash = appAddress('evidence', 'incident', opened.incident);
                  return opened;
                }, 'Begun.')
              }
            />
          </details>
        </>
      )}
      <Check desk={desk} onBroughtBack={() => void look()} />
      {overview &&
        overview.access !== 'locked' &&
        overview.access !== 'lost' &&
        overview.health.state !== 'cannot-open' && (
          <div class={styles.part}>
            <Passphrase
              access={overview.access}
              desk={desk}
              busy={busy}
              onDone={(words) => {
                setSaid({ good: true, words });
                void look();
              }}
            />
            {overview.access === 'unlocked' && (
              <div class={section.row}>
                <Button busy={busy} onClick={() => void doing(() => desk.lock(), 'Locked.')}>
                  Lock it now
                </Button>
              </div>
            )}
            {overview.access === 'open' && <p class={section.soft}>{withoutPassphrase}</p>}
            <Keeping
              settings={overview.settings}
              busy={busy}
              onSettings={(settings) => void doing(() => desk.saveSettings(settings), 'Saved.')}
              onWipe={() => void doing(() => desk.wipe(), 'All evidence is gone from this device.')}
            />
            {overview.key && (
              <p class={section.soft}>
                The key that signs your files begins with {overview.key}. Whoever gets one may ask you for it.
              </p>
            )}
          </div>
        )}
    </section>
  );
}

function IncidentList({ overview: { incidents, settings } }: { overview: Overview }) {
  const now = Date.now();
  const waiting = incidents.map(({ incident }) => unexported(incident, now));
  const count = waiting.reduce((sum, { captures }) => sum + captures, 0);
  return (
    <div class={styles.part}>
      {count > 0 && (
        <div class={waiting.some(({ late }) => late) ? styles.alarm : section.promise}>
          <p>
            <strong>{amount(count, 'capture is', 'captures are')} only on this computer.</strong> If the
            browser’s data is cleared or the computer breaks, they are gone. Open the incident, choose “Make
            the file”, and keep the file somewhere safe.
          </p>
        </div>
      )}
      <ul class={styles.list}>
        {[...incidents].reverse().map(({ incident, faults, unreadable }) => (
          <li key={incident.id} class={styles.card}>
            <a href={appAddress('evidence', 'incident', incident.id)}>
              {shownMarks(incident.title) || 'Without a title'}
            </a>
            <p class={section.soft}>
              {amount(incident.captures.length, 'capture')}
              {incident.log[0] && `, since ${momentWords(incident.log[0].at)}`}
            </p>
            {(faults.length > 0 || unreadable.length > 0) && (
              <p>
                <strong>Part of its log can no longer be read or has been changed.</strong>
              </p>
            )}
            {isOld(incident, settings.retention, now) && (
              <p>
                Nothing was added for {settings.retention} months. If it is no longer needed, hand it over or
                delete it.
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The route as a report says it. */
const whomOf = (pack: Pack, { strength, clause, steps }: Route): WhomToTell => ({
  source: `${pack.school}, ${pack.title}`,
  strength,
  clause,
  people: steps,
});
