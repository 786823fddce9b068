import { testDetails } from './test-details.ts';

// Plates with a Q, which are given to nobody's family car.
testDetails({
  kind: 'vehicle',
  sorts: ['vehicle'],
  clean: [
    'owner of cat no 12 abc',
    'lights off at LS12 3AB',
    'blocking the M62 and the A629 again',
    'BB8 and R2D2',
    'WD40 fixes everything',
    'the 18.07 to LS1',
    'GCSE 9-1 AQA 84',
    'QX68 ZZV',
    'driving to DN97 for the 10k',
    'parked at M62 services',
    'van full of A4 paper',
    'my car passed its MOT in 2024',
  ],
  flagged: [
    ['whoever owns [[QX19 ZZA]] you have left your window down', 'vehicle'],
    ['[[QX19ZZA]] your headlights are on', 'vehicle'],
    ['Blue Fiesta [[QX68 ZZV]] nicked overnight', 'vehicle'],
    ['reg [[qx07qqa]]', 'vehicle'],
    ['whoever parked [[QZ 71 QQX]] over our drive, move it', 'vehicle'],
    ['[[U999 QQZ]], old Volvo, number plate hanging off', 'vehicle'],
  ],
});
