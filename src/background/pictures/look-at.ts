import { ifReadable } from '../../browser/if-readable.ts';
import { inTurn } from '../../browser/in-turn.ts';
import { report } from '../../browser/report.ts';
import type { NoLook, SeenPicture } from '../../engine/picture.ts';
import { fileDataOf } from '../../images/file/file-data.ts';
import { formatOf } from '../../images/file/format.ts';
import { mostPixels, sizeOf } from '../../images/file/size.ts';
import { isSameDrawing } from '../../images/logo/print.ts';
import { isMoving } from '../../images/file/moving.ts';
import type { Held } from '../../models/viewer.ts';
import { ruleIds, type RuleId } from '../../school/rule-ids.ts';
import type { SiteId } from '../../engine/draft.ts';
import { checkDraft } from '../check-draft.ts';
import { worthALine } from '../check-moment.ts';
import { isPaused, session, type Session } from '../session.ts';
import { tellTab } from '../tabs-told.ts';
import { bytesOf } from './bytes-of.ts';
import { putPicture } from './tray.ts';
import { wordsOfSchool } from './words-of-school.ts';
import { viewer } from './viewer.ts';

export type Offer = {
  page: string;
  id: number;
  site: SiteId;
  role: 'draft' | 'profile';
  name: string;
  original: boolean;
};

/** How long after a picture was attached its words are known, or what was read of them until then. In milliseconds. */
const wordsWithin = 2800;
/** How long words are looked for at least, in a picture that came with others and had to wait. In milliseconds. */
const wordsAtLeast = 2000;

/** One picture is opened at a time, for it may be large while it is; and what reads words keeps the one it reads. */
const openInTurn = inTurn();
const readInTurn = inTurn();

/** Rules that have something to say of a picture. Under a policy with none of them no picture is looked at. */
const pictureRules = new Set<RuleId>([
  'image-pupils-families',
  'image-staff-or-school',
  'official-image-consent',
  'location-disclosed',
  'confidential-information',
  'profile-names-school',
]);

/**
 * Looks at one attached picture and puts what is seen where the draft's check finds it: what its file tells at
 * once, then faces, then words. Each check that cannot be made is said and stops none of the others.
 */
export async function lookAt(
  tab: number,
  offer: Offer,
  file: Blob | undefined,
  /** False once it was taken out again, or the page has gone. */
  isWanted: () => boolean,
): Promise<void> {
  const came = performance.now();
  const now = await session();
  if (!now.pack || isPaused(now, offer.site, Date.now())) return;
  if (!ruleIds.some((rule) => pictureRules.has(rule) && now.pack?.rules[rule])) return;

  let seen: SeenPicture = {
    video: false,
    moving: false,
    file: 'waiting',
    faces: 'waiting',
    large: false,
    partly: false,
    words: 'waiting',
    told: [],
    names: 0,
    logo: false,
  };
  const tell: Tell = async (more) => {
    seen = { ...seen, ...more };
    if (!isWanted()) return;
    await putPicture(tab, offer.page, { id: offer.id, role: offer.role, seen });
    if (offer.role === 'draft') tellTab(tab, { type: 'again' });
  };
  await tell({});
  try {
    await lookThrough(now, offer, file, tell, isWanted, came + wordsWithin);
  } catch (cause) {
    // Whatever failed, nobody waits for it any more.
    const over = <Seen>(part: Seen): Seen | NoLook => (part === 'waiting' ? 'unseen' : part);
    await tell({ file: over(seen.file), faces: over(seen.faces), words: over(seen.words) });
    throw cause;
  }
  if (offer.role === 'profile') sayOfProfile(tab, offer, seen, now);
}

type Tell = (more: Partial<SeenPicture>) => Promise<void>;

async function lookThrough(
  now: Session,
  offer: Offer,
  file: Blob | undefined,
  tell: Tell,
  isWanted: () => boolean,
  end: number,
): Promise<void> {
  const bytes = file && (await ifReadable(bytesOf(file)));
  if (!file || !bytes) return tell({ file: 'unseen', faces: 'unseen', words: 'unseen' });
  const data = await fileDataOf(bytes);
  const toldBy = data.answer === 'read' && offer.original ? data.texts : [];
  const told = wordsOfSchool(now, [...toldBy, ...(offer.original ? [offer.name] : [])]).words;
  const video = formatOf(bytes) === 'video';
  const mayOpen = !video && data.format !== 'svg' && data.format !== 'unknown';
  const size = mayOpen ? sizeOf(bytes) : undefined;
  // How large it is must be known before it is opened.
  const large = size !== undefined && size.width * size.height > mostPixels;
  const opens = size !== undefined && !large;
  if (opens) viewer.wake().catch((cause: unknown) => report('pictures', 'wake', cause));
  const later: NoLook = opens ? 'waiting' : 'unseen';
  await tell({
    video,
    moving: isMoving(bytes),
    file: data.answer === 'read' && offer.original ? data.traces : 'unseen',
    faces: later,
    large,
    words: later,
    told,
  });
  if (opens) await lookInside(now, file, tell, isWanted, end);
}

/**
 * Faces, and then words: at once they would take the same cores from each other, and faces are answered first.
 * `end` on this page's clock is when words should be known.
 */
async function lookInside(
  now: Session,
  file: Blob,
  tell: Tell,
  isWanted: () => boolean,
  end: number,
): Promise<void> {
  const failed =
    (step: 'open' | 'faces' | 'words' | 'let-go') =>
    (cause: unknown): undefined => {
      report('pictures', step, cause);
      return undefined;
    };
  const picture = await openInTurn(async () => (isWanted() ? viewer.open(file) : undefined)).catch(
    failed('open'),
  );
  if (picture === undefined) {
    await tell({ faces: 'unseen', words: 'unseen' });
    return;
  }
  try {
    if (!isWanted()) return;
    const shapes = await viewer.look(picture).catch(failed('faces'));
    const { logo } = now.school;
    await tell({
      faces: shapes?.faces.length ?? 'unseen',
      logo: logo !== undefined && shapes !== undefined && isSameDrawing(logo, shapes.print),
    });
    const read = await readInTurn(() => wordsIn(now, picture, isWanted, end)).catch(failed('words'));
    await tell({ words: read?.words ?? 'unseen', names: read?.names ?? 0, partly: read?.partly ?? false });
  } finally {
    await viewer.letGo(picture).catch(failed('let-go'));
  }
}

/**
 * Reads a picture part by part until the time is over. To read it again in other ways, which find what the first
 * missed, is only worth its time when that found nothing.
 */
async function wordsIn(
  now: Session,
  held: Held,
  isWanted: () => boolean,
  end: number,
): Promise<{ words: string[]; names: number; partly: boolean } | undefined> {
  const until = Math.max(end, performance.now() + wordsAtLeast);
  const lines: string[] = [];
  for (let picture: Held | undefined = held; isWanted(); picture = undefined) {
    const part = await viewer.words({ picture, within: until - performance.now() });
    lines.push(...part.lines);
    const found = wordsOfSchool(now, lines);
    // Names may stand under the school's own, so a picture is read to its end where there are any to look for.
    const enough = (found.words.length > 0 || found.names > 0) && (part.all || now.names.empty);
    if (enough || !part.more) return { ...found, partly: !part.all && !enough };
  }
  return undefined;
}

/** A profile picture has no draft beside which a card could stand: what there is to say goes into a line. */
function sayOfProfile(tab: number, { site }: Offer, seen: SeenPicture, now: Session): void {
  const draft = { text: '', surface: 'profile-picture' as const, site, media: 1, pictures: [seen] };
  const { findings } = checkDraft(now, draft, undefined);
  // A line takes no answer, so what asks for none comes first.
  const finding = worthALine(findings.filter(({ question }) => !question)) ?? worthALine(findings);
  if (finding) tellTab(tab, { type: 'moment', finding });
}
