import { officialAccountAuthorisation } from '../../../src/rules/official/official-account-authorisation.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(officialAccountAuthorisation, {
  surface: 'bio',
  clean: [
    'Mum of two, reader, runner',
    'Official Leeds fan',
    'Official biscuit taster',
    'Official account of nobody',
    'Page for runners of all paces',
    'News, weather and sport',
    'News junkie, school governor',
    'Following my school page, otherwise dogs',
    'Parent of two at Larkfield',
    'Teacher at Larkfield Primary',
    'Class of 99',
    'My page, my rules',
    'Photos of birds and trains',
    'This account is for recipes',
    'Updates from the allotment',
    'Welcome to my profile',
    'We are a family of five in Ambleford',
    'Adventures with my camera',
    'Home of the worst puns in Ambleford',
    'Not the official account of anything',
    'Learning Welsh, slowly',
    'Stories from a long career in schools',
    'I run a page about woodland birds',
    'Friends of Ambleford station',
    ['Official account of Larkfield Primary', { surface: 'post' }],
  ],
  flagged: [
    ['[[The official account of Larkfield Primary School]]', 'claims'],
    ['[[Official page for Larkfield Primary]] PTA', 'claims'],
    ['[[This page is for parents at Larkfield]]', 'claims'],
    ['[[News from Year 4 at Larkfield Primary]]', 'claims'],
    ['[[Updates from our school]] library', 'claims'],
    ['[[Larkfield Primary reception page]]', 'claims'],
    ['[[Welcome to Larkfield Primary]]', 'claims'],
    ['[[We are 4 Swift at Larkfield]]', 'claims'],
    ['[[Celebrations from Larkfield Primary]]', 'claims'],
    ['[[Larkfield Primary updates]] every Friday', 'claims'],
    ['[[account run by the PE team at Larkfield]]', 'claims'],
    ['[[Larkfield Primary Official]]', 'claims', { surface: 'display-name' }],
  ],
});

testDraftRule(officialAccountAuthorisation, {
  surface: 'bio',
  parameters: {
    'official.channels': [{ site: 'facebook', name: 'Larkfield Primary School', posters: [] }],
    'official.criteria': 'the Headteacher’s agreement, given beforehand',
  },
  school: { accountKinds: { instagram: 'official' } },
  clean: [['The official page of Larkfield Primary School', { site: 'facebook' }]],
  flagged: [
    ['[[The official account of Larkfield Primary]]', 'claims-criteria', { site: 'x' }],
    ['[[The official account of Larkfield Primary]]', 'unlisted', { site: 'instagram' }],
  ],
});

testDraftRule(officialAccountAuthorisation, {
  surface: 'post',
  school: { accountKinds: { facebook: 'official' } },
  clean: [
    'I follow the school page for the menus',
    'Parents have set up a WhatsApp group for Year 4',
    'Set up a page for the village hall',
    'He said “I have set up a page for Year 2”',
    ['I’ve set up a page for Year 2, do join', { site: 'facebook' }],
    ['I’ve set up a page for Year 2, do join', { surface: 'bio' }],
  ],
  flagged: [
    ['[[set up a page for Year 2]], do join', 'runs'],
    ['[[Started an Insta for our nursery]] last night', 'runs', { surface: 'message' }],
    ['psst, [[@larkfield_laughs is me]]', 'runs', { surface: 'comment' }],
  ],
});
