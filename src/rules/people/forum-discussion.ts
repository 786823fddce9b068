import { accountKind } from '../account-kind.ts';
import { defineDraftRule } from '../define.ts';

/** Joining a discussion with parents or colleagues as somebody who works at the school. */
export const forumDiscussion = defineDraftRule({
  id: 'forum-discussion',
  topic: 'parent-contact',
  surfaces: ['comment', 'post'],
  cues: ['joins-parents', 'joins-colleagues'],
  messages: {
    parents: {
      notice: 'This joins a discussion with parents as somebody who works at the school.',
      why: 'However fair it is, people will take it for the school’s answer, and the thread goes on all evening.',
      instead: 'Let the school answer, or ask the person to bring it to the office.',
    },
    colleagues: {
      notice: 'This takes a matter among colleagues into an open discussion.',
      why: 'Parents and {{learner}}s read along, even in closed groups.',
      instead: 'Keep it for the staffroom or a meeting. Professional groups are fine.',
      topic: 'colleague-contact',
    },
  },
  *check({ draft, reading, school }) {
    if (accountKind(draft, school) === 'official' || reading.has('union-talk', 'professional-group')) return;
    for (const { span } of reading.marks('joins-parents')) {
      if (!reading.inside(span, 'quotation')) yield { message: 'parents', span, ceiling: 'warn' };
    }
    for (const { span } of reading.marks('joins-colleagues')) {
      if (!reading.inside(span, 'quotation')) yield { message: 'colleagues', span, ceiling: 'warn' };
    }
  },
});
