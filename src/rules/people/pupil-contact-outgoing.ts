import type { Draft } from '../../engine/draft.ts';
import type { Flag } from '../../engine/rule.ts';
import type { Span } from '../../engine/span.ts';
import type { Parameters } from '../../school/parameters.ts';
import type { Reading } from '../../text/reading.ts';
import { familyPupil, pupilAddressed, type Certainty } from '../addressee.ts';
import { spokenTo } from '../../text/spoken-to.ts';
import { likelyReader } from '../../text/written-to.ts';
import { defineDraftRule } from '../define.ts';
import { leant } from '../leant.ts';
import { reachesPupil, whole } from '../reaching.ts';
import { routesTo } from '../routes.ts';

type MessageId = 'marked' | 'elsewhere' | 'invite' | 'spoken-to' | 'family';

/** Getting in touch with a pupil: a message to somebody marked as one, or words that ask a child to connect or meet. */
export const pupilContactOutgoing = defineDraftRule<MessageId>({
  id: 'pupil-contact-outgoing',
  topic: 'pupil-contact',
  surfaces: ['message', 'comment', 'post'],
  cues: [
    'pupil-name',
    'pupil-forename',
    'to-pupil',
    'calls-pupils',
    'talks-to-pupil',
    'says-title',
    'child-day-talk',
    'reaches-out',
    'flatters',
    'invites-privately',
    'asks-details',
    'kids-of-ours',
    'leans-pupil-contact',
  ],
  messages: {
    marked: {
      notice: 'You marked somebody this goes to as a {{learner}}.',
      why: 'Where {{learner}}s and staff talk through the school, everyone can see that all is well.',
      instead: 'Take it to school instead. {{routes}}',
    },
    elsewhere: {
      notice:
        'You marked whom this goes to as a {{learner}} of another school. Does your policy mean them too?',
      why: 'Your policy speaks of {{learner}}s and does not say which school’s.',
      instead: 'If you are not sure, ask before you send it. {{routes}}',
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
    const data = { routes: routesTo(parameters.pupilRoutes) };
    if (to?.certainty === 'marked') {
      if (familyPupil(draft, parameters)) {
        const whom = parameters['familyException.tellWhom'] || 'your Headteacher';
        // Where the policy asks nothing of family, nothing is said.
        if (hasConditions(parameters)) yield { message: 'family', data: { whom }, ceiling: 'inform' };
        return;
      }
      yield { message: 'marked', data };
    } else if (draft.elsewhere && draft.surface === 'message' && parameters.pupilsOf === 'unsaid') {
      yield { message: 'elsewhere', guess: true, data };
      return;
    }
    let invited = false;
    if (to && draft.surface !== 'post') {
      for (const span of invitations(reading, to.certainty)) {
        invited = true;
        yield { message: 'invite', span, data, ...weight(to.certainty) };
      }
    }
    if (invited || draft.recipients?.length) return;
    if (draft.named) {
      if (draft.named.includes('pupil')) yield { message: 'spoken-to', guess: true, data };
      return;
    }
    const [said] = saidToPupils(draft, reading);
    // "Well done Ollie Benning!" under a picture is said about him to all who read it.
    const reached = reachesPupil(draft, reading);
    if (reached.length > 0) {
      for (const span of reached)
        yield {
          message: 'invite',
          span: said ? whole(said.span, span) : span,
          data,
          guess: true,
          ceiling: 'warn',
        };
      return;
    }
    const likely = said || draft.surface !== 'message' ? undefined : likelyReader(draft, reading);
    if (said) yield { ...said, data };
    else if (likely?.who === 'pupil') yield { message: 'spoken-to', span: likely.span, guess: true, data };
    else if (to?.span && isTalkTo(draft, reading, to.certainty))
      yield { message: 'spoken-to', span: to.span, guess: true, data };
    else if (isToSomebody(draft, reading)) yield* leant(reading, 'pupil-contact', 'spoken-to', data);
  },
});

/** Said to one person who may be a child: no post, no child spoken of by name, nobody who is plainly grown up. */
const isToSomebody = ({ surface }: Draft, reading: Reading): boolean =>
  surface !== 'post' &&
  (surface === 'message' || !reading.has('pupil-name')) &&
  !reading.has('grown-up', 'own-school-days', 'family-sender', 'staff-name', 'parent-name', 'to-parent') &&
  spokenTo(reading).every(({ list }) => list === 'pupil');

/** What is said to one's class in public, and in a message what is only said to a child one teaches. */
function* saidToPupils(draft: Draft, reading: Reading): Iterable<Flag<MessageId>> {
  if (reading.has('own-school-days', 'family-sender', 'to-former-pupil', 'calls-former-pupils')) return;
  for (const { span } of reading.marks('calls-pupils'))
    if (!reading.inside(span, 'quotation')) yield { message: 'invite', span, ceiling: 'warn' };
  if (draft.surface === 'post' || reading.has('grown-up', 'to-parent', 'union-talk')) return;
  const name = calledChild(reading);
  // In a comment anybody may read along, so that a child must be called by name.
  if (draft.surface === 'comment' && !name) return;
  const said = [...reading.marks('talks-to-pupil'), ...reading.marks('says-title')].filter(
    ({ span }) => !reading.inside(span, 'quotation'),
  );
  if (said.length > 0 && !reading.has('own-child', 'some-parent'))
    yield { message: 'spoken-to', span: said[0]!.span, guess: true };
  else if (
    draft.surface === 'message' &&
    name &&
    !reading.has('staff-name') &&
    reading.marks('pupil-cue').length > 1
  )
    yield { message: 'spoken-to', span: name.span, guess: true };
}

/** Somebody called by a name that is a child's of the list and no colleague's. */
const calledChild = (reading: Reading) =>
  spokenTo(reading).find(
    ({ list, span }) => list === 'pupil' && !reading.at(span, 'staff-forename', 'staff-name', 'parent-name'),
  );

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
