import type { Flag } from '../engine/rule.ts';
import type { Span } from '../engine/span.ts';
import type { Leaning } from '../text/leanings/kinds.ts';
import type { Reading } from '../text/reading.ts';

/**
 * What a draft leans to, as questions: the words are like those of labelled texts of this kind, and no
 * grammar knew them. Whoever quotes somebody is not asked.
 */
export function* leant<MessageId extends string>(
  reading: Reading,
  leaning: Leaning,
  message: MessageId,
  data?: Record<string, string>,
): Iterable<Flag<MessageId> & { span: Span }> {
  for (const { span } of reading.marks(`leans-${leaning}`)) {
    if (reading.inside(span, 'quotation')) continue;
    yield { message, span, guess: true, faint: true, ceiling: 'warn', ...(data && { data }) };
  }
}
