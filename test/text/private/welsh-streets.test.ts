import { testDetails } from './test-details.ts';

testDetails({
  kind: 'address',
  clean: [
    'Dosbarth 3 Heol y Bryn ar y ffordd',
    'Year 4 Heol Fawr trip on Friday',
    'The shops on Stryd Fawr are lovely',
    'Heol y Bryn is shut again',
    '3 o’r plant yn y maes chwarae',
    'Room 12 Maes Club',
    'Page 14 Ffordd Deg Bach reader',
    'Maes, 3, and Fletcher scored for City',
    '5 clos friends of mine',
    'Mae 4 ffordd o wneud hyn',
  ],
  flagged: [
    'Dw i’n byw yn [[3 Y Stryd Fawr]], Pentre Gwyn',
    'party at [[14 Heol y Bryn]] on Saturday',
    'my address is [[22 Ffordd Glan Môr]], Llanfihangel',
    'come round, [[7 Maes yr Haf]]',
    '[[Flat 2, 9 Stryd y Bont]] is where I am',
    'we moved to [[11a Clos Tirion]]',
    'I’m at [[6 Rhodfa Gwynedd]] now',
  ],
});
