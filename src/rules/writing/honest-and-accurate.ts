import { toClauseEnd, together } from '../../text/clause.ts';
import type { Mark } from '../../text/mark.ts';
import type { Reading } from '../../text/reading.ts';
import { passedOn } from '../../text/rumours.ts';
import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';

/** Hearsay about the school or its people, or a scare about children's safety, passed on as fact. */
export const honestAndAccurate = defineDraftRule({
  id: 'honest-and-accurate',
  topic: 'other',
  surfaces: ['post', 'comment'],
  cues: ['hearsay', 'hearsay-cue', 'danger-claim', 'rumour-claim', 'pretence'],
  messages: {
    hearsay: {
      notice: 'This passes on something you may not know for sure.',
      why: 'Coming from someone who works in a school, a rumour is soon taken for fact.',
      instead: 'Post it once you know it first hand, or ask at school before you do.',
    },
    scare: {
      notice: 'This warning may be going round without anyone having checked it.',
      why: 'Scares about children spread fast, and some of them blame people who did nothing.',
      instead: 'See whether the police or the school have said anything, and share that instead.',
    },
    pretence: {
      notice: 'This speaks of passing for somebody else.',
      why: 'What is said under a made-up name is sooner or later traced, and then nothing else is believed.',
      instead:
        'Say it as yourself, or leave it. A name kept to yourself for your own safety is another matter.',
    },
  },
  *check({ draft, reading, school, parameters }) {
    if (parameters.honestyRule === 'work-accounts' && accountKind(draft, school) === 'personal') return;
    for (const { span, sentence } of hearsay(reading)) {
      if (reading.inside(span, 'quotation') || reading.inSentence(sentence, 'sourced', 'own-family'))
        continue;
      yield { message: 'hearsay', span: toClauseEnd(reading, span, 4), ceiling: 'advise' };
    }
    for (const span of passedOn(reading)) {
      if (!reading.at(span, 'hearsay')) yield { message: 'hearsay', span, ceiling: 'advise' };
    }
    for (const { span, sentence } of reading.marks('pretence')) {
      if (!reading.inSentence(sentence, 'pretence-not') && !reading.inside(span, 'quotation'))
        yield { message: 'pretence', span, ceiling: 'advise' };
    }
    if (reading.has('sourced') || !reading.has('pass-on-cue', 'hearsay-cue')) return;
    for (const { span } of reading.marks('danger-claim')) {
      if (!reading.inside(span, 'quotation')) yield { message: 'scare', span, ceiling: 'advise' };
    }
  },
});

/** "Apparently", "someone told me", and after it a claim about the school or somebody there. */
function* hearsay(reading: Reading): Iterable<Mark> {
  yield* reading.marks('hearsay');
  for (const cue of reading.marks('hearsay-cue')) {
    for (const kind of ['school-claim', 'weighty-claim'] as const) {
      for (const claim of reading.marksIn(cue.sentence, kind)) {
        const span = claim.span.end > cue.span.end ? together(cue, claim) : undefined;
        if (span && span.start === cue.span.start) yield { ...cue, span };
      }
    }
  }
}
