import { testDetails } from './test-details.ts';

// Sort codes of noughts, and the card number that payment services give out for tests.
testDetails({
  kind: 'bank-detail',
  sorts: ['account', 'sort-code', 'card'],
  clean: [
    '07-09-21 12345678 is the invoice',
    'scores 21-19-15 and a gate of 1234',
    'bank holiday 2026, 12 of us and 8 burgers',
    'sort code sorts nothing',
    'my bank balance is a cry for help, 12 pounds',
    'ISBN 978-0-00-000000-2',
    'order 4000 0000 0000 0003 lost again',
    'account for 20 minutes of my life',
    '1234 5678 9012 3456',
  ],
  flagged: [
    ['[[00-00-00 / 12345678]] Carol', 'account'],
    ['[[00-00-00 12345678]]', 'account'],
    ['Bank account for the collection is [[12345678]]', 'account'],
    ['sort code [[00-00-00]], name Carol', 'sort-code'],
    ['my card is [[4000 0000 0000 0002]] exp 01/29', 'card'],
  ],
});
