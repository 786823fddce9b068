import { clauseOf } from './clause-of.ts';
import { inLearnerWord } from './learner-word.ts';
import type { Pack } from './pack-schema.ts';
import type { Matter, Route } from './routes.ts';
import type { RuleId } from './rule-ids.ts';
import { ruleTitles } from './rule-titles.ts';

export type RouteMessage = { to: string; subject: string; body: string };

const happened = [
  'What happened: ',
  'When: ',
  'Where (the site, and the address of the page if I have it): ',
  'Who, as far as I know: ',
  'What I have done so far: ',
];

/** How each message begins, and what it leaves room for. None says that anybody did wrong; a subject line may be read by others. */
const drafts: Record<
  Matter,
  { subject: string; opening: string; lines: readonly string[]; closing: string }
> = {
  concern: {
    subject: 'Something I have seen online',
    opening: 'I would like to tell you about something I have seen online',
    lines: happened,
    closing: 'Please let me know that you have this, and what happens next.',
  },
  question: {
    subject: 'A question about our social media policy',
    opening: 'I have a question about our social media policy',
    lines: ['What I would like to do or post: ', 'What I am not sure about: '],
    closing: 'I will wait for your answer. Thank you.',
  },
  'contact-from-pupil': {
    subject: 'A pupil has been in touch with me online',
    opening: 'A pupil has been in touch with me online, and I would like you to know',
    lines: [
      ...happened.slice(0, 3),
      'Which pupil: ',
      'What I have done so far (I have not answered there): ',
    ],
    closing: 'Please let me know that you have this, and what happens next.',
  },
  bullying: {
    subject: 'Messages or posts aimed at me',
    opening: 'I would like to tell you about messages or posts aimed at me',
    lines: [...happened, 'What I have kept: ', 'What would help me: '],
    closing: 'Please tell me what will be done, and whom I can talk to meanwhile.',
  },
  'reference-found': {
    subject: 'A post about the school',
    opening: 'I have come across a post about the school or somebody in it',
    lines: [...happened.slice(1), 'What it is about, in a few words: '],
    closing: 'I have not answered it. Please let me know that you have this.',
  },
  'take-down': {
    subject: 'A post of yours',
    opening: 'Would you take down a post of yours that is about me',
    lines: ['Which post (its address, if I have it): ', 'Why it matters to me: '],
    closing: 'I would be glad if you could do it soon. Thank you.',
  },
  'family-link': {
    subject: 'A family link or earlier friendship',
    opening: 'I would like to tell you of a family link or an earlier friendship, so that it is on record',
    lines: [
      'Who it is, and their link with the school: ',
      'How we know each other, and since when: ',
      'How we are in touch online: ',
    ],
    closing: 'Please tell me whether you are content with this, and note that I told you.',
  },
  'unsuitable-material': {
    subject: 'Material at school',
    opening: 'I would like to tell you about material that should not be at school or on its equipment',
    lines: [
      'Where and when it came up: ',
      'What kind of thing it is, in a few words: ',
      'Whether any child saw it: ',
      'What I have done so far: ',
    ],
    closing: 'I have not passed it on. Please let me know that you have this.',
  },
  'indecent-images': {
    subject: 'Please ring me about a safeguarding matter',
    opening: 'I have come across something that may be an indecent image of a child',
    lines: ['When and where I came across it: ', 'Whether a child may be in danger now: '],
    closing:
      'I have not copied, saved or passed it on, and I will not describe it here. Please ring me as soon as you can.',
  },
  radicalisation: {
    subject: 'A safeguarding worry',
    opening: 'I have a worry about somebody who may be drawn towards extremism, and would like your advice',
    lines: [
      'Whom I am worried about: ',
      'What I have seen or heard, and when: ',
      'What I have done so far: ',
    ],
    closing: 'I may be wrong, and would rather ask. Please tell me what happens next.',
  },
};

/**
 * A message for the person to send themself, in their own way; nothing is sent. `about` is the rule they came
 * from, whose clause is then the one to ask about.
 */
export function messageFor(pack: Pack, route: Route, schoolName: string, about?: RuleId): RouteMessage {
  const draft = drafts[route.matter];
  const entry = about && pack.rules[about];
  const lead = entry && clauseOf(pack, entry.lead);
  // A friend who is asked for something is told of no policy and no school.
  const toFriend = route.matter === 'take-down';
  const own = route.matter === 'question' ? null : route.clause;
  // Guidance is nobody's policy, so nobody is asked about a clause of it.
  const clause =
    pack.kind === 'guidance' || toFriend ? null : lead ? (lead.clause.shown ?? lead.clause.ref) : own;
  const subject =
    about && route.matter === 'question' ? `A question about ${ruleTitles[about]}` : draft.subject;
  const said = (text: string): string => inLearnerWord(text, pack);
  return {
    // What is asked of a friend is not asked of the site, which has a button for it.
    to: route.steps.at(toFriend ? -1 : 0)?.who ?? '',
    subject: `${said(subject)}${schoolName && !toFriend ? `, ${schoolName}` : ''}`,
    body: [
      'Hello,',
      '',
      `${said(draft.opening)}${clause ? ` (our policy, ${clause})` : ''}.`,
      '',
      ...draft.lines.map(said),
      '',
      draft.closing,
    ].join('\n'),
  };
}
