import { ownFields, type OwnWords } from '../engine/own-profile.ts';
import type { SiteId } from '../engine/draft.ts';
import type { ProfileAnswer } from '../messages/profile-answer.ts';
import { checkDraft } from './check-draft.ts';
import { isPaused, type Session } from './session.ts';

/** Checks what the person's own profile says. No list is asked: what stands there was not typed just now. */
export function checkProfile(
  session: Session,
  { id, site, words }: { id: number; site: SiteId; words: readonly OwnWords[] },
  now: number,
): ProfileAnswer {
  if (isPaused(session, site, now)) return { type: 'profile-resting', id };
  const unsure = new Set<string>();
  const findings = words.map(({ field, text }) => {
    const checked = checkDraft(session, { text, surface: ownFields[field], site }, undefined);
    for (const why of checked.unsure) unsure.add(why);
    return checked.findings;
  });
  return {
    type: 'profile',
    id,
    findings,
    unsure: [...unsure],
    kind: session.school.accountKinds[site] ?? null,
  };
}
