import type { Span } from '../engine/span.ts';
import { Stretches } from '../engine/stretches.ts';
import { opensClause, tokenAt } from './clause.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { Reading } from './reading.ts';

/** What is done with a page, group or account of the school. */
export const channelActs = {
  /** Begun, taken over, or kept as one's own. */
  runs: ['channel-start', 'channel-own', 'channel-unsaid'],
  /** Something of one's own went out on it. */
  slips: ['channel-slip', 'channel-self'],
  /** Its key is handed round. */
  keys: ['channel-key'],
} satisfies Record<string, readonly MarkKind[]>;

/** What a page, group or account that goes by the school is read as; without one there is no such talk. */
export const channelKinds = ['school-channel', 'school-handle', 'like-handle'] as const satisfies MarkKind[];

/** How far an act may stand from the page it is done with, in characters. */
const reach = 80;

const oneself = new Set(
  "i i've ive i'm im i'd i'll we we've weve we're ah ah've ahve av me my us yours muggins".split(' '),
);
const adverbs = new Set(
  'just only finally also already recently secretly quietly basically literally now'.split(' '),
);
const others = new Set(
  `he he's she she's they they've they're you you've who who's someone someone's somebody somebody's nobody parents mums dads kids pupils children
  parent teacher school head office it it's everyone anyone`.split(/\s+/),
);

/** Where a draft says that its writer does one of these with a page, group or account that goes by the school. */
export function channelTalk(reading: Reading, act: keyof typeof channelActs): Span[] {
  const channels = channelsIn(reading);
  if (channels.length === 0) return [];
  const acts = new Map<number, Mark[]>();
  for (const kind of channelActs[act])
    for (const mark of reading.marks(kind)) {
      const beside = acts.get(mark.sentence);
      if (beside) beside.push(mark);
      else acts.set(mark.sentence, [mark]);
    }
  const spans: Span[] = [];
  const taken = new Stretches();
  for (const channel of channels) {
    if (reading.inSentence(channel.sentence, 'channel-leave', 'not-own-class', 'union-talk')) continue;
    for (const sentence of [channel.sentence, channel.sentence - 1, channel.sentence + 1])
      for (const mark of acts.get(sentence) ?? []) {
        const span = joined(reading, channel, mark);
        if (!span || reading.inside(span, 'quotation') || taken.meet(span)) continue;
        taken.add(span);
        spans.push(span);
      }
  }
  return spans;
}

const channelsIn = (reading: Reading): Mark[] => [
  ...reading.marks('school-channel').filter((mark) => isChannel(reading, mark)),
  ...reading.marks('school-handle').filter(({ span }) => reading.text[span.start] === '@'),
  ...reading.marks('like-handle'),
];

function isChannel(reading: Reading, { span }: Mark): boolean {
  // "My ex Year 6s on Snapchat": people, and where they are.
  if (holds(reading, span, 'channel-not') || endsInKiss(reading, span)) return false;
  if (reading.marksAt(span, 'channel-account-of').some((mark) => mark.span.start === span.start))
    return false;
  return !holds(reading, span, 'channel-on') || reading.at(span, 'school-name');
}

/** Whether such a mark stands inside this stretch, with something of it on either side. */
const holds = (reading: Reading, { start, end }: Span, kind: MarkKind): boolean =>
  reading.marksAt({ start, end }, kind).some(({ span }) => start < span.start && span.end < end);

/** A kiss is no site: "my class page x", but "the school's X". */
function endsInKiss(reading: Reading, span: Span): boolean {
  const { words } = reading.tokens;
  const last = tokenAt(reading, span.end - 1);
  return words[last]!.norm === 'x' && words[last]!.shape === 'lower' && words[last - 1]?.norm !== "'s";
}

function joined(reading: Reading, channel: Mark, act: Mark): Span | undefined {
  // "Larkfield123" is a password, not an account.
  if (act.kind === 'channel-key' && channel.kind === 'like-handle') return undefined;
  if (act.kind === 'channel-self' && !isPublic(reading, channel)) return undefined;
  if (act.kind === 'channel-start' && !isBegun(reading, channel, act)) return undefined;
  const start = Math.min(channel.span.start, act.span.start);
  const end = Math.max(channel.span.end, act.span.end);
  const between = Math.max(act.span.start - channel.span.end, channel.span.start - act.span.end);
  if (act.sentence === channel.sentence) return between <= reach ? { start, end } : undefined;
  // "Made a page for Year 4. Head doesn't know."
  return act.kind === 'channel-unsaid' && Math.abs(act.sentence - channel.sentence) === 1
    ? channel.span
    : undefined;
}

/** An account that anybody may see, spoken of by more than a reader of it. */
function isPublic(reading: Reading, { kind, span, sentence }: Mark): boolean {
  if (kind !== 'school-channel' || reading.inSentence(sentence, 'channel-reader')) return false;
  const words = reading.text.slice(span.start, span.end);
  return !/whatsapp|whats app|chat|group|website|messenger|discord|telegram|story|wall|channel|server|official/i.test(
    words,
  );
}

/** "I've made a page", "Opened a page"; not "parents made a page", "I opened the page", "started following". */
function isBegun(reading: Reading, { span }: Mark, act: Mark): boolean {
  const { words, starts, sentences } = reading.tokens;
  const first = tokenAt(reading, act.span.start);
  const next = words[tokenAt(reading, act.span.end - 1) + 1];
  if (!next || /^(?:to|.{2,}ing)$/.test(next.norm)) return false;
  let from = first;
  while (from > 0 && sentences[from - 1] === sentences[first] && adverbs.has(words[from - 1]!.norm)) from--;
  const before = from > 0 && sentences[from - 1] === sentences[first] ? words[from - 1] : undefined;
  // "The group I started", "@larkfield_jokes, I've just made it".
  if (act.span.start >= span.end) return before !== undefined && oneself.has(before.norm);
  if (/^(?:the|this|that)$/.test(next.norm) && /^(?:open|ma[dk]|start|creat|set)/.test(words[first]!.norm)) {
    if (!/ an? /.test(reading.text.slice(act.span.end, span.end))) return false;
  }
  for (let at = from - 1; at >= Math.max(0, first - 6) && sentences[at] === sentences[first]; at--) {
    const { norm } = words[at]!;
    if (oneself.has(norm)) return true;
    if (others.has(norm)) return false;
  }
  return opensClause(reading, { start: starts[from]!, end: act.span.end });
}
