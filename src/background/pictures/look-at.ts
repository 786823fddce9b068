import type { SeenPicture } from '../../engine/picture.ts';
import { fileDataOf } from '../../images/file/file-data.ts';
import { formatOf } from '../../images/file/format.ts';
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
    names: 0,
    logo: false,
  };
  let words: readonly string[] = [];
  const tell = async (more: Partial<SeenPicture>): Promise<void> => {
    seen = { ...seen, ...more };
    if (!isWanted()) return;
    await putPicture(tab, offer.page, { id: offer.id, role: offer.role, seen });
    if (offer.role === 'draft') tellTab(tab, { type: 'again' });
  };
  await tell({});

  const bytes = file && (await bytesOf(file));
  if (!file || !bytes) {
    await tell({ file: 'unseen', faces: 'unseen', words: 'unseen' });
    return;
  }
  const data = await fileDataOf(bytes);
  const toldBy = data.answer === 'read' && offer.original ? data.texts : [];
  words = wordsOfSchool(now, [...toldBy, ...(offer.original ? [offer.name] : [])]).words;
  const video = formatOf(bytes) === 'video';
  await tell({
    video,
    moving: isMoving(bytes),
    file: data.answer === 'read' && offer.original ? data.traces : 'unseen',
    faces: 'unseen',
    words: words.length > 0 ? words : 'unseen',
  });
  if (offer.role === 'profile') sayOfProfile(tab, offer, seen, now);
}

/** A profile picture has no draft beside which a card could stand: what there is to say goes into a line. */
function sayOfProfile(tab: number, { site }: Offer, seen: SeenPicture, now: Session): void {
  const draft = { text: '', surface: 'profile-picture' as const, site, media: 1, pictures: [seen] };
  const finding = worthALine(checkDraft(now, draft, undefined).findings);
  if (finding) tellTab(tab, { type: 'moment', finding });
}
