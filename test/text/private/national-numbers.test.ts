import { testDetails } from './test-details.ts';

// National Insurance numbers of noughts alone; NHS numbers from the range kept for tests (999).
testDetails({
  kind: 'secret',
  sorts: ['ni-number', 'nhs-number'],
  clean: [
    'QQ 12 34 56 C is the one on every form',
    'BG 00 00 00 A',
    'GB000000A',
    'NT 00 00 00 B',
    'DA000000A',
    'AO000000A',
    'AB000000E',
    'AB0000000A',
    'we 10 20 30 a head, tops',
    'for me 12 34 56 a lot',
    'Order ref AB000000C has shipped',
    'National Insurance has gone up again',
    'NHS queue of 10 000 000 people',
    'NHS 111 said wait',
    'NHS number 999 123 4567',
    'NHS turned 75 on 5 July 2023',
    'NHS line 0300 123 4567',
    '999 000 0018 is just a number',
    'Set 3: 10 20 30 40 50',
  ],
  flagged: [
    ['my NI number is [[AB 00 00 00 C]]', 'ni-number'],
    ['[[AB000000C]]', 'ni-number'],
    ['ni number [[ab 00 00 00 c]]', 'ni-number'],
    ['[[AB 000000 C]]', 'ni-number'],
    ['NHS number [[999 000 0018]]', 'nhs-number'],
    ['NHS no: [[9990000018]]', 'nhs-number'],
  ],
});
