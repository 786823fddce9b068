import { report } from '../browser/report.ts';
import { theLocker } from '../locker/open-locker.ts';

/**
 * The addresses of what is kept as evidence, so that nobody is led to take it down. *Locked* when they
 * cannot be read just now, for whatever reason: that is never taken for nothing being there.
 */
export async function evidenceKept(): Promise<readonly string[] | 'locked'> {
  try {
    const locker = theLocker();
    const { state } = await locker.health();
    if (state === 'new') return [];
    const kept = await locker.incidents();
    if (kept === 'locked' || state !== 'whole' || kept.some(({ unreadable }) => unreadable.length > 0))
      return 'locked';
    return kept.flatMap(({ incident }) =>
      incident.captures.flatMap(({ page, posts }) => [
        page.address,
        ...posts.flatMap(({ link }) => link ?? []),
      ]),
    );
  } catch (cause) {
    report('background', 'evidence', cause);
    return 'locked';
  }
}
