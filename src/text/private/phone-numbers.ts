import { tokenise, type Tokens } from '../tokens.ts';
import { touches, wordList, type Detail, type Detector } from './detail.ts';
import { digitGroup, digitRun, type DigitGroup } from './digits.ts';

export type PhoneSort = 'mobile' | 'landline' | 'foreign' | 'service';

/** Longest number there is: fifteen digits (ITU E.164), and the two noughts before it. */
const mostDigits = 17;

/** Words before a number that make it a number to ring. */
const callWords =
  wordList(`call calling calls called ring ringing rang phone phoning text texting texted txt tel
  telephone mob mobile cell number num whatsapp whatsapped message messages msg contact dial dialled dialling
  landline reach facetime voicemail`);
const calls = new Set(callWords);

/** Words before a number that make it a number of something else. */
const counted = new Set(
  wordList(`order orders ref reference invoice isbn isbn10 isbn13 issn barcode ean upc serial sku vin id tracking vat urn
    uprn mpan mprn crn upn uln imei asin doi parcel receipt case ticket version iban bacs`),
);
/** The same, when "number" or "no" comes between: "booking number", "account no". */
const countedWithNumber = new Set(
  wordList(`booking account acc charity company membership member policy customer ticket job quote licence license
    permit registration reg passport loyalty card model part product item lottery raffle bib sample batch batches
    candidate centre center unique pupil learner student flight train seat sort`),
);
const between = new Set([
  'number',
  'numbers',
  'no',
  'num',
  'nr',
  'is',
  ':',
  '#',
  '.',
  '-',
  '=',
  "'s",
  'code',
]);

/** The national form of a number, by its digits alone: "+44 (0)1632 960211" is "01632960211". */
function national(digits: string, plus: boolean): string | undefined {
  if (plus) {
    if (digits.startsWith('440')) return digits.slice(2);
    return digits.startsWith('44') ? `0${digits.slice(2)}` : undefined;
  }
  if (digits.startsWith('00440')) return digits.slice(4);
  if (digits.startsWith('0044')) return `0${digits.slice(4)}`;
  if (digits.startsWith('440') && digits.length === 13) return digits.slice(2);
  if (digits.startsWith('44') && digits.length === 12) return `0${digits.slice(2)}`;
  return digits;
}

function sortOf(digits: string, plus: boolean): PhoneSort | undefined {
  const home = national(digits, plus);
  if (home === undefined) return /^[1-9]\d{6,14}$/.test(digits) ? 'foreign' : undefined;
  if (/^07\d{9}$/.test(home)) return 'mobile';
  if (/^0[12]\d{9}$/.test(home)) return 'landline';
  if (/^(?:0[39]\d{9}|0800\d{6,7}|0808\d{7}|08[47]\d{8}|0500\d{6}|08001111|08454647)$/.test(home))
    return 'service';
  if (/^(?:116\d{3}|18000|18001)$/.test(home)) return 'service';
  if (/^00[1-9]\d{8,14}$/.test(digits)) return 'foreign';
  return undefined;
}

/** Whether the digits stand in groups as people write a telephone number, not as in a table or a date. */
function isGrouped(groups: readonly DigitGroup[], plus: boolean): boolean {
  if (groups.some((group) => group.spoken)) return true;
  if (groups.every((group) => group.digits.length === 1)) return true;
  const first = groups[0]!.digits;
  // "07700 9 0 0 1 2 3"
  if (first.length === 5 && groups.slice(1).every((group) => group.digits.length === 1)) return true;
  if (groups.length > (plus ? 8 : 6)) return false;
  if (plus || first.startsWith('44')) return true;
  if (first === '07') return groups.length <= 4;
  return first.length >= 3 || (first === '00' && groups[1]?.digits.startsWith('44') === true);
}

const short = new Set(['101', '111', '999', '112', '105', '119', '116', '85258']);

/** Finds telephone numbers in whatever way they are written. */
export const phoneNumbers: Detector = {
  words: callWords,
  worthReading: ({ digits, spoken, word }) =>
    digits >= 6 || (digits >= 3 && word) || spoken >= 7 || (spoken > 2 && digits + spoken >= 8),
  *find(tokens) {
    const { words } = tokens;
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (word.kind === 'link') {
        if (/wa\.me\/|api\.whatsapp\.com\//.test(word.norm) && /\d{10}/.test(word.norm))
          yield phone(at, at + 1, 'mobile');
        continue;
      }
      if (word.kind === 'word' && word.norm.length > 10) {
        const glued = gluedSort(word.norm);
        if (glued) yield phone(at, at + 1, glued);
      }
      if (!digitGroup(tokens, at)) continue;
      const run = digitRun(tokens, at);
      yield* inRun(tokens, run);
      at = run.at(-1)!.to - 1;
    }
  },
};

const phone = (from: number, to: number, sort: PhoneSort): Detail => ({ kind: 'phone', from, to, sort });

/** "tel07700900461", "Call07700900461". */
function gluedSort(norm: string): PhoneSort | undefined {
  const digits = /^(?:tel|mob|mobile|phone|ph|call|text|txt|ring|whatsapp|on|m|t)(0\d{10})$/.exec(norm)?.[1];
  return digits ? sortOf(digits, false) : undefined;
}

function* inRun(tokens: Tokens, run: readonly DigitGroup[]): Iterable<Detail> {
  const { words } = tokens;
  let first = 0;
  while (first < run.length) {
    const group = run[first]!;
    const plus = words[group.from - 1]?.norm === '+' || isPlusInBrackets(tokens, group.from);
    const called = isCalled(tokens, group.from);
    const likely = plus || group.digits[0] === '0' || group.digits.startsWith('44') || group.digits === '116';
    let found: { last: number; sort: PhoneSort } | undefined;
    if (likely || called) {
      let digits = '';
      for (let last = first; last < run.length; last++) {
        digits += run[last]!.digits;
        if (digits.length > mostDigits) break;
        const groups = run.slice(first, last + 1);
        const sort = sortOf(digits, plus) ?? (called ? sortWhenCalled(digits, groups) : undefined);
        if (sort && isGrouped(groups, plus) && !isPartOfMore(tokens, groups)) found = { last, sort };
      }
    }
    if (!found || isCounted(tokens, group.from)) {
      first++;
      continue;
    }
    yield phone(...wholeNumber(tokens, group.from, run[found.last]!.to, plus), found.sort);
    first = found.last + 1;
  }
}

/** Shapes that are a telephone number only because somebody is to ring it. */
function sortWhenCalled(digits: string, groups: readonly DigitGroup[]): PhoneSort | undefined {
  if (short.has(digits) && groups.length === 1) return 'service';
  if (/^7\d{9}$/.test(digits) && groups.length <= 4) return 'mobile';
  if (/^0[1-9]\d{8}$/.test(digits) && groups.length > 1) return 'landline';
  if (groups.map((group) => group.digits.length).join() === '3,3,4') return 'foreign';
  return undefined;
}

const isPlusInBrackets = ({ words }: Tokens, at: number): boolean =>
  words[at - 1]?.norm === '(' && words[at - 2]?.norm === '+';

/** Digits that go on, as in "0.07700900461" or "2024-07700900461", are of a longer thing. */
function isPartOfMore(tokens: Tokens, groups: readonly DigitGroup[]): boolean {
  const { words } = tokens;
  const from = groups[0]!.from;
  const to = groups.at(-1)!.to;
  const joins = (at: number): boolean => /^[-./_:]$/.test(words[at]?.norm ?? '');
  const counts = (at: number): boolean => /\d/.test(words[at]?.norm ?? '');
  const glued = touches(tokens, from) && touches(tokens, from - 1);
  if (glued && ((joins(from - 1) && counts(from - 2)) || words[from - 1]?.norm === '_')) return true;
  if (/^[£$€#]$/.test(words[from - 1]?.norm ?? '')) return true;
  return joins(to) && touches(tokens, to) && touches(tokens, to + 1) && counts(to + 1);
}

function isCalled({ words }: Tokens, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) if (calls.has(words[at]!.norm)) return true;
  return false;
}

function isCounted({ words }: Tokens, from: number): boolean {
  let at = from - 1;
  let number = false;
  while (at >= 0 && from - at <= 4 && between.has(words[at]!.norm)) {
    number ||= /^(?:n|#)/.test(words[at]!.norm);
    at--;
  }
  const norm = words[at]?.norm;
  return norm !== undefined && (counted.has(norm) || (number && countedWithNumber.has(norm)));
}

/** With the plus, and the bracket around the area code. */
function wholeNumber({ words }: Tokens, from: number, to: number, plus: boolean): [number, number] {
  let start = from;
  let opened = 0;
  for (let at = from; at < to; at++) {
    if (words[at]!.norm === '(') opened++;
    else if (words[at]!.norm === ')') opened--;
  }
  if (plus && words[start - 1]?.norm === '+') start--;
  if (opened < 0 && words[start - 1]?.norm === '(') start--;
  if (plus && words[start - 1]?.norm === '+') start--;
  return [start, to];
}

/**
 * The digits of a number in its national form, for telling whether two are the same: "+44 1632 960211"
 * and "(01632) 960-211" both give "01632960211".
 */
export function phoneDigits(written: string): string {
  const tokens = tokenise(written);
  let digits = '';
  for (let at = 0; at < tokens.words.length; at++) {
    const group = digitGroup(tokens, at);
    if (!group) continue;
    digits += group.digits;
    at = group.to - 1;
  }
  return national(digits, /^\s*\(?\+/.test(written)) ?? digits;
}
