import type { ShownFinding } from '../../messages/draft-answer.ts';
import { connect, isAlive, type Port } from '../../browser/messaging.ts';
import type { SiteId } from '../../engine/draft.ts';
import type { OwnWords } from '../../engine/own-profile.ts';
import type { PlaceOfFinding } from '../../messages/app-place.ts';
import type { ReadingAnswer } from '../../messages/person-answer.ts';
import type { ProfileAnswer } from '../../messages/profile-answer.ts';
import { readingPortName } from '../../messages/reading-port-name.ts';
import type { ReadingReport } from '../../messages/reading-port.ts';

/** Asks the background about the person's own profile; only the newest answer counts. */
export class ProfileAsker {
  private port: Port | undefined;
  private id = 0;

  constructor(
    private readonly site: SiteId,
    private readonly answered: (answer: ProfileAnswer) => void,
    /** What was answered may no longer hold. */
    private readonly changed: () => void,
  ) {}

  ask(words: OwnWords[]): void {
    this.post({ type: 'profile', id: ++this.id, site: this.site, words });
  }

  open(place: PlaceOfFinding, { rule, shown }: ShownFinding): void {
    this.post({ type: 'open', place, rule, ...(shown && { of: shown.school }) });
  }

  /** Nothing more is asked; an answer that is under way counts no more. */
  rest(): void {
    this.id++;
    this.port?.disconnect();
    this.port = undefined;
  }

  private post(message: ReadingReport): void {
    if (!isAlive()) return;
    try {
      this.connected().postMessage(message);
    } catch {
      // It went while we were writing: the next change of the page asks again.
      this.port = undefined;
    }
  }

  private connected(): Port {
    if (this.port) return this.port;
    const port = connect(readingPortName);
    this.port = port;
    port.onMessage.addListener((message: unknown) => {
      const answer = message as ProfileAnswer | ReadingAnswer;
      if (answer.type === 'changed') this.changed();
      else if ((answer.type === 'profile' || answer.type === 'profile-resting') && answer.id === this.id)
        this.answered(answer);
    });
    port.onDisconnect.addListener(() => {
      if (this.port === port) this.port = undefined;
    });
    return port;
  }
}
