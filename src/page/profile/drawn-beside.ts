import { isAlive } from '../../browser/messaging.ts';
import type { PlaceOfFinding } from '../../messages/app-place.ts';
import type { ShownFinding } from '../../messages/draft-answer.ts';
import type { Kit } from '../kit.ts';
import type { Noticed } from './field-signs.ts';
import { ProfileLayer } from './profile-layer.ts';

/** Where things stand is looked at again this often, in milliseconds: what is drawn fades without a sign of life. */
const settleEvery = 1000;

/** What is drawn beside the person's own words, made when there is first something to draw, and kept in its place. */
export class DrawnBeside {
  private layer: ProfileLayer | undefined;
  private settling: ReturnType<typeof setInterval> | undefined;

  /** `again` is to paint anew; `gone` is told when the extension has gone. */
  constructor(
    private readonly kit: Kit,
    private readonly signal: AbortSignal,
    private readonly open: (place: PlaceOfFinding, finding: ShownFinding) => void,
    private readonly again: () => void,
    private readonly gone: () => void,
  ) {
    signal.addEventListener('abort', () => clearInterval(this.settling));
  }

  /** `undefined` where nothing of ours is to be there at all. */
  draw(noticed: readonly Noticed[] | undefined): void {
    if (!noticed) {
      this.layer?.clear();
      clearInterval(this.settling);
      this.settling = undefined;
      return;
    }
    this.layer ??= new ProfileLayer(this.kit, this.signal, this.open);
    this.layer.draw(noticed);
    this.settling ??= setInterval(() => (isAlive() ? this.again() : this.gone()), settleEvery);
  }
}
