import type { Draft } from '../../engine/draft.ts';
import type { Flag } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import type { Parameters } from '../../school/parameters.ts';
import type { Reading } from '../../text/reading.ts';
import { familyPupil, pupilAddressed, type Certainty } from '../addressee.ts';
import { defineDraftRule } from '../define.ts';
import { routesTo } from '../routes.ts';

type MessageId = 'marked' | 'invite' | 'spoken-to' | 'family';

/** Getting in touch with a pupil: a message to somebody marked as one, or words that ask a child to connect or meet. */
export const pupilContactOutgoing = defineDraftRule<MessageId>({
  id: 'pupil-contact-outgoing',
  topic: 'pupil-contact',
  surfaces: ['message', 'comment', 'post'],
  messages: {
    marked: {
      notice: 'You marked somebody this goes to as a {{learner}}.',
      why: 'Where {{learner}}s and staff talk through the school, everyone can see that all is well.',
      instead: 'Take it to school instead. {{routes}}',
    },
    invite: {
      notice: 'Is this to a {{learner}}? It may read as getting in touch outside school.',
      why: 'A friendly line can be read otherwise by somebody who only sees the screenshot.',
      instead: 'If it is, keep it for school. {{routes}}',
    },
    'spoken-to': {
      notice: 'Is this written to a {{learner}} at your school?',
      why: 'Where {{learner}}s and staff talk through the school, everyone can see that all is well.',
      instead: 'If it is, say it at school. {{routes}}',
    },
    family: {
      notice: 'This goes to a {{learner}} whom you marked as family.',
      why: 'Your policy asks that the school knows of a family link; then nothing stands in the way.',
      instead: 'If it is known ({{whom}}), carry on. If not, a word with them settles it.',
    },
  },
  *check({ draft, reading, parameters }) {
    const to = pupilAddressed(draft, reading);
    if (!to) return;
    const data = { routes: routesTo(parameters.pupilRoutes) };
    if (to.certainty === 'marked') {
      if (familyPupil(draft, parameters)) {
        const whom = parameters['familyException.tellWhom'] || 'your Headteacher';
        // Where the policy asks nothing of family, nothing is said.
        if (hasConditions(parameters)) yield { message: 'family', data: { whom }, ceiling: 'inform' };
        return;
      }
      yield { message: 'marked', data };
    }
    if (draft.surface === 'post') return;
    let invited = false;
    for (const span of invitations(reading, to.certainty)) {
      invited = true;
      yield { message: 'invite', span, data, ...weight(to.certainty) };
    }
    if (invited || to.certainty === 'marked') return;
    if (draft.named?.includes('pupil')) yield { message: 'spoken-to', guess: true, data };
    else if (to.span && isTalkTo(draft, reading, to.certainty))
      yield { message: 'spoken-to', span: to.span, guess: true, data };
  },
});

const hasConditions = (parameters: Parameters): boolean =>
  parameters['familyException.conditions'].length > 0;

/** A mark and a whole name with an invitation speak for themselves; words alone are a clear notice, a first name a question. */
const weight = (certainty: Certainty): Pick<Flag, 'guess' | 'ceiling'> =>
  certainty === 'forename' ? { guess: true } : certainty === 'words' ? { ceiling: 'warn' } : {};

/**
 * What asks for contact, one stretch a sentence: "message me any time, keep it between us" is one thing.
 * To a mere first name "ring me later" says nothing; linking accounts or a secret does.
 */
function invitations(reading: Reading, certainty: Certainty): Span[] {
  const bySentence = new Map<number, { span: Span; privately: boolean }>();
  for (const kind of ['invites-privately', 'invites-contact'] as const) {
    for (const { span, sentence } of reading.marks(kind)) {
      if (reading.inside(span, 'quotation')) continue;
      const seen = bySentence.get(sentence);
      bySentence.set(
        sentence,
        seen
          ? {
              ...seen,
              span: { start: Math.min(seen.span.start, span.start), end: Math.max(seen.span.end, span.end) },
            }
          : { span, privately: kind === 'invites-privately' },
      );
    }
  }
  const all = [...bySentence.values()];
  const enough =
    certainty !== 'forename' || reading.has('says-title') || all.some(({ privately }) => privately);
  return enough ? all.map(({ span }) => span) : [];
}

/** Without an invitation only a message counts, and it must be plain that a child reads it. */
const isTalkTo = (draft: Draft, reading: Reading, certainty: Certainty): boolean =>
  draft.surface === 'message' &&
  (certainty === 'named' || (certainty === 'words' && reading.marks('to-pupil').length > 1)) &&
  !reading.has('grown-up', 'own-child');
