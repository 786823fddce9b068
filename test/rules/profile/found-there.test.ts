import { locationDisclosed } from '../../../src/rules/profile/location-disclosed.ts';
import { testDraftRule } from '../test-draft-rule.ts';

// What is told in parts and in many words, and what only sounds like it.
testDraftRule(locationDisclosed, {
  clean: [
    'We went to Scarborough in 1994 and it rained',
    'Year 4 did a lovely assembly about the sea',
    'The netball team won, well played all',
    'Loved Majorca last summer, take me back',
    'Does anyone know a good youth hostel near Keswick?',
    'Walking is good for you, says everyone',
    'The house will be mine in thirty years, says the bank',
    'Football at the pub tonight, gin in a tin',
    'The museum’s new dinosaur is worth a visit',
    'I used to run along the canal every night before my knees went',
    'Stuck on the sofa with a cold till further notice',
    'The Famous Five are alone on the island again, great chapter',
    'My mum’s 70th is at the village hall, bring a plate',
    'Otters are back on the river, three of them, near the bridge',
    'Trains to Leeds are late again, thanks everyone',
  ],
  flagged: [
    ['[[We’re at Scarborough Sea Life Centre with both Year 4]] classes till two, come and wave', 'class'],
    ['Minibus [[stuck on the A66 near Brough with the netball team, send crisps]]', 'class'],
    ['[[Tomorrow I’ve sixty infants at Wrenfold Farm]] from ten', 'class'],
    ['[[Year 6 and I are at the youth hostel]] in Keswick, room 3, till Thursday', 'class'],
    ['swimmers [[walk down Mill Lane every Tuesday]] at ten past one', 'routine'],
    ['We’re [[in Devon until the 20th, alarm is broken]] so nobody tell the burglars', 'away'],
    ['[[I run the towpath alone every night at nine past the old lock]]', 'routine'],
    ['[[sat on my own on the bench by the coastguard hut, nobody about]]', 'here'],
    ['Forest school [[by the old quarry this afternoon with 3B]]', 'class'],
    ['[[the choir are singing at the minster]] at four today, do pop in', 'class'],
    ['[[home alone all week, husband away in Leeds until Friday]]', 'away'],
    ['choir tour: Hostel San Marco, [[rooms 12 to 18, thirty of ours till Sunday]]', 'class'],
    ['[[I lock up the school by myself every Friday]] at eight and walk home along the canal', 'routine'],
  ],
});
