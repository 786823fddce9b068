import { report } from '../../browser/report.ts';
import { loadForNow, saveForNow } from '../../browser/session-store.ts';
import type { CaptureReply, CaptureWish } from '../../messages/capture.ts';
import { siteTitles } from '../../messages/site-titles.ts';
import type { PrivateField } from '../../messages/screen.ts';
import { archiveOf } from '../../browser/page-archive.ts';
import { captureOf, nothingOf } from './compose.ts';
import { closePage, gateRead, isClosed } from './gate.ts';
import { theLocker } from '../../locker/open-locker.ts';
import type { NewCapture } from '../../locker/capture.ts';
import { tabNow } from '../../browser/capture.ts';
import { noteKeptPosts } from './kept-posts.ts';
import { factsOf, siteOf, takeScreen, type Screen } from './take-screen.ts';
import { whyNot } from './why-not.ts';

const intoKey = 'capture-into';

export const gateFirst =
  'Nothing was saved yet. Press the Lanyard button in the toolbar: before the first time there is something to read.';
export const closedWords =
  'Nothing is saved from this page: you said that it may show an indecent image of a child. Tell the designated safeguarding lead; on 999, the police, if a child is in danger.';

/** Saves what one tab shows, at the person's press, and says what became of it. */
export async function saveCapture({
  tab,
  kind,
  cover,
  archive,
  without,
}: CaptureWish): Promise<CaptureReply> {
  if (!(await gateRead())) return { refused: gateFirst };
  const facts = await factsOf(tab);
  if (facts && (await isClosed(facts.address))) return { refused: closedWords };
  const allowed: PrivateField[] = cover ? ['message'] : [];
  const taken = await takeScreen(tab, { words: kind === 'words', allowed });
  if (taken === 'message') return { offer: 'cover', words: whyNot.message };
  if (typeof taken === 'string') return { refused: whyNot[taken] };
  // The word may have been given while the picture was taken.
  if (await isClosed(taken.facts.address)) return { refused: closedWords };
  // Nothing of a page is archived whole that could hold what is covered in the picture.
  const whole = archive && kind !== 'words' && !taken.facts.fieldsOnPage;
  const page = whole ? await archiveOf(tab) : undefined;
  const capture = await captureOf(taken, kind, without, page);
  if (archive && !page && kind !== 'words') capture.notes.push(withoutArchive(taken));
  return keepIn(capture);
}

const withoutArchive = ({ facts }: Screen): string =>
  facts.fieldsOnPage
    ? 'The page itself was not kept as a file, because a private box is on it.'
    : 'The page itself could not be kept as a file.';

/** Puts a capture with the others of this sitting, or begins a new incident. */
export async function keepIn(capture: NewCapture): Promise<CaptureReply> {
  const last = await loadForNow(intoKey);
  const fresh = { title: titleOf(capture) };
  let kept = await theLocker().capture(typeof last === 'string' ? { incident: last } : fresh, capture);
  if (!kept.saved && kept.why === 'no-such-incident') kept = await theLocker().capture(fresh, capture);
  if (!kept.saved) return { refused: kept.words };
  await saveForNow(intoKey, kept.incident);
  // What is saved stays saved, whether or not it can be told on the page later.
  await noteKeptPosts(capture.posts.flatMap(({ link }) => link ?? [])).catch((cause: unknown) =>
    report('capture', 'kept posts', cause),
  );
  return {
    saved: {
      incident: kept.incident,
      capture: kept.capture,
      at: capture.taken,
      pictures: capture.pictures.length,
      posts: capture.posts.length,
      notes: capture.notes,
    },
  };
}

/** From now on captures go to another incident. */
export const intoIncident = (incident: string | null): Promise<void> => saveForNow(intoKey, incident);

const titleOf = ({ site, taken }: NewCapture): string =>
  `${siteTitles[site]}, ${new Date(Date.parse(taken.utc) + taken.offset * 60_000).toLocaleDateString(
    'en-GB',
    {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    },
  )}`;

/**
 * The person's word that what is shown may be an indecent image of a child. Nothing is looked at, taken or
 * described; that and when it was said is written down, and every way to save this page is closed.
 */
export async function endCapture(tab: number): Promise<CaptureReply> {
  const now = await tabNow(tab);
  const address = now?.address ?? (await factsOf(tab))?.address;
  const site = address === undefined ? undefined : siteOf(address);
  if (address === undefined || !site) return { refused: whyNot['no-site'] };
  await closePage(address);
  return keepIn(nothingOf(site, Date.now()));
}
