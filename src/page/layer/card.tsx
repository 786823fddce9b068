import type { ShownFinding } from '../../messages/draft-answer.ts';
import { severityWords } from '../../school/severity-look.ts';
import { Mark } from './mark.tsx';

type Props = {
  finding: ShownFinding;
  /** The words it is about; empty when the draft as a whole is meant. */
  words: string;
  index: number;
  count: number;
  unsure: readonly string[];
};

/** What was noticed, why, the clause, what to do instead, and the ways out. */
export function Card({ finding, words, index, count, unsure }: Props) {
  const { shown, question, fixes, because } = finding;
  return (
    <>
      <header>
        <Mark kind={finding.severity} />
        <span class="sev">
          {severityWords[finding.severity]}
          {count > 1 ? ` · ${index + 1} of ${count}` : ''}
        </span>
        {count > 1 && (
          <>
            <button type="button" class="icon" data-do="previous" aria-label="The one before">
              ‹
            </button>
            <button type="button" class="icon" data-do="next" aria-label="The next one">
              ›
            </button>
          </>
        )}
        <button type="button" class="icon" data-do="close" aria-label="Close">
          ×
        </button>
      </header>
      <div class="body">
        {words && <p class="quoted">“{words.length > 90 ? `${words.slice(0, 88)}…` : words}”</p>}
        <h2 id="lanyard-what">{finding.message}</h2>
        <p>{finding.why}</p>
        {because && <p class="small">{because}</p>}
        {shown && (
          <details>
            <summary data-do="toggle">
              {shown.school}, {shown.ref}
            </summary>
            <p>
              <strong>{shown.heading}.</strong> {shown.summary}
            </p>
            <p class="small">
              {shown.strength}. {shown.quoted ? 'The school’s own words' : 'In our words'}; edition:{' '}
              {shown.edition}.
            </p>
          </details>
        )}
        <p class="do">{finding.instead}</p>
        <div class="row">
          {question && (
            <>
              <button type="button" data-do="answer-no">
                {question.no}
              </button>
              <button type="button" data-do="answer-yes">
                {question.yes}
              </button>
              {question.other && (
                <button type="button" data-do="answer-other">
                  {question.other}
                </button>
              )}
            </>
          )}
          {fixes.map((fix, at) => (
            <button type="button" data-do={`fix-${at}`} key={fix.label}>
              {fix.label}
            </button>
          ))}
          {finding.copy && (
            <button type="button" data-do="picture">
              Make a safer copy
            </button>
          )}
          {!question && (
            <button type="button" class="plain" data-do="dismiss">
              Not what it looks like
            </button>
          )}
        </div>
        <div class="row">
          {shown && (
            <button type="button" class="plain" data-do="clause">
              Read the clause
            </button>
          )}
          <button type="button" class="plain" data-do="tell">
            Who to ask
          </button>
        </div>
        {unsure.map((reason) => (
          <p class="foot" key={reason}>
            {reason}
          </p>
        ))}
        <p class="foot">A prompt, not a finding. Nothing is recorded.</p>
      </div>
    </>
  );
}

/** What the chip opens when there is nothing to show a card of. */
export function StatusCard({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <header>
        <Mark kind={lines.length > 0 ? 'unsure' : 'clear'} />
        <span class="sev">Lanyard</span>
        <button type="button" class="icon" data-do="close" aria-label="Close">
          ×
        </button>
      </header>
      <div class="body">
        <h2 id="lanyard-what">{title}</h2>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {lines.length === 0 && (
          <p>That is no promise that all is well: Lanyard sees words, not what you know.</p>
        )}
      </div>
    </>
  );
}
