import type { Span } from '../engine/span.ts';
import { endOfStretch, tokenAt } from './private/detail.ts';
import type { Reading } from './reading.ts';

/** What may stand between "add me on snap" and the name: "it's", ":", "@". */
const between = new Set([
  ':', '-', '–', '=', '@', ',', '(', 'is', 'its', "it's", "'s", 'at', 'as', 'under', 'user', 'username', 'name', 'handle', 'called', 'im', "i'm", '👉', '👻', '📸',
]); // prettier-ignore
const mostBetween = 4;

/** The writer's own accounts as a draft offers them: "add me on snap: coach_b". */
export function* ownHandles(reading: Reading): Iterable<Span> {
  const { tokens } = reading;
  const { words, starts, ends, sentences } = tokens;
  let past = -1;
  for (const { span } of reading.marks('self-contact')) {
    let at = tokenAt(tokens, span.end - 1) + 1;
    const sentence = sentences[at - 1];
    let pointed = false;
    for (let skipped = 0; skipped < mostBetween && between.has(words[at]?.norm ?? ''); skipped++, at++) {
      pointed ||= /^[:=@👉👻📸]$/u.test(words[at]!.norm);
    }
    if (at >= words.length || sentences[at] !== sentence || starts[at]! < past) continue;
    const to = endOfHandle(reading, at);
    const stretch = { start: starts[at]!, end: ends[to - 1]! };
    const spelled = reading.text.slice(stretch.start, stretch.end);
    const next = words[to];
    const alone = !next || sentences[to] !== sentence || next.kind !== 'word';
    // "My insta is full" is a word; "my insta: beth" and "my insta is beth_82" are names.
    const looksIt = words[at]!.kind === 'handle' || (/[\d_.]/.test(spelled) && /\p{L}/u.test(spelled));
    if (!looksIt && !(pointed && alone && words[at]!.kind === 'word')) continue;
    past = stretch.end;
    yield stretch;
  }
}

/** Without the full stop or the bracket that ends the sentence. */
function endOfHandle({ tokens }: Reading, at: number): number {
  let to = endOfStretch(tokens, at);
  while (to - at > 1 && /^[.,!?)…:;]$/.test(tokens.words[to - 1]!.norm)) to--;
  return to;
}
