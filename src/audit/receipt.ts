import type { SiteId } from '../engine/draft.ts';
import { skipWords, skipReasons, type Answer } from './answer.ts';
import { settingsFor, type Audit } from './audit.ts';
import { scores, shareOf } from './score.ts';
import { areas, areaWords, siteOf, type Target } from './setting.ts';

/** What a receipt is made with. Names are there only if the person gives one. */
export type ReceiptWith = {
  audit: Audit;
  school: string;
  title: string;
  edition: string;
  target: Target;
  /** As people write it: "21 November 2026". */
  today: string;
  dayWords(day: string): string;
  name?: string;
};

/** A receipt as headings and lines: the same for a PDF and for plain text. */
export type Receipt = { title: string; parts: { heading: string; lines: string[] }[] };

const siteWords: Record<SiteId, string> = { x: 'X', facebook: 'Facebook', instagram: 'Instagram' };
const targetWords: Record<Target, string> = {
  suitable: 'suitable settings',
  strictest: 'settings as strict as they go',
  highest: 'the highest settings there are',
};

const kinds: readonly { words: string; is(answer: Answer | undefined): boolean }[] = [
  { words: 'as it should be, read by Lanyard', is: (one) => one?.result === 'right' },
  { words: 'as it should be, said by the person', is: (one) => one?.result === 'said-right' },
  { words: 'not as it should be', is: (one) => one?.result === 'wrong' || one?.result === 'said-wrong' },
  { words: 'could not be read', is: (one) => one?.result === 'unread' },
  ...skipReasons.map((why) => ({
    words: `passed over: ${skipWords[why].toLowerCase().replace(/^i\b/, 'I')}`,
    is: (one: Answer | undefined) => one?.result === 'skipped' && one.why === why,
  })),
  { words: 'not looked at', is: (one) => one === undefined },
];

/** What was checked, when and against what, in counts: nothing of what any page said. */
export function receiptOf(wanted: ReceiptWith): Receipt {
  const { audit, school, title, edition, target, today, dayWords, name } = wanted;
  const settings = settingsFor(audit.sites);
  const counted = (some: typeof settings): string[] =>
    kinds.flatMap(({ words, is }) => {
      const count = some.filter(({ id }) => is(audit.now[id])).length;
      return count > 0 ? [`${count} ${words}`] : [];
    });
  const score = scores(audit);
  const unread = settings.filter(({ id }) => audit.now[id]?.result === 'unread');
  return {
    title: 'Receipt of a privacy check',
    parts: [
      {
        heading: 'What was checked',
        lines: [
          ...(name ? [`For: ${name}`] : []),
          `Made on ${today}. Begun on ${dayWords(audit.started)}${audit.finished ? `, finished on ${dayWords(audit.finished)}` : ', not finished yet'}.`,
          `Privacy and security settings of ${audit.sites.map((site) => siteWords[site]).join(', ')}: ${settings.length} in all.`,
          `Held against: ${school}, ${title}, edition ${edition}, which asks for ${targetWords[target]}.`,
        ],
      },
      {
        heading: 'Results',
        lines: [
          ...counted(settings),
          `As it should be: ${shareOf(score.all.before)} in 100 at first, ${shareOf(score.all.now)} in 100 now.`,
        ],
      },
      ...audit.sites.map((site) => ({
        heading: siteWords[site],
        lines: [
          ...counted(settings.filter((one) => siteOf(one) === site)),
          ...areas.flatMap((area) => {
            const line = score.sites.find((one) => one.site === site)?.areas.find((one) => one.area === area);
            return line && line.score.now.total > 0
              ? [`${areaWords[area]}: ${line.score.now.right} of ${line.score.now.total} as it should be`]
              : [];
          }),
        ],
      })),
      {
        heading: 'What could not be read',
        lines:
          unread.length > 0
            ? unread.map((one) => `${siteWords[siteOf(one)]}: ${one.name}`)
            : ['Nothing: whatever was looked at was read, or said by the person.'],
      },
      {
        heading: 'About this receipt',
        lines: [
          'Made by Lanyard on the person’s own device, for the person to keep or to give to whom they like. Nothing was sent anywhere.',
          'It holds counts and the names of settings. What accounts show, what was posted, and who is connected with whom is not in it.',
          'Settings change and sites move them: it says how things stood when they were looked at, and is no proof of more.',
        ],
      },
    ],
  };
}

export const receiptText = ({ title, parts }: Receipt): string =>
  `${[title.toUpperCase(), ...parts.map(({ heading, lines }) => [heading, ...lines.map((line) => `  ${line}`)].join('\n'))].join('\n\n')}\n`;
