import { isAlive } from '../browser/messaging.ts';
import { ReopenedPort } from '../browser/reopened-port.ts';
import type { SiteId } from '../engine/draft.ts';
import type { PlaceOfFinding } from '../messages/app-place.ts';
import type { DraftAnswer, ShownFinding } from '../messages/draft-answer.ts';
import { draftPortName } from '../messages/draft-port-limits.ts';
import type { PageRequest } from '../messages/draft-port.ts';
import { answerWithin } from './budgets.ts';
import type { Sight } from './sight.ts';
import type { WatchedEditor } from './watched-editor.ts';

type Asked = {
  editor: WatchedEditor;
  text: string;
  timer: ReturnType<typeof setTimeout>;
  retried: boolean;
  typed: boolean;
  late: boolean;
};

const late = 'Lanyard did not answer in time, so this was not checked.';

/**
 * Asks the background about drafts over one port. An answer counts only for the editor and the text it
 * was asked for; while one is on its way the newest text waits, and goes next.
 */
export class Checker {
  private readonly port = new ReopenedPort<PageRequest, DraftAnswer>(
    draftPortName,
    (answer) => this.take(answer),
    () => (isAlive() ? this.lost() : this.onDead()),
  );
  private nextId = 1;
  private readonly asked = new Map<number, Asked>();
  private readonly waiting = new Map<WatchedEditor, boolean>();

  constructor(
    private readonly site: SiteId,
    private readonly onAnswer: (editor: WatchedEditor) => void,
    private readonly onChange: (settings: boolean) => void,
    private readonly onMoment: (finding: ShownFinding) => void,
    private readonly onDead: () => void,
    private readonly now: () => number,
  ) {}

  ask(editor: WatchedEditor, typed: boolean, retried = false): void {
    editor.askedAt = this.now();
    for (const one of this.asked.values()) {
      if (one.editor === editor && !one.late) {
        this.waiting.set(editor, typed || (this.waiting.get(editor) ?? false));
        return;
      }
    }
    const id = this.nextId++;
    const { text, cut, media, mediaAnswer, to, accounts, sighting } = editor;
    const timer = setTimeout(() => this.giveUp(id), answerWithin);
    this.asked.set(id, { editor, text, timer, retried, typed, late: false });
    this.port.say({
      type: 'check',
      id,
      site: this.site,
      surface: sighting.surface,
      text,
      cut,
      typed,
      ...(media !== undefined && { media: Math.min(media, 100) }),
      ...(mediaAnswer && { mediaAnswer }),
      ...(to && { to }),
      ...(accounts.length > 0 && { accounts: [...accounts] }),
    });
  }

  /** What the badge shows outlives the port, so a change of it is told over a new one; a page that never asked has none. */
  tell(state: Extract<PageRequest, { type: 'state' }>): void {
    if (this.nextId > 1) this.port.say(state);
  }

  /** Something may be told soon that no question asked for. */
  listen(): void {
    this.port.open();
  }

  /** Tells that the site is in front of the person; there may be something to say of that. */
  sight(sight: Sight): void {
    this.port.say({ type: 'moment', site: this.site, ...sight });
  }

  /** Asks for a page of ours, which a page of a site cannot open. */
  open(place: PlaceOfFinding, { rule, shown }: ShownFinding): void {
    this.port.say({ type: 'open', place, rule, ...(shown && { of: shown.school }) });
  }

  /** Lets the port go, as a page does that is put away; the next question opens another. */
  rest(): void {
    this.port.close();
    for (const { editor, timer } of this.asked.values()) {
      clearTimeout(timer);
      editor.askedAt = undefined;
    }
    this.asked.clear();
    this.waiting.clear();
  }

  /** The background went away with questions open (it is stopped when idle, or was restarted): ask once more. */
  private lost(): void {
    const open = [...this.asked.entries()];
    this.asked.clear();
    for (const [, { editor, timer, retried, typed }] of open) {
      clearTimeout(timer);
      if (retried) {
        editor.blind(late);
        this.onAnswer(editor);
      } else this.ask(editor, typed, true);
    }
  }

  private giveUp(id: number): void {
    const one = this.asked.get(id);
    if (!one) return;
    // The question stays known, so that an answer that comes after all still counts; it holds up no other.
    one.late = true;
    one.editor.blind(late);
    this.onAnswer(one.editor);
  }

  private take(message: DraftAnswer): void {
    if (message.type === 'settings' || message.type === 'again') {
      this.onChange(message.type === 'settings');
      return;
    }
    if (message.type === 'moment') {
      this.onMoment(message.finding);
      return;
    }
    const one = this.asked.get(message.id);
    if (!one) return;
    this.asked.delete(message.id);
    clearTimeout(one.timer);
    const { editor, text } = one;
    if (!editor.gone) {
      if (message.type === 'paused') editor.rest();
      else if (editor.text === text)
        editor.take(text, message.findings, message.unsure, message.namesChecked, message.looking);
    }
    const again = this.waiting.get(editor);
    this.waiting.delete(editor);
    if (again !== undefined && !editor.gone) this.ask(editor, again);
    this.onAnswer(editor);
  }
}
