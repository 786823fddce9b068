import { careWithTopics } from '../../../src/rules/writing/care-with-topics.ts';
import { soundsLikeHearsay } from '../everyday-talk.ts';
import { testDraftRule } from '../test-draft-rule.ts';

testDraftRule(careWithTopics, {
  clean: [
    ...soundsLikeHearsay,
    'My pen name is Rosa and I write under a different name',
    // mention
    'Brexit queues at the airport again',
    'Watched the election results with crisps',
    'Polling station at school today so no hall for PE',
    'I voted! Have you?',
    'Register to vote before Tuesday',
    'Long day, three debates and a by-election to teach',
    'The war film last night was too long',
    'Migration of the swallows has begun',
    'Immigration queue at Gatwick took two hours',
    'Gender reveal cakes are a bit much',
    // sharing news
    'BBC: government says it will stop the boats',
    'Guardian article on abortion law, long but worth it',
    'The minister said hanging should never come back',
    // teaching
    'Year 10 debate: abortion is wrong. They argued both sides well',
    'Resources for teaching capital punishment in RE, any ideas?',
    'GCSE lesson on whether abortion is murder, handled so maturely',
    'Assembly on refugees went down well with Year 5',
    'PSHE lesson on gender tomorrow, wish me luck',
    // part d 2: union
    'On strike with the NEU on Thursday, fund our schools',
    'Voting yes in the ballot, vote Labour or vote what you like',
    // charity, prayer, festivals
    'Collecting nappies for asylum seekers this weekend',
    'Praying for peace in Gaza and Ukraine',
    'Ramadan Mubarak to everyone fasting',
    'Happy Easter, He is risen',
    'Baptism on Sunday, God is good',
    'Eid prayers then a very large breakfast',
    'Ukraine bake sale made £212, thank you all',
    // trap 45: naming who one is
    'As a Muslim teacher I loved the interfaith week',
    'Proud gay dad of two',
    'Trans Day of Remembrance tomorrow',
    // puns and look-alikes
    'Bring back hanging baskets on the high street',
    'Vote for our class hamster’s new name',
    'Vote Colin for house captain',
    'This cake is evil',
    'Monday is murder',
    'Country living is full of mud',
    'Green is the best colour',
    'Labour ward at 3am, she is here and she is perfect',
    // quoted
    'A banner on the bridge said "stop the boats"',
  ],
  flagged: [
    ['[[Whoever voted for Reform is a moron]] and I mean it', 'view'],
    ["[[If you still eat meat you're a murderer]]", 'view'],
    ['[[Leavers are thick]], always were', 'view'],
    ['[[Anyone who sends their kids to private school is a parasite]]', 'view'],
    ['[[people who voted Labour should hang their heads]], traitors all', 'view'],
    ['[[Atheists have no morals]]', 'view'],
    ["[[If you cross the picket line you're scum]]", 'view'],
    ['[[abortion is murder]]', 'view'],
    ['[[Abortion is healthcare]] and that is that', 'view'],
    ['[[Bring back hanging]], I say', 'view'],
    ['[[Brexit was the biggest mistake ever]]', 'view'],
    ['[[we voted to leave, get over it]]', 'view'],
    ['[[Never vote Tory again]]', 'view'],
    ['[[Anyone who votes Labour should be ashamed]]', 'view'],
    ['[[Vote Reform]] or lose your country', 'view'],
    ['[[Stop the boats]]', 'view'],
    ['[[No human is illegal]]', 'view'],
    ['[[Israel is committing genocide]]', 'view'],
    ['[[Israel has every right to defend itself]]', 'view'],
    ['[[religion is poison]]', 'view'],
    ['[[Jesus is the only way]] and other faiths are lost', 'view'],
    ['[[there are only two genders]]', 'view'],
    ['[[trans rights are human rights]]', 'view'],
  ],
});

// Trap 8: the Teachers' Standards bind teachers alone.
testDraftRule(careWithTopics, {
  parameters: { topicCare: 'teachers-only' },
  school: { role: 'teaching-assistant' },
  clean: ['Stop the boats', 'Abortion is murder', 'trans rights are human rights'],
  flagged: [],
});
testDraftRule(careWithTopics, {
  parameters: { topicCare: 'teachers-only' },
  school: { role: 'head' },
  clean: ['I voted'],
  flagged: [['[[Stop the boats]]', 'view']],
});
