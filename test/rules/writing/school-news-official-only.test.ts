import { schoolNewsOfficialOnly } from '../../../src/rules/writing/school-news-official-only.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(schoolNewsOfficialOnly, {
  clean: [
    // trap 55: sharing the official post is fine
    'Sharing this from our school’s page',
    'Reposting from the school page: our summer fair is on Saturday',
    'Our summer fair is on Saturday, details on the school website',
    // own family, other schools, the news
    'My daughter’s school got Outstanding from Ofsted, so pleased for her',
    'My son got his GCSE results, very proud mum',
    'So proud of my GCSE results, twenty years ago today',
    'Good luck to everyone getting their results',
    'Results day nerves for all our Year 11s up and down the country',
    'Ofsted has published its annual report',
    'Ofsted should drop one-word grades, good or outstanding tell you nothing',
    'Schools are closed in Scotland because of the wind',
    'Schools need money, not league tables',
    'Off to the village fair on Saturday',
    'The church fete is this Sunday',
    'We won the pub quiz',
    'We won the league on goal difference',
    'We got good seats at the theatre',
    'We got a good deal on the car',
    'My team won at five-a-side',
    'Our book club won a prize',
    'Our garden is open this Sunday',
    'Our choir concert is on Saturday in the town hall',
    'We’re hiring a van on Saturday',
    'We’re looking for a new sofa',
    'I love my school',
    'So proud to work where I do',
    'School run done, coffee on',
    'School of Rock is on telly',
    'School shoes bought, bank account empty',
    'School is out for summer',
    'Half term starts tomorrow',
    'Inset day tomorrow so a lie in',
    'The shop by school is closed',
    'World Book Day costume done at midnight, as ever',
    'Parents’ evening done, feet up',
  ],
  flagged: [
    ['[[We got Good from Ofsted]]!!', 'news'],
    ['[[WE GOT OUTSTANDING]]!!! Ofsted said so', 'news'],
    ['[[our school has won the county chess cup]]', 'news'],
    ['so proud of [[our Year 6 SATs results]]', 'news'],
    ['[[school closed tomorrow for snow]]', 'news'],
    ['[[Our school is closed tomorrow]]', 'news'],
    ['[[Larkfield has been shortlisted for a national award]]', 'news'],
    ['[[82% of our Year 6 reached the expected standard]]', 'news'],
    ['[[Our summer fair is this Saturday at noon]]', 'news'],
    ['[[Ofsted rated us outstanding]]', 'news'],
    ['[[we’re recruiting for a new TA at Larkfield]]', 'news'],
    ['[[nursery places available at Larkfield Primary]]', 'news'],
    ['[[Reminder non-uniform day at school on Friday]]', 'news'],
    ['[[Introducing our new headteacher]]', 'news'],
  ],
});

testDraftRule(schoolNewsOfficialOnly, {
  school: { accountKinds: { facebook: 'official', x: 'professional' } },
  clean: [
    ['Our summer fair is this Saturday', { site: 'facebook' }],
    ['We got Good from Ofsted', { site: 'x' }],
  ],
  flagged: [['[[We got Good from Ofsted]]', 'news', { site: 'instagram' }]],
});
