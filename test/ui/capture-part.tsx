import type { CaptureActions } from '../../src/ui/popup/capture/capture-actions.ts';
import { CaptureSection } from '../../src/ui/popup/capture/capture-section.tsx';
import { shipped } from '../shipped-packs.ts';
import { setUp } from './made.ts';
import { noCapture } from './no-capture.ts';
import { show, type Shown } from './show.ts';

/** The part of the popup that saves, under a policy, on a page that may be saved. */
export const captureUnder = (policy: string, more: Partial<CaptureActions> = {}): Promise<Shown> =>
  show(
    <CaptureSection
      setup={setUp}
      onOpen={() => undefined}
      actions={{
        ...noCapture,
        state: () => Promise.resolve({ gateRead: true, closed: false, archive: 'never', last: null }),
        getPack: () => Promise.resolve(shipped(policy)),
        ...more,
      }}
    />,
  );
