import type { Flag } from '../../engine/rule.ts';
import { writtenSurfaces } from '../../engine/draft.ts';
import { overlaps } from '../../engine/span.ts';
import { Stretches } from '../../engine/stretches.ts';
import type { Parameters } from '../../school/parameters.ts';
import { bySentence } from '../../text/by-sentence.ts';
import type { Mark } from '../../text/mark.ts';
import type { Reading } from '../../text/reading.ts';
import { isTitledGrownUp } from '../../text/spoken-to.ts';
import { sure, toldOfPupils } from '../../text/told-of-pupils.ts';
import { defineDraftRule } from '../define.ts';
import { leant } from '../leant.ts';
import { initialsOf } from '../fixes.ts';
import { talkAboutParents } from '../talk-about-parents.ts';

type MessageId =
  | 'named'
  | 'maybe-named'
  | 'forename'
  | 'described'
  | 'perhaps'
  | 'class-out'
  | 'parent'
  | 'parent-named'
  | 'parent-of-ours'
  | 'perhaps-parent'
  | 'own-child';

/** A draft that speaks of an identifiable pupil, by name or as "one of my Year 4s". */
export const talkAboutPupils = defineDraftRule<MessageId>({
  id: 'talk-about-pupils',
  topic: 'pupil-info',
  surfaces: writtenSurfaces,
  cues: [
    'pupil-name',
    'pupil-forename',
    'pupil-surname',
    'own-pupil',
    'class-trip',
    'some-kid',
    'kid-ours',
    'one-of-mine',
    'told-school',
    'child-told',
    'own-child',
    'parent-of-pupil',
    'parent-name',
    'family-name',
    'parent-forename-told',
    'school-parent',
    'bare-parent',
    'some-parent',
    'parent-told',
    'parent-plain',
    'one-parent',
    'their-folk',
    'bare-folk',
    'parents-addressed',
    'veiled-parent',
    'parents-only',
    'their-parent-told',
    'their-parent',
    'leans-pupil-info',
    'leans-parent-contact',
  ],
  messages: {
    named: {
      notice: 'This may name a {{learner}} at your school.',
      why: 'Once a name is out, the {{learner}} and their family cannot take it back.',
      instead: 'Leave the name out, or tell the story at school instead.{{permission}}',
    },
    'maybe-named': {
      notice: 'Is this a {{learner}} at your school? The name is the same as one on your list.',
      why: 'Names are shared by many people, so Lanyard can only ask.',
      instead: 'If it is, leave the name out. If it is somebody else, carry on.',
    },
    forename: {
      notice: 'Is this a {{learner}} at your school? A first name from your list stands beside school talk.',
      why: 'People who know the school can often tell who is meant from a first name.',
      instead: 'If it is, leave the name out. If it is somebody else, carry on.',
    },
    described: {
      notice: 'This speaks about one or more of your {{learner}}s.',
      why: 'Parents, neighbours and colleagues can often tell who is meant, even without a name.',
      instead: 'Tell it without the part that points at them, or keep it for the staffroom.{{permission}}',
    },
    'class-out': {
      notice: 'This tells which of your {{learner}}s are out of school, and where.',
      why: 'Anyone reading can tell where a group of children is.',
      instead: 'Post once everyone is back, through the school’s own channels.',
    },
    parent: {
      notice: 'This speaks about a {{learner}}’s parent or carer.',
      why: 'Whoever knows the {{learner}} knows who is meant, and families talk to one another.',
      instead: 'Leave the parent out, or take it up at school.',
      topic: 'parent-contact',
    },
    'parent-of-ours': {
      notice: 'This speaks about a parent or carer at your school.',
      why: 'Families read along and know who was at the gate that day, even without a name.',
      instead: 'Leave the parent out, or keep it for school.',
      topic: 'parent-contact',
    },
    'own-child': {
      notice: 'This speaks about your own child, and you marked a {{learner}} here as your family.',
      why: 'Read to the letter, your policy’s rule on talking about {{learner}}s takes in your own child too.',
      instead: 'Carry on if you are at ease with it. The Head may give you a view in writing.',
    },
    'parent-named': {
      notice: 'Is this a parent or carer at your school? The name is on your list.',
      why: 'What is said of a family in public comes back to the child.',
      instead: 'If it is, leave the name out. If it is somebody else, carry on.',
      topic: 'parent-contact',
    },
    perhaps: {
      notice: 'Does this tell of one of your {{learner}}s, or of what happened with one?',
      why: 'People who know the school can often tell who is meant, even without a name.',
      instead: 'If it does, keep it for the staffroom.{{permission}} If not, carry on.',
    },
    'perhaps-parent': {
      notice: 'Is this about a parent or carer at your school?',
      why: 'Families read along, and talk to one another.',
      instead: 'If it is, take it up at school instead. If not, carry on.',
      topic: 'parent-contact',
    },
  },
  *check({ draft, reading, parameters }) {
    const data = { permission: permissionOf(parameters) };
    const said = new Stretches();
    for (const mark of reading.marks('pupil-name')) {
      if (isSomebodyElse(reading, mark) || isTitledGrownUp(reading, mark)) continue;
      const schoolToo = reading.inSentence(
        mark.sentence,
        'school-talk',
        'confidential',
        'own-pupil',
        'class-trip',
      );
      const fixes = nameFixes(reading.text.slice(mark.span.start, mark.span.end));
      const telling = mark.sort !== 'title';
      if (telling || schoolToo) said.add(mark.span);
      if (telling) {
        yield schoolToo && mark.sort === 'full'
          ? { message: 'named', span: mark.span, data, fixes }
          : { message: 'maybe-named', span: mark.span, guess: true, fixes };
      } else if (schoolToo) yield { message: 'maybe-named', span: mark.span, guess: true, fixes };
    }
    for (const mark of reading.marks('pupil-forename')) {
      if (isSomebodyElse(reading, mark) || mark.sort === 'forename-word') continue;
      if (reading.at(mark.span, 'pupil-name', 'staff-name', 'parent-name', 'own-child', 'colleague-title'))
        continue;
      if (!reading.inSentence(mark.sentence, 'school-talk', 'own-pupil', 'class-trip', 'confidential'))
        continue;
      if (reading.inSentence(mark.sentence, 'kid-elsewhere')) continue;
      said.add(mark.span);
      yield {
        message: 'forename',
        span: mark.span,
        guess: true,
        fixes: nameFixes(reading.text.slice(mark.span.start, mark.span.end)),
      };
    }
    yield* talkAboutParents(draft, reading);
    // A rule that only the Head can lift makes no exception for family in its words.
    const [ownChild] = reading.marks('own-child');
    if (ownChild && draft.ownChildHere && parameters['pupilTalk.permissionFrom'] === 'head')
      yield { message: 'own-child', span: ownChild.span, ceiling: 'advise' };
    for (const mark of reading.marks('class-trip'))
      yield { message: 'class-out', span: mark.span, ceiling: 'warn' };
    const talks = bySentence(reading.marks('school-talk'));
    for (const mark of reading.marks('own-pupil')) {
      if (isGeneral(reading, mark)) continue;
      if (isLoose(reading, mark, talks)) continue;
      if (
        reading.at(mark.span, 'kids-in-general') &&
        !reading.inSentence(mark.sentence, 'told-school', 'child-told')
      )
        continue;
      if (reading.at(mark.span, 'class-trip')) continue;
      said.add(mark.span);
      yield { message: 'described', span: mark.span, data, ceiling: 'warn' } satisfies Flag<MessageId>;
    }
    for (const { span: told, signs } of toldOfPupils(reading)) {
      if (said.meet(told) || reading.at(told, 'class-trip')) continue;
      yield signs >= sure
        ? { message: 'described', span: told, data, ceiling: 'warn' }
        : { message: 'perhaps', span: told, data, guess: true };
    }
    yield* leant(reading, 'pupil-info', 'perhaps', data);
    // Who joins a discussion among parents is told so by another rule.
    if (draft.surface !== 'message' && !reading.has('joins-parents', 'professional-group'))
      yield* leant(reading, 'parent-contact', 'perhaps-parent');
  },
});

/** The writer's own child, somebody on a stage, or a name in a quotation that reports abuse. */
const isSomebodyElse = (reading: Reading, mark: Mark): boolean =>
  reading.at(mark.span, 'own-child', 'name-elsewhere') ||
  (reading.inSentence(mark.sentence, 'public-figure') &&
    !reading.inSentence(
      mark.sentence,
      'school-talk',
      'school-scene',
      'own-pupil',
      'confidential',
      'child-told',
    ));

/** "My lot want pizza", "my class were stars": at home, or of a class with nothing told of it. */
const isLoose = (reading: Reading, mark: Mark, talks: ReadonlyMap<number, readonly Mark[]>): boolean =>
  reading.at(mark.span, 'loosely-ours') &&
  !reading.inSentence(
    mark.sentence,
    'told-school',
    'told-me',
    'held-of-child',
    'confidential',
    'some-kid',
    'pupil-forename',
  ) &&
  !talks.get(mark.sentence)?.some(({ span }) => !overlaps(span, mark.span));

const permissionOf = (parameters: Parameters): string =>
  parameters['pupilTalk.permissionFrom'] === 'head' ? ' If the Head has agreed to it, carry on.' : '';

const isGeneral = (reading: Reading, mark: Mark): boolean =>
  reading.at(mark.span, 'teaching-resource', 'not-own-class', 'union-talk') ||
  reading.inSentence(mark.sentence, 'long-ago');

const nameFixes = (name: string) => [
  { label: 'Take the name out', replacement: 'someone' },
  { label: 'Use initials', replacement: initialsOf(name) },
];
