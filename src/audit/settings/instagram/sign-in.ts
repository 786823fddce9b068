import type { AuditSetting } from '../../setting.ts';
import { done } from '../../wanted.ts';

/** Instagram: Accounts Centre, password and security. */
export const signIn: readonly AuditSetting[] = [
  {
    id: 'instagram.two-factor',
    area: 'sign-in',
    name: 'Two-factor authentication',
    address: 'https://accountscenter.instagram.com/password_and_security/two_factor/',
    why: 'A pupil who guesses your password still cannot post as you.',
    asks: 'logins-and-passwords',
    read: 'person',
    wanted: done('On'),
    steps: ['Choose your Instagram account.', 'Choose “Authentication app” and follow the steps.'],
    knownOn: '2026-11',
  },
  {
    id: 'instagram.login-alerts',
    area: 'sign-in',
    name: 'Login alerts',
    address: 'https://accountscenter.instagram.com/password_and_security/login_alerts/',
    why: 'You hear at once when somebody else gets in.',
    asks: 'logins-and-passwords',
    read: 'person',
    wanted: done('On'),
    steps: ['Choose your Instagram account.', 'Tick at least one way to be told.'],
    knownOn: '2026-11',
  },
  {
    id: 'instagram.where-logged-in',
    area: 'sign-in',
    name: 'Where you are logged in',
    address: 'https://accountscenter.instagram.com/password_and_security/login_activity/',
    why: 'A classroom computer where you once signed in may still have your account open.',
    asks: 'signed-in-unattended',
    read: 'person',
    wanted: done('Only devices of yours'),
    steps: ['Look through the devices.', 'Choose those you do not know or no longer use, and log them out.'],
    knownOn: '2026-11',
  },
];
