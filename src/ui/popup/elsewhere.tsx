import type { Setup } from '../../messages/replies.ts';
import { PauseControls } from '../parts/pause-controls.tsx';
import { restOf, type Rest } from '../parts/pauses.ts';
import { PolicyLine } from './policy-line.tsx';

type Props = {
  setup: Setup;
  now: number;
  busy: boolean;
  onPause(what: Rest['what'], minutes: number | null): void;
  onResume(what: Rest['what']): void;
};

/** On any page that is not one of the three sites. */
export function Elsewhere({ setup, now, busy, onPause, onResume }: Props) {
  const rest = restOf(setup.pauses, undefined, now);
  return (
    <>
      <p>Lanyard works on Facebook, Instagram and X, and looks at no other site, this one included.</p>
      <PolicyLine setup={setup} />
      {rest && <PauseControls what="everything" {...{ rest, now, busy, onPause, onResume }} />}
    </>
  );
}
