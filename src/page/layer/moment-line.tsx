import type { ShownFinding } from '../../messages/draft-answer.ts';
import { Mark } from './mark.tsx';

/** A quiet line about having the site open just now. It takes no focus, holds nothing, and goes by itself. */
export function MomentLine({
  finding: { severity, message, why, instead, shown },
}: {
  finding: ShownFinding;
}) {
  return (
    <>
      <header>
        <Mark kind={severity} />
        <span class="sev">Lanyard</span>
        <button type="button" class="icon" data-do="close" aria-label="Close">
          ×
        </button>
      </header>
      <div class="body">
        <p id="lanyard-what">
          <strong>{message}</strong>
        </p>
        <p class="do">{instead}</p>
        <details>
          <summary data-do="toggle">Why am I told?</summary>
          <p>{why}</p>
          {shown && (
            <p class="small">
              {shown.school}, {shown.ref}: {shown.summary} {shown.strength}; edition: {shown.edition}.
            </p>
          )}
          {shown && (
            <button type="button" class="plain" data-do="clause">
              Read the clause
            </button>
          )}
        </details>
      </div>
    </>
  );
}
