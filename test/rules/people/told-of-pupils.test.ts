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
    // whoever has the same name: a firm, a grave, somebody grown up
    'Ollie Benning Plumbing fitted our bathroom in a day',
    'Jack Marsh, 1893 to 1916, third name down on the memorial',
    'Maja Kowalczyk the novelist is on at the festival',
    'Aisha’s salon does a lovely fringe',
    'Dylan from the gym has sold me a kettlebell',
    'Siân, can you bring the salad on Saturday?',
    'Ollie got his mortgage offer, pints on him',
    'Prosser who ran the ironmonger’s has died',
    // advice, and one’s own again
    'You should ask his teacher for a meeting, love',
    'Mine’s in Year 8 and never has a pen either',
    'My brother has epilepsy and drives a tractor round the yard',
    'Reading "The Boy Under the Table" for book club',
    'Every child in my class worked so hard, proud of them all',
    'Does anyone know a good Year 3 residential near Kendal?',
    'A lad in Cardiff has grown a nine foot leek',
    'Her in reception at the dentist’s found me a slot',
    'I am the only one who waters the plants',
    'The two lads who fixed the fence sang all day',
    'Our boiler is three years old, and it screams',
    'My nan left school at twelve and read every night',
  ],
  flagged: [
    ['[[the wee boy wi the hearing aids heard the rain today]]', 'described'],
    ['[[Dylan threw a chair at ten past nine]]', 'described'],
    ['[[My non-verbal lad signed "more" at snack]]', 'described'],
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
    // pointed out
    'Him in Hedgehog has bitten the caretaker',
    'the one who bolts got as far as the bus shelter in PE',
    'Her in Badger with the calliper has no coat again',
    'There is one in my class who barks at the radiator',
    'The Okonjo twins hid under the table',
    'The little Kowalczyk lad has not a word of English yet',
    'Forty Year 3s wet the carpet with one hose',
    'A Year 2 asked me whether worms have birthdays',
    'My selective mute said good morning at registration',
    'Our smallest one lost a tooth in the dinner queue',
    'that lad on table three has had no breakfast since Monday',
    'The twin with the squint told me I am old',
    'Ours has a stoma and nobody in the hall knows',
    'Somebody in Herons has been excluded',
    // by surname or first name and letter
    'Kowalczyk was sick in the book corner',
    'Minh Anh wrote her name in assembly',
    // no more said of who it is
    'I had to restrain him twice, he is only six',
    'He told me his dad hits his mum',
    'Got bitten twice this week by the same child',
    'had another disclosure at ten to three',
    'I had his brother in Year 4 and he threw a chair as well',
    '"Miss, is your hair real?" at snack',
    'when I had her in maths she hid under the table',
    'his mum is in prison and he has nits again',
    'school refuser, Year 5, four months at home',
  ])('notices: %s', (text) => {
    expect(signsOf(text)).toBeGreaterThan(0);
  });

  test('is surer the more tells of school', () => {
    expect(
      signsOf('A lad in my form has been excluded for throwing a chair in maths'),
    ).toBeGreaterThanOrEqual(sure);
    expect(signsOf('a lad told me he was tired')).toBeLessThan(sure);
  });

  test.each([
    ['Grace Okonjo still cannot do her number bonds', 'number bonds'],
    ['Zoë O’Connell cried in assembly, then hugged me', 'hugged me'],
    ['Mark Fielding was in detention. He threw a chair.', 'threw a chair'],
  ])('tells on to the end of what is said of somebody: %s', (text, told) => {
    const at = text.indexOf(told);
    const [span] = toldOfPupils(read(text, demoKnown)).map(({ span }) => span);
    expect(span?.end).toBeGreaterThanOrEqual(at + told.length);
  });

  test('a name and what is told beside it are not shown twice', () => {
    expect(toldOfPupils(read('Proud of year 10 today', demoKnown))).toEqual([]);
  });
});
