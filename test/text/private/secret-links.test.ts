import { testDetails } from './test-details.ts';

testDetails({
  kind: 'secret',
  sorts: ['link'],
  clean: [
    'https://larkfieldprimary.example/term-dates',
    'https://shop.example/cart?item=12&size=m',
    'https://videos.example/watch?v=abc123def45',
    'https://gym.example/reset/your-fitness-goals',
    'https://gym.example/reset/30days',
    'https://blog.example/password-reset-tips',
    'https://mail.example/reset-password',
    'https://news.example/2024/05/reset-the-curriculum',
    'https://forms.example/r/aB3dE5gH7j',
    'https://maps.example/?q=larkfield&key=short',
    'The reset button? Gone',
    'a token = a small thing',
    'reset/refresh/repeat',
  ],
  flagged: [
    '[[https://mail.example/reset?token=8f3a9c]]',
    'reset it here [[https://mail.example/account/reset/8f3a9c2b7d]]',
    '[[https://mail.example/password_reset/Zx81kQ29a]].',
    '[[https://meet.example/j/81234567890?pwd=Qm9va3M]]',
    '[[https://app.example/a?access_token=abcd1234]]',
    'try [[mail.example/reset?token=8f3a9c]] quick',
    '[[https://app.example/login?code=8f3a9c2b7d55]]',
  ],
});
