import { locationDisclosed } from '../../../src/rules/profile/location-disclosed.ts';
import { testDraftRule } from '../test-draft-rule.ts';

const message = { surface: 'message' } as const;

testDraftRule(locationDisclosed, {
  clean: [
    // own errands, done by the time they are read
    'Just parked up at Ambleford Green retail park, the queue for the tip is unreal',
    'Popped to Tesco for milk, came home with a tent',
    'Off to Ikea tomorrow, pray for me',
    'Off to bed, big day tomorrow',
    'Just nipped into Costa, lush',
    'Off to Mum’s tomorrow for a roast',
    // travel in general, dreamt of, or long over
    'Thinking of Tenerife for two weeks in August, any tips?',
    'Would love to be off to Japan for a month one day',
    'Anyone been to Whitby with a dog?',
    'Last summer we were away for two weeks in Wales and it rained',
    'Throwback to Rome for a week with the girls',
    'We went to Cornwall in 2019 and I still think about the pasties',
    'Trains to Leeds are a joke again',
    'I have lived in Yorkshire all my life',
    'Missing the beach today',
    'Year 6 went to Whitby last week and nobody was sick',
    'The residential costs a fortune these days',
    'School trips should be free for every child',
    // words of checking in, walking, houses
    'Checking in on all my teacher friends, how are we?',
    'Check in with yourself today',
    'Walking home in the rain without a coat',
    'Walking boots: any recommendations?',
    'Our house is never empty',
    'My fridge is empty again',
    'Empty house syndrome now that they have both left for uni',
    'Home Alone is on, it must be Christmas',
    'Location, location, location: best programme ever',
    'Never share your live location with strangers, kids',
    'I am at my best before nine',
    'We are at the end of our tether',
    // somebody else's journey
    'My sister is off to Australia for a month, so jealous',
    'He’s off to Spain tomorrow and I am not sulking',
    'They are away for two weeks and I have their cat',
    'I walk past a bakery every day and it is killing me',
    'Flying the flag for Wales tomorrow',
    'Away with the fairies for two weeks',
    'Off to London on Saturday to see Six',
    // events are told on purpose
    '📍 Ambleford Village Hall, doors 7pm, tickets from the shop',
    'Join us at Ambleford Library until 4, everyone welcome',
    // to friends one says where one is
    ['I’m at Costa on Quarry Lane till 4', message],
    ['We’re away till Sunday, could you feed the cat?', message],
    ['Off to Tenerife for two weeks tomorrow!', message],
    'Siân is off to France with her class, gutted I am covering Y3',
  ],
  flagged: [
    ['[[Checked in at The Fox and Hounds, Ambleford]] with this one', 'here'],
    ['[[📍The Fox, Ambleford]]', 'here'],
    ['[[I’m at the Costa on Quarry Lane till 4]] if anyone fancies a brew', 'here'],
    ['[[Off to Cornwall tomorrow]], see you on the other side', 'here'],
    ['[[Sharing my live location]] for the marathon', 'here'],
    ['[[Off to Tenerife for two weeks]], woohoo', 'away'],
    ['[[House is empty until the 20th]] so the parcels can wait', 'away'],
    ['[[We’re away till Sunday]], someone water my beans', 'away'],
    ['[[Nobody will be at home until Friday]]', 'away'],
    ['[[spare key is under the mat]] if the delivery comes', 'away'],
    ['[[Walking home past the reed beds]], what a sunset', 'routine'],
    ['[[I run along the canal every morning]] and never see a soul', 'routine'],
    ['[[Year 6 on the coach, off to Whitby]]! Back Friday', 'class'],
    ['[[Year 4 at Chester Zoo all day today]], wish us luck', 'class'],
    ['[[Taking my class to the museum tomorrow]]', 'class'],
    ['[[Year 6 on the coach, off to Whitby]]!', 'class', message],
    ['[[I’m at the Costa on Quarry Lane till 4]]', 'here', { surface: 'message', recipients: ['parent'] }],
  ],
});
