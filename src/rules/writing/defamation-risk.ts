import { writtenSurfaces } from '../../engine/draft.ts';
import type { Flag } from '../../engine/rule.ts';
import { toClauseEnd } from '../../text/clause.ts';
import type { Reading } from '../../text/reading.ts';
import { isNamedBefore, isSomebody } from '../../text/somebody.ts';
import { defineDraftRule } from '../define.ts';

type MessageId = 'accusation' | 'accusation-limbs' | 'private' | 'private-limbs';

const instead =
  'Take it to the person your policy names, or to your union. If you are raising wrongdoing, there are protected ways to do it.';
const limbs =
  'Your policy names four kinds of words to watch, any one of which is enough: what exposes a person to hatred or ridicule, makes others avoid them, lowers them in people’s eyes, or runs them down in their work.';

/** Something damaging is said as fact of a person readers can make out. What it is in law is not for us to say. */
export const defamationRisk = defineDraftRule<MessageId>({
  id: 'defamation-risk',
  topic: 'derogatory',
  surfaces: writtenSurfaces,
  cues: ['accusation', 'private-accusation', 'position-accusation', 'pronoun-accusation'],
  messages: {
    accusation: {
      notice: 'This could be read as an accusation about a person.',
      why: 'People who know the school can tell who is meant, and a claim like this is hard to take back.',
      instead,
    },
    'accusation-limbs': {
      notice: 'This could be read as an accusation about a person.',
      why: limbs,
      instead,
    },
    private: {
      notice: 'Could this be read as an accusation about a real person?',
      why: 'A claim about somebody with a name is passed on quickly, and it is hard to take back.',
      instead: 'If it is, leave the name or the claim out, or take it to those who can look into it.',
    },
    'private-limbs': {
      notice: 'Could this be read as an accusation about a real person?',
      why: limbs,
      instead: 'If it is, leave the name or the claim out, or take it to those who can look into it.',
    },
  },
  *check({ reading, parameters }) {
    const four = parameters.defamationLimbs === 'four';
    for (const { span, sentence } of reading.marks('accusation')) {
      if (isTold(reading, span, sentence)) continue;
      yield {
        message: four ? 'accusation-limbs' : 'accusation',
        span: toClauseEnd(reading, span),
        ceiling: 'warn',
      };
    }
    const asked: Flag<MessageId> = {
      message: four ? 'private-limbs' : 'private',
      guess: true,
      ceiling: 'warn',
    };
    for (const { span, sentence } of reading.marks('private-accusation')) {
      if (reading.at(span, 'accusation') || isTold(reading, span, sentence)) continue;
      if (!isPublic(reading) && isSomebody(reading, span))
        yield { ...asked, span: toClauseEnd(reading, span) };
    }
    for (const { span, sentence } of reading.marks('position-accusation')) {
      if (reading.at(span, 'accusation') || isTold(reading, span, sentence)) continue;
      yield { ...asked, span: toClauseEnd(reading, span) };
    }
    for (const { span, sentence } of reading.marks('pronoun-accusation')) {
      if (
        reading.at(span, 'accusation', 'private-accusation', 'position-accusation') ||
        isTold(reading, span, sentence)
      )
        continue;
      const ours = isSpokenOf(reading, sentence, span.start);
      if (!ours && (isPublic(reading) || !isNamedBefore(reading, span))) continue;
      yield ours
        ? {
            message: four ? 'accusation-limbs' : 'accusation',
            span: toClauseEnd(reading, span),
            ceiling: 'warn',
            guess: true,
          }
        : { ...asked, span: toClauseEnd(reading, span) };
    }
  },
});

/** Quoted, acted, denied. */
const isTold = (reading: Reading, span: { start: number; end: number }, sentence: number): boolean =>
  reading.inside(span, 'quotation') || reading.inSentence(sentence, 'acted-part', 'denied-claim');

/** People in the news, on a stage or in office are written about everywhere. */
const isPublic = (reading: Reading): boolean =>
  reading.has('in-the-news', 'public-figure', 'acted-part', 'teaching-resource');

/** Somebody of the school is named in this sentence or the one before. */
const isSpokenOf = (reading: Reading, sentence: number, start: number): boolean =>
  (['staff-name', 'pupil-name', 'parent-name', 'colleague-title', 'colleague-position'] as const).some(
    (kind) =>
      reading.marksIn(sentence - 1, kind).length > 0 ||
      reading.marksIn(sentence, kind).some((mark) => mark.span.start < start),
  );
