import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fieldWords, lineWords } from '../../../evidence/log-words.ts';
import type { Json } from '../../../evidence/canonical.ts';
import { incidentFields } from '../../../evidence/incident.ts';
import { shownMarks } from '../../../evidence/shown-marks.ts';
import { momentWords } from '../../../evidence/moment.ts';
import { stepsOf } from '../../../locker/due.ts';
import type { Kept } from '../../../locker/locker.ts';
import { appAddress } from '../../../messages/app-place.ts';
import type { Route } from '../../../school/routes.ts';
import { Button } from '../../parts/button.tsx';
import { Confirm } from '../confirm.tsx';
import section from '../section.module.css';
import { CaptureCard } from './capture-card.tsx';
import type { EvidenceDesk, What } from './desk.ts';
import styles from './evidence.module.css';
import { HandOver } from './hand-over.tsx';
import { TextForm, type TextField } from './text-form.tsx';
import { WhatWasDone } from './what-was-done.tsx';
import { stepWords } from './words.ts';

type Props = {
  kept: Kept;
  desk: EvidenceDesk;
  route: Route | undefined;
  busy: boolean;
  onSay(what: What, body: Json): void;
  onHandOver(to: string): Promise<boolean>;
  onRemoveCapture(id: string): void;
  onRemove(): void;
};

const helps: Record<(typeof incidentFields)[number], string> = {
  title: 'A few words that you will know it by.',
  what: 'In your own words.',
  since: 'A date, or “since half term”.',
  who: 'A name, an account, or “I do not know”.',
  by: 'How you want to be named on the report.',
  school: 'As it should stand on the report.',
};
export const incidentForm = incidentFields.map((name): TextField & { name: typeof name } => ({
  name,
  label: fieldWords[name],
  help: helps[name],
  list: name === 'what',
}));

/** How many captures are shown at once: each small picture is made from its large one. */
const atOnce = 12;

/** One incident: support first, what happened, what was saved, what was done, and handing it over. */
export function IncidentView({
  kept,
  desk,
  route,
  busy,
  onSay,
  onHandOver,
  onRemoveCapture,
  onRemove,
}: Props) {
  const { incident, unreadable, faults } = kept;
  const title = useRef<HTMLHeadingElement>(null);
  const [shown, setShown] = useState(atOnce);
  useLayoutEffect(() => title.current?.focus(), [incident.id]);
  const said = incidentFields.filter((field) => field !== 'title' && incident[field] !== '');
  return (
    <div class={styles.incident}>
      <div class={styles.part}>
        <p>
          <a href={appAddress('evidence')}>All incidents</a>
        </p>
        <h3 ref={title} tabIndex={-1}>
          {shownMarks(incident.title) || 'Without a title'}
        </h3>
        {(unreadable.length > 0 || faults.length > 0) && (
          <div class={styles.alarm}>
            <p>
              <strong>Part of this log can no longer be read or has been changed.</strong> What can be read is
              below. A file that you hand over says so too.
            </p>
          </div>
        )}
        {route && (
          <div class={section.promise}>
            <p>
              <strong>You need not do this alone, and there is no hurry.</strong> On your side:
            </p>
            <ul class={section.points}>
              {route.support.map(({ who }) => (
                <li key={who}>{who}</li>
              ))}
            </ul>
            <p>
              <a href={appAddress('tell', 'bullying')}>Who to tell, with a message to copy</a>
            </p>
          </div>
        )}
      </div>

      <section class={styles.part} aria-labelledby="evidence-happened">
        <h4 id="evidence-happened">What happened</h4>
        {said.length > 0 ? (
          <dl class={styles.facts}>
            {said.map((field) => (
              <div key={field}>
                <dt>{fieldWords[field]}</dt>
                <dd dir="auto">{shownMarks(incident[field])}</dd>
              </div>
            ))}
          </dl>
        ) : (
          <p>Not filled in yet.</p>
        )}
        <details class={section.more}>
          <summary>Fill in or correct</summary>
          <p>What stood before stays in the log. What you write here is what the report shows.</p>
          <TextForm
            key={incident.log.length}
            id="evidence-correct"
            fields={incidentForm}
            first={incident}
            yes="Save"
            busy={busy}
            onSave={(values) => {
              const changed = incidentFields.filter((name) => values[name] !== incident[name]);
              if (changed.length > 0)
                onSay('corrected', Object.fromEntries(changed.map((name) => [name, values[name]])));
            }}
          />
        </details>
      </section>

      <section aria-labelledby="evidence-captures" class={section.section}>
        <h4 id="evidence-captures">What was saved ({incident.captures.length})</h4>
        {incident.captures.length === 0 && (
          <p>
            Nothing yet. Open the post, press the Lanyard button in the browser’s toolbar and choose to save
            it.
          </p>
        )}
        <ul class={styles.captures}>
          {incident.captures.slice(0, shown).map((capture) => (
            <CaptureCard
              key={capture.id}
              {...{ capture, desk, busy }}
              incident={incident.id}
              onRemove={() => onRemoveCapture(capture.id)}
            />
          ))}
        </ul>
        {incident.captures.length > shown && (
          <div class={section.row}>
            <Button onClick={() => setShown(shown + atOnce)}>Show more</Button>
          </div>
        )}
      </section>

      <section class={styles.part} aria-labelledby="evidence-next">
        <h4 id="evidence-next">In this order, when you are ready</h4>
        <ol class={styles.steps}>
          {stepsOf(incident.log, Date.now())
            .filter(({ step, ready }) => ready || (step !== 'helpline' && step !== 'mediator'))
            .map(({ step, done }) => (
              <li key={step} data-done={done}>
                <strong>
                  {stepWords[step].title}
                  {done && ' – done'}
                </strong>
                {!done && <span>{stepWords[step].words}</span>}
              </li>
            ))}
        </ol>
        <WhatWasDone busy={busy} onSay={onSay} />
      </section>

      <HandOver kept={kept} busy={busy} onHandOver={onHandOver} onRemove={onRemove} />

      <section class={styles.part} aria-labelledby="evidence-log">
        <h4 id="evidence-log">Log</h4>
        <details class={section.more}>
          <summary>All {incident.log.length} lines</summary>
          <ol class={styles.log}>
            {incident.log.map((entry) => {
              const { what, said: words } = lineWords(entry);
              return (
                <li key={entry.sequence}>
                  <p class={section.soft}>
                    {entry.sequence}. {momentWords(entry.at)}
                  </p>
                  <p dir="auto">
                    <strong>{what}</strong> {shownMarks(words)}
                  </p>
                </li>
              );
            })}
          </ol>
        </details>
        <Confirm
          ask="Delete this incident…"
          question="All its captures and its log go from this device for good. If it matters still, hand it over first."
          yes="Delete it"
          no="Keep it"
          careful
          busy={busy}
          onYes={onRemove}
        />
      </section>
    </div>
  );
}
