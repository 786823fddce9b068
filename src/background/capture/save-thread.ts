import { archiveOf } from '../../browser/page-archive.ts';
import type { AsShown } from '../../evidence/record.ts';
import type { CaptureReply, ThreadProgress } from '../../messages/capture.ts';
import type { PostOnScreen, PrivateField, ScreenFacts } from '../../messages/screen.ts';
import { inPixels, scaleOf, workOn } from '../../browser/canvas.ts';
import { coveredNote, frameOf, shownOf } from './compose.ts';
import { gateRead, isClosed } from './gate.ts';
import { Joiner } from './joiner.ts';
import { closedWords, gateFirst, keepIn } from './save-capture.ts';
import { ask, factsOf, takeScreen, type Hindrance, type Screen } from './take-screen.ts';
import { whyNot } from './why-not.ts';

/** No thread is followed further than this at one press: a page may go on for ever. */
const mostScreens = 40;

type Wish = { tab: number; cover: boolean; archive: boolean };

const stoppedNote = (screens: number, why: Hindrance): string =>
  `Scrolling ended after ${screens === 1 ? 'one screen' : `${screens} screens`}: ${whyEnded[why]} What is above that place is whole.`;

const whyEnded: Record<Hindrance, string> = {
  'no-site': 'the page was left.',
  'no-answer': 'the page no longer answered.',
  'not-in-front': 'another page came to the front.',
  'not-allowed': 'the browser gave no more pictures.',
  failed: 'the browser gave no more pictures.',
  left: 'the page changed or was closed.',
  'went-behind': 'another page came to the front.',
  moving: 'the page kept moving.',
  'not-the-app': 'the page was left.',
  'sign-in': 'a box for signing in came up.',
  payment: 'a box for paying came up.',
  message: 'a box for writing messages came up.',
};

/**
 * Saves a thread from its first screen to its last, at a press of the person's. `signal` is aborted when they
 * stop it or close what shows it, and then nothing is kept. What was taken before a page was left is kept.
 */
export async function saveThread(
  { tab, cover, archive }: Wish,
  signal: AbortSignal,
  progress: (now: ThreadProgress) => void,
): Promise<CaptureReply> {
  if (!(await gateRead())) return { refused: gateFirst };
  const allowed: PrivateField[] = cover ? ['message'] : [];
  try {
    const first = await takeScreen(tab, { allowed, first: 'begin' });
    if (first === 'message') return { offer: 'cover-thread', words: whyNot.message };
    if (typeof first === 'string') return { refused: whyNot[first] };
    if (await isClosed(first.facts.address)) return { refused: closedWords };
    const { picture, facts } = first;
    if (!picture || !facts.strip) return { refused: whyNot['no-answer'] };
    const scale = scaleOf(picture, facts.viewport);
    const joiner = new Joiner(picture, scale);
    const seen = new Seen();
    const notes: string[] = [];
    if (cover) notes.push(coveredNote);

    let last: Screen = first;
    for (let screens = 1; ; screens++) {
      await joiner.add(last.picture!, last.facts.strip!, coversOf(last, scale));
      seen.add(last.facts);
      progress({ screens, of: screens + left(last.facts) });
      if (signal.aborted) return { refused: stopped };
      if (screens >= mostScreens) {
        notes.push(
          `The page goes on: ${mostScreens} screens were saved, as many as Lanyard takes at one press. To keep the rest, scroll to where this ends and save again: from far down, Lanyard goes on from there.`,
        );
        break;
      }
      const next = await nextScreen(tab, last, allowed);
      if (signal.aborted) return { refused: stopped };
      if (next === 'end') break;
      if (typeof next === 'string') {
        notes.push(stoppedNote(screens, next));
        break;
      }
      last = next;
    }
    await joiner.flush();
    if (joiner.moved > 0)
      notes.push('The page moved while it was saved; its pieces were joined where their pixels agree.');
    for (const piece of joiner.open)
      notes.push(
        `After piece ${piece} of the long picture the page showed something else, so the next piece is not joined to it.`,
      );
    if (await isClosed(facts.address)) return { refused: closedWords };
    const covers = coversOf(first, scale);
    const began = covers.length > 0 ? await workOn(picture, { covers }) : picture;
    const page = archive && !facts.fieldsOnPage ? await archiveOf(tab) : undefined;
    if (archive && !page) notes.push('The page itself could not be kept as a file.');
    if (signal.aborted) return { refused: stopped };
    return await keepIn({
      ...frameOf(first),
      kind: 'thread',
      posts: seen.posts,
      pictures: [began, ...joiner.pieces].map((made) => ({ ...made, scale })),
      text: seen.text,
      archive: page,
      withoutPicture: undefined,
      notes,
    });
  } finally {
    await ask(tab, { to: 'screen', ask: 'restore' });
  }
}

const stopped = 'Stopped: nothing of this thread was kept.';

/** The next screen; *end* where the page has no more, which costs no picture. */
async function nextScreen(
  tab: number,
  { facts: before, picture: size }: Screen,
  allowed: readonly PrivateField[],
): Promise<Screen | Hindrance | 'end'> {
  let first: 'step' | 'strip' = 'step';
  if (left(before) === 0) {
    const after = await factsOf(tab, 'step');
    if (!after?.strip) return 'left';
    if (after.strip.top <= before.strip!.top + 0.5) return 'end';
    first = 'strip';
  }
  const next = await takeScreen(tab, { allowed, first, same: before });
  if (typeof next === 'string') return next;
  if (!next.facts.strip || !next.picture) return 'left';
  if (next.picture.width !== size!.width || next.picture.height !== size!.height) return 'left';
  return next.facts.strip.top <= before.strip!.top + 0.5 ? 'end' : next;
}

/** How many screens there are below, as far as the page tells now. */
function left({ strip }: ScreenFacts): number {
  if (!strip) return 0;
  const below = strip.total - strip.top - strip.shows;
  return below < 1 ? 0 : Math.ceil(below / Math.max(1, strip.box.height * 0.9));
}

const coversOf = ({ facts, picture }: Screen, scale: number) =>
  facts.fields.map(({ box }) => inPixels(box, scale, picture!));

/** What all screens of a thread showed: each post once, and the words screen by screen. */
class Seen {
  private readonly byKey = new Map<string, AsShown>();
  private readonly screens: string[] = [];

  add({ posts, text }: ScreenFacts): void {
    for (const post of posts) {
      const key = keyOf(post);
      // The longer reading of the same post: a site folds long ones until they are near.
      if ((this.byKey.get(key)?.text?.length ?? -1) < (post.text?.length ?? 0))
        this.byKey.set(key, shownOf(post));
    }
    this.screens.push(`[Screen ${this.screens.length + 1}]\n${text}`);
  }

  get posts(): AsShown[] {
    return [...this.byKey.values()];
  }

  get text(): string {
    return this.screens.join('\n\n');
  }
}

const keyOf = ({ link, author, time, text }: PostOnScreen): string =>
  link ?? JSON.stringify([author, time, text?.slice(0, 80)]);
