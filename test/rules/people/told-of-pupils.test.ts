import { describe, expect, test } from 'vitest';
import { sure, toldOfPupils } from '../../../src/text/told-of-pupils.ts';
import { talkAboutPupils } from '../../../src/rules/people/talk-about-pupils.ts';
import { read } from '../../../src/text/read.ts';
import { demoKnown } from '../../demo.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(talkAboutPupils, {
  clean: [
    // whose child it is: the writer's own, or kin's
    'My own lad put a pea up his nose at tea time',
    'Our lass lost a tooth in the bath and wants a receipt',
    'My sister’s boy has been diagnosed with asthma',
    'My daughter asked me why the moon follows us home',
    'My lot want fish fingers again and I have given up',
    'One of mine has started snoring. Whippets',
    'Proud mum here, she got her first swimming badge',
    // somewhere else
    'A lad in Tesco asked me where the eggs live',
    'Little girl on my tram gave the driver a sticker',
    'The kid next door has a drum kit now',
    'A boy at the bus stop told me my laces were undone',
    'Saturday lad at the garden centre called me sir',
    // children in general
    'Every child needs a warm coat and a breakfast',
    'If a child tells you something, listen and write it down',
    'How would you help a child who stammers? Asking for an essay',
    'A ten year old should not sit that paper',
    'Child protection training was long today',
    // stories, news, another time
    'The girl in the book hides bread under her pillow',
    'Watching that series again, the boy who stammers gets me every time',
    'I was a bad lad at school and the caretaker gave me a brush',
    'When I was a girl a boy ate chalk in maths',
    'I was head girl, would you believe it',
    // a class of which nothing is told
    'My class were superstars',
    'I love my class',
    // names that are words
    'I will send you the spellings tonight',
    'Nurse asked if I was pregnant. I am fifty eight',
  ],
  flagged: [
    ['[[the wee boy wi the hearing aids]] heard the rain today', 'described'],
    ['[[Dylan threw a chair]] at ten past nine', 'described'],
    ['[[My non-verbal lad]] signed "more" at snack', 'described'],
  ],
});

const signsOf = (text: string): number =>
  Math.max(0, ...toldOfPupils(read(text, demoKnown)).map(({ signs }) => signs));

describe('told of pupils', () => {
  test.each([
    // which child: class, group, table, place in the room
    'One lad in Hedgehogs only eats beige food and hides the rest',
    'We have got a new girl who hides under the table all day',
    'My non-verbal lad signed "more" at snack, first time ever',
    'Two of the Otters have nits again',
    'The Hargreaves girl has been excluded again',
    'theres a lad on my table who eats wi his hands',
    'Our newest arrival has not a word of English and already runs the football',
    'Somebody in Badgers has been sick in the book corner',
    'that wee laddie wi the plaster cast gied me a drawin in maths',
    // what they said to whoever tells it
    'A wee one in nursery telt me her daddy is in prison',
    'one of mine asked me if I sleep in the cupboard at school',
    'Had a child tell me I look like a potato',
    'Some boy drew me with nine chins and wrote "my teacher" under it, in maths',
    // what only a child at school does, has or is
    'Lad wet himself in assembly and blamed the radiator',
    'a girl with hearing aids sang every word of the nativity',
    'The kid who bit me in phonics has brought me a conker',
    'Boy in year 8 threw a chair at the whiteboard',
    'One of them put a bead up his nose during guided reading',
    'a lad of mine is on a managed move and cried in the dinner queue',
    'She is on a 1:1, she has a feeding tube and today she wrote her name',
    // a name of the list, with what a child did
    'Dylan threw a chair at ten past nine',
    'Maja lost a tooth in the dinner queue',
    'poor Dylan was in bits after lunch',
  ])('notices: %s', (text) => {
    expect(signsOf(text)).toBeGreaterThan(0);
  });

  test('is surer the more tells of school', () => {
    expect(
      signsOf('A lad in my form has been excluded for throwing a chair in maths'),
    ).toBeGreaterThanOrEqual(sure);
    expect(signsOf('a lad told me he was tired')).toBeLessThan(sure);
  });

  test('a name and what is told beside it are not shown twice', () => {
    expect(toldOfPupils(read('Proud of year 10 today', demoKnown))).toEqual([]);
  });
});
