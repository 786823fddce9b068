import { honestAndAccurate } from '../../../src/rules/writing/honest-and-accurate.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(honestAndAccurate, {
  clean: [
    'Apparently it will rain all week',
    'Apparently I snore',
    'Apparently the school run is a competitive sport',
    'Apparently schools in Finland have no homework',
    'I heard the school bell in my dreams',
    'I heard the choir at school and cried',
    'I heard the school band, they were superb',
    'Someone told me to try yoga',
    'Someone told me about a good plumber',
    'A friend told me the film is brilliant',
    'Word is a verb, says Year 3',
    'Rumour has it there is cake in the staffroom',
    'Rumours by Fleetwood Mac is on again',
    'They say a change is as good as a rest',
    'People are saying nice things about my hair',
    'Not sure if this is true but honey never goes off',
    'I’m told the new series is good',
    'Apparently Mr Shaikh makes a mean curry',
    'Apparently Mrs Whitlock ran the London marathon dressed as a pencil',
    'Apparently the kids prefer peas frozen',
    'Apparently the head of the river race is on Sunday',
    'Supposedly a relaxing weekend, and I painted the shed',
    'The school is closed tomorrow, the council has confirmed it',
    'I heard the school is closing, it is on their website',
    'According to the BBC the school is getting a new building, announced on Monday',
    'Police have confirmed the man was not trying to grab children, please share',
    'A man was watching the match outside the school gates',
    'Great assembly about not sharing rumours',
    'Taught a lesson on hearsay and evidence to Year 6',
    'The teachers are leaving flowers for the cook, such kindness',
    'Our school is lovely',
    'Mrs Whitlock is leaving early to see her mum',
    'Sweets with my name on, thank you Year 4',
    ['Apparently our school is closing', { surface: 'message' }],
  ],
  flagged: [
    ['[[Apparently our school is closing at Easter]]', 'hearsay'],
    ['[[Rumour has it the school is joining a trust]]', 'hearsay'],
    ['[[I heard that Mr Shaikh was sacked]]', 'hearsay'],
    ['[[someone told me our head is leaving]]', 'hearsay'],
    ['[[A parent told me Miss Lowther has been suspended]]', 'hearsay'],
    ['[[Word on the playground is that the governors are making cuts]]', 'hearsay'],
    ['[[I heard there’s asbestos in the school hall]]', 'hearsay'],
    ['[[apparently half the staff are leaving at Christmas]]', 'hearsay'],
    ['[[Our school is closing, apparently]]', 'hearsay'],
    ['[[I’m told Larkfield is going to be sold]]', 'hearsay'],
    ['[[People are saying that the deputy got pushed out]]', 'hearsay'],
    ['[[There’s a rumour going round that our school failed the inspection]]', 'hearsay'],
    ['Please share. [[A man in a white van tried to grab a child]] by the park', 'scare'],
    ['apparently [[someone has been trying to lure kids]] near the shops', 'scare'],
  ],
});

testDraftRule(honestAndAccurate, {
  parameters: { honestyRule: 'work-accounts' },
  clean: [
    'Apparently our school is closing at Easter',
    ['Apparently our school is closing at Easter', { site: 'x' }],
    'Rumour has it the school is joining a trust',
  ],
  flagged: [],
});

testDraftRule(honestAndAccurate, {
  parameters: { honestyRule: 'work-accounts' },
  school: { accountKinds: { x: 'professional' } },
  clean: [['Apparently it will rain', { site: 'x' }]],
  flagged: [['[[Apparently our school is closing at Easter]]', 'hearsay', { site: 'x' }]],
});
