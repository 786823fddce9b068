import { describe, expect, test } from 'vitest';
import { parametersOf, runDraftRules } from '../../../src/engine/run.ts';
import { forumDiscussion } from '../../../src/rules/people/forum-discussion.ts';
import { read } from '../../../src/text/read.ts';
import { demoKnown, demoSchool } from '../../demo.ts';
import { shipped } from '../../shipped-packs.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(forumDiscussion, {
  clean: [
    'As a teacher I loved this book',
    'As a teacher I can tell you glue sticks are gold',
    'As a parent I can tell you the uniform is overpriced',
    'Speaking as a mum, sleep is overrated',
    'Speaking as a runner, those shoes are great',
    'As someone who works in a school I need longer holidays',
    'I work at the hospital and the parking is a nightmare',
    'I work there and the cakes are even better in real life',
    'I work here so I can recommend the soup',
    'Staff here are lovely, the pool is warm',
    'The staff at this hotel are a delight',
    'To all the parents surviving half term, I salute you',
    'To the parents moaning about ticket prices: it is a charity gig',
    'Parents, what do you put in packed lunches?',
    'We can tell you all about it on Friday',
    'What do you all think of the new Doctor Who?',
    'How did everyone find the exam season?',
    'Can we talk about that finale?',
    'Can we talk about the weather please',
    'I can tell you the school run is murder',
    'What did everyone think of the new timetable on Northern Rail?',
    'Can we talk about cover versions?',
    'To all the parents at our school: thank you for the biscuits',
    // 38: professional groups and unions
    'Primary maths network: as a Year 5 teacher at my school I use bar models',
    '#ukedchat what do you think of the new SLT timetable?',
    'In this CPD group: as a SENCO at my school I can tell you it works',
    'As a NASUWT rep at our school I can tell you the ballot closes Friday',
    'Union meeting: can we talk about cover before strike day',
    // about discussions, not joining one
    'She said “speaking as a member of staff” and I nearly choked',
    'My son’s teacher at the school is wonderful',
    'The school sent a letter about parking',
    'Our school fair is on Saturday',
    'I worked at a school in Leeds once',
    'Teachers here in Wales are paid less',
  ],
  flagged: [
    ['[[As a teacher at the school I can tell you]] nobody has been told', 'parents'],
    ['[[As someone who works at the school I can assure you]] it is safe', 'parents'],
    ['[[Speaking as a member of staff]], the letter was badly put', 'parents'],
    ['[[Speaking as a TA at Larkfield]], it is not like that', 'parents'],
    ['[[I work at Larkfield]] and you have no idea how hard they try', 'parents'],
    ['[[I teach there]] and the homework is twenty minutes, parents', 'parents'],
    ['[[To the parents moaning in this group]] about the homework: read the letter', 'parents'],
    ['[[You parents need]] to read the letter first', 'parents'],
    ['[[I can assure you the school]] did everything it could', 'parents'],
    ['[[Staff here are as cross as you parents]] about the car park', 'parents'],
    ['[[I’m a TA at the school]] and I saw it happen', 'parents'],
    // 57: a closed group is no less a discussion
    ['It is a closed group so [[speaking as staff]], I agree', 'parents'],
    ['[[Calling all Larkfield staff]], what is going on with the rota?', 'colleagues'],
    ['[[Anyone else at work fed up]] with the new timetable', 'colleagues'],
    ['[[What do you all think of the new rota]]?', 'colleagues'],
  ],
});

describe('policies', () => {
  const found = (policy: string, surface: 'comment' | 'message' = 'comment') => {
    const pack = shipped(policy);
    const text = 'As a teacher at the school I can tell you nobody knew';
    return runDraftRules([forumDiscussion], {
      draft: { text, surface },
      reading: read(text, demoKnown),
      school: demoSchool,
      pack,
      parameters: parametersOf(pack),
    }).findings;
  };

  test('one policy of the five speaks of it', () => {
    expect(found('littleover')[0]).toMatchObject({ clause: '5.iii(1)', severity: 'warn' });
    for (const policy of ['ludlow', 'kingsway', 'st-nicholas', 'rosewood']) expect(found(policy)).toEqual([]);
  });

  test('a message is no forum', () => expect(found('littleover', 'message')).toEqual([]));
});
