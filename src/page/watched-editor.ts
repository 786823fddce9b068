import type { Piece } from '../dom/text-of-editor.ts';
import { isConnected } from '../dom/safe.ts';
import type { MediaAnswer, Surface } from '../engine/draft.ts';
import { editBetween, moveSpan } from '../engine/move-spans.ts';
import type { EditorSighting } from '../engine/site-adapter.ts';
import type { ShownFinding } from '../messages/draft-answer.ts';
import { mostChecked } from '../messages/draft-port-limits.ts';
import { readEditor } from './read-editor.ts';

/** found, clear, could not tell; *waiting* for an answer; *resting* while checks are paused. */
export type EditorState = 'waiting' | 'found' | 'clear' | 'unsure' | 'resting' | 'empty';

const labels: Record<Surface, string> = {
  post: 'Post',
  comment: 'Reply or comment',
  message: 'Message',
  bio: 'Bio',
  'display-name': 'Name',
  handle: 'User name',
  location: 'Location',
  website: 'Website',
  work: 'Work',
  category: 'Category',
  'profile-picture': 'Picture',
};

/** One editor of the page, what stands in it, and what is known of that. */
export class WatchedEditor {
  text = '';
  pieces: Piece[] = [];
  cut = false;
  /** The text that the newest answer was given for. */
  answeredFor: string | undefined;
  /** The text for which names were looked up too. */
  namesFor: string | undefined;
  /** When the newest question went out that has no answer yet. */
  askedAt: number | undefined;
  unsure: string[] = [];
  resting = false;
  /** Somebody is still looking at an attached picture. */
  looking = false;
  composing = false;
  media: number | undefined;
  /** The name over the conversation, where this is a message. */
  to: string | undefined;
  /** Whose conversation it is, in each way the page knows the account. */
  accounts: readonly { handle?: string; id?: string }[] = [];
  mediaAnswer: MediaAnswer | undefined;
  private known: ShownFinding[] = [];
  /** What the person said is not what it looks like: for this text in this editor, and nowhere else. */
  private readonly quiet = new Set<string>();

  constructor(public sighting: EditorSighting) {}

  get element(): HTMLElement {
    return this.sighting.element;
  }

  get label(): string {
    return labels[this.sighting.surface];
  }

  get gone(): boolean {
    return !isConnected(this.element);
  }

  get findings(): ShownFinding[] {
    return this.known.filter((finding) => !this.quiet.has(this.keyOf(finding)));
  }

  get state(): EditorState {
    if (this.resting) return 'resting';
    if (this.findings.length > 0) return 'found';
    if (this.looking) return 'waiting';
    if (this.unsure.length > 0) return 'unsure';
    if (this.text.trim() === '' && !this.media) return 'empty';
    return this.answeredFor === this.text ? 'clear' : 'waiting';
  }

  /** Whether this text may name somebody without our knowing. A profile form shows what stood there before. */
  get namesUnknown(): boolean {
    return this.namesFor !== this.text && publishes.has(this.sighting.surface) && this.text.trim() !== '';
  }

  /** Reads the editor again; what was found moves with the typing. True when the text has changed. */
  refresh(): boolean {
    const { text, pieces, cut } = readEditor(this.sighting, mostChecked);
    this.pieces = pieces;
    // What is looked at may be the same, and yet no longer be all that there is.
    const same = text === this.text && cut === this.cut;
    this.cut = cut;
    if (same) return false;
    const edit = editBetween(this.text, text);
    this.known = this.known.flatMap((finding) => {
      if (!finding.span) return [finding];
      const span = moveSpan(finding.span, edit);
      return span ? [{ ...finding, span }] : [];
    });
    if (text.trim() === '') this.quiet.clear();
    this.text = text;
    return true;
  }

  /** Takes an answer for the text it was asked for. Without names, what was known of names stays. */
  take(
    text: string,
    findings: ShownFinding[],
    unsure: string[],
    namesChecked: boolean,
    looking = false,
  ): void {
    this.resting = false;
    this.looking = looking;
    this.answeredFor = text;
    this.askedAt = undefined;
    if (namesChecked) this.namesFor = text;
    this.unsure = this.namesUnknown ? [...unsure, namesWait] : unsure;
    const kept = namesChecked
      ? []
      : this.known.filter(
          (old) =>
            nameRules.has(old.rule) &&
            old.span &&
            !findings.some((next) => next.rule === old.rule && next.span?.start === old.span?.start),
        );
    this.known = [...findings, ...kept].sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
  }

  rest(): void {
    this.resting = true;
    this.askedAt = undefined;
    this.known = [];
    this.namesFor = undefined;
    this.unsure = [];
  }

  blind(reason: string): void {
    this.askedAt = undefined;
    this.unsure = [reason];
  }

  /** Quiets a finding for these words in this editor. Nothing is written down. */
  dismiss(finding: ShownFinding): void {
    this.quiet.add(this.keyOf(finding));
  }

  private keyOf({ rule, messageId, span, shown }: ShownFinding): string {
    return `${shown?.school} ${rule} ${messageId} ${span ? this.text.slice(span.start, span.end) : ''}`;
  }
}

/** Said of a text that came without typing: names are looked up for a person, and not for a page. */
const namesWait = 'Names are looked up once you type here, or when you send.';

const publishes = new Set<Surface>(['post', 'comment', 'message']);

/** Rules whose findings may rest on a name list. */
const nameRules = new Set<ShownFinding['rule']>([
  'talk-about-pupils',
  'confidential-information',
  'school-or-staff-named',
]);
