import type { ReviewCount } from './tally.ts';

const { format: number } = new Intl.NumberFormat('en-GB');

/** The running count. Seen is seen: it never says that all is well. */
export function countWords({ seen, of, unread, skipped, again, blank }: ReviewCount): string {
  const not = unread + skipped;
  return [
    of === undefined ? `${number(seen)} seen` : `${number(seen)} of ${number(of)} seen`,
    again.length === 0 ? 'none to look at again so far' : `${number(again.length)} to look at again`,
    ...(not > 0 ? [`${number(not)} not looked up`] : []),
    ...(blank ? ['no rows can be read just now'] : []),
  ].join(' · ');
}

/** What the count does not cover, in sentences. */
export function limitsOf(count: ReviewCount, listed: boolean): string[] {
  const { seen, of, unread, skipped, blank } = count;
  const limits = [
    listed
      ? 'Seen means that a name stood on your screen and was looked up. Nobody else was looked at, and a name may be somebody else’s.'
      : 'No name list is in Lanyard, so only people you have marked can be told. Add a list in Lanyard’s settings.',
  ];
  if (of !== undefined && of > seen) limits.push(`${number(of - seen)} have not been on your screen yet.`);
  if (blank)
    limits.push(
      'No rows can be read here just now. If people do stand in the list, the site has changed: Lanyard’s button in the toolbar says what it could not read.',
    );
  if (unread > 0) limits.push(`The name of ${people(unread)} could not be read, so it was not looked up.`);
  if (skipped > 0)
    limits.push(
      `So many names came at once that ${people(skipped)} could not be looked up. Wait a minute, then open the list again.`,
    );
  return limits;
}

const people = (count: number): string => (count === 1 ? 'one person' : `${number(count)} people`);
