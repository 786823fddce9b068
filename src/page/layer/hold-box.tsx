import type { ShownFinding } from '../../messages/draft-answer.ts';
import { Mark } from './mark.tsx';

type Props = { findings: readonly { finding: ShownFinding; words: string }[]; sendLabel: string };

/** What is shown while a post is held. First comes going back; going on is always there. */
export function HoldBox({ findings, sendLabel }: Props) {
  return (
    <>
      <header>
        <Mark kind="stop" />
        <span class="sev">Held for a moment</span>
      </header>
      <div class="body">
        <h2 id="lanyard-what">Before this goes out</h2>
        <ul>
          {findings.map(({ finding, words }, at) => (
            <li key={at}>
              {words && <span class="quoted">“{words.length > 60 ? `${words.slice(0, 58)}…` : words}” </span>}
              {finding.message}
              {finding.shown && (
                <span class="quoted">
                  {' '}
                  ({finding.shown.school}, {finding.shown.ref}. {finding.shown.strength}.)
                </span>
              )}
            </li>
          ))}
        </ul>
        <div class="row keep">
          <button type="button" class="main" data-do="back">
            Go back and edit
          </button>
          <button type="button" data-do="release">
            Send anyway
          </button>
        </div>
        <p class="foot">
          “Send anyway” lets your next press on {sendLabel} through, for this text. A prompt, not a finding;
          nothing is recorded.
        </p>
      </div>
    </>
  );
}

export function WaitBox({ words }: { words: string }) {
  return (
    <div class="body" style={{ paddingTop: '12px' }}>
      <h2 id="lanyard-what">{words}</h2>
    </div>
  );
}
