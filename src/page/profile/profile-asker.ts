import type { ShownFinding } from '../../messages/draft-answer.ts';
import { ReopenedPort } from '../../browser/reopened-port.ts';
import type { SiteId } from '../../engine/draft.ts';
import type { OwnWords } from '../../engine/own-profile.ts';
import type { PlaceOfFinding } from '../../messages/app-place.ts';
import type { ReadingAnswer } from '../../messages/person-answer.ts';
import type { ProfileAnswer } from '../../messages/profile-answer.ts';
import { readingPortName } from '../../messages/reading-port-name.ts';
import type { ReadingReport } from '../../messages/reading-port.ts';

/** Asks the background about the person's own profile; only the newest answer counts. */
export class ProfileAsker {
  private readonly port: ReopenedPort<ReadingReport, ProfileAnswer | ReadingAnswer>;
  private id = 0;

  constructor(
    private readonly site: SiteId,
    answered: (answer: ProfileAnswer) => void,
    /** What was answered may no longer hold. */
    changed: () => void,
  ) {
    this.port = new ReopenedPort(readingPortName, (answer) => {
      if (answer.type === 'changed') changed();
      else if ((answer.type === 'profile' || answer.type === 'profile-resting') && answer.id === this.id)
        answered(answer);
    });
  }

  ask(words: OwnWords[]): void {
    this.port.say({ type: 'profile', id: ++this.id, site: this.site, words });
  }

  open(place: PlaceOfFinding, { rule, shown }: ShownFinding): void {
    this.port.say({ type: 'open', place, rule, ...(shown && { of: shown.school }) });
  }

  /** Nothing more is asked; an answer that is under way counts no more. */
  rest(): void {
    this.id++;
    this.port.close();
  }
}
