import { ifReadable } from '../../browser/if-readable.ts';
import { report } from '../../browser/report.ts';
import type { NoLook, SeenPicture } from '../../engine/picture.ts';
import { fileDataOf } from '../../images/file/file-data.ts';
import { formatOf } from '../../images/file/format.ts';
import { mostPixels, sizeOf } from '../../images/file/size.ts';
import { isSameDrawing } from '../../images/logo/print.ts';
import { isMoving } from '../../images/file/moving.ts';
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
  const now = await session();
  if (!now.pack || isPaused(now, offer.site, Date.now())) return;
  if (!ruleIds.some((rule) => pictureRules.has(rule) && now.pack?.rules[rule])) return;

  let seen: SeenPicture = {
    video: false,
    moving: false,
    file: 'waiting',
    faces: 'waiting',
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
    await lookThrough(now, offer, file, tell, isWanted);
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
): Promise<void> {
  const bytes = file && (await ifReadable(bytesOf(file)));
  if (!file || !bytes) return tell({ file: 'unseen', faces: 'unseen', words: 'unseen' });
  const data = await fileDataOf(bytes);
  const toldBy = data.answer === 'read' && offer.original ? data.texts : [];
  const told = wordsOfSchool(now, [...toldBy, ...(offer.original ? [offer.name] : [])]).words;
  const video = formatOf(bytes) === 'video';
  const mayOpen = !video && data.format !== 'svg' && data.format !== 'unknown' && isOpenable(bytes);
  const later: NoLook = mayOpen ? 'waiting' : 'unseen';
  await tell({
    video,
    moving: isMoving(bytes),
    file: data.answer === 'read' && offer.original ? data.traces : 'unseen',
    faces: later,
    words: later,
    told,
  });
  if (mayOpen) await lookInside(now, file, tell, isWanted);
}

/** How large it is must be known before it is opened. */
function isOpenable(bytes: Uint8Array): boolean {
  const size = sizeOf(bytes);
  return size !== undefined && size.width * size.height <= mostPixels;
}

async function lookInside(now: Session, file: Blob, tell: Tell, isWanted: () => boolean): Promise<void> {
  const wait =
    (step: 'faces' | 'words') =>
    async (cause: unknown): Promise<undefined> => {
      report('pictures', step, cause);
      return undefined;
    };
  const shapes = await viewer.look(file).catch(wait('faces'));
  const { logo } = now.school;
  await tell({
    faces: shapes?.faces.length ?? 'unseen',
    logo: logo !== undefined && shapes !== undefined && isSameDrawing(logo, shapes.print),
  });
  if (!isWanted()) return;
  const read = await wordsIn(now, file, isWanted).catch(wait('words'));
  await tell({
    words: read?.words ?? 'unseen',
    names: read?.names ?? 0,
  });
}

/** A second look, in other ways, finds what the first missed; it is only worth its time when that found nothing. */
async function wordsIn(
  now: Session,
  file: Blob,
  isWanted: () => boolean,
): Promise<{ words: string[]; names: number }> {
  const first = wordsOfSchool(now, await viewer.words(file, false));
  if (first.words.length > 0 || first.names > 0 || !isWanted()) return first;
  return wordsOfSchool(now, await viewer.words(file, true));
}

/** A profile picture has no draft beside which a card could stand: what there is to say goes into a line. */
function sayOfProfile(tab: number, { site }: Offer, seen: SeenPicture, now: Session): void {
  const draft = { text: '', surface: 'profile-picture' as const, site, media: 1, pictures: [seen] };
  const { findings } = checkDraft(now, draft, undefined);
  // A line takes no answer, so what asks for none comes first.
  const finding = worthALine(findings.filter(({ question }) => !question)) ?? worthALine(findings);
  if (finding) tellTab(tab, { type: 'moment', finding });
}
