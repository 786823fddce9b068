import type { Flag } from '../engine/rule.ts';
import type { Span } from '../engine/span.ts';
import { leanings, type Leaning } from '../text/leanings/kinds.ts';
import type { MarkKind } from '../text/mark.ts';
import type { Reading } from '../text/reading.ts';

const markOf = new Map(leanings.map((leaning): [Leaning, MarkKind] => [leaning, `leans-${leaning}`]));

/**
 * What a draft leans to, as questions: the words are like those of labelled texts of this kind, and no
 * grammar knew them; some only beside something else that is said. Whoever quotes somebody, or tells of another
 * time or workplace, is not asked.
 */
export function* leant<MessageId extends string>(
  reading: Reading,
  leaning: Leaning,
  message: MessageId,
  data?: Record<string, string>,
): Iterable<Flag<MessageId> & { span: Span }> {
  for (const { span, sentence, sort } of reading.marks(markOf.get(leaning)!)) {
    if (reading.inside(span, 'quotation') || reading.at(span, 'leads-elsewhere')) continue;
    if (reading.inSentence(sentence, 'long-ago')) continue;
    const needsCompany = sort === 'beside';
    yield {
      message,
      span,
      guess: true,
      faint: true,
      beside: needsCompany,
      ceiling: needsCompany ? 'advise' : 'warn',
      ...(data && { data }),
    };
  }
}
