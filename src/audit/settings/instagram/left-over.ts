import type { AuditSetting } from '../../setting.ts';
import { done } from '../../wanted.ts';

/** Instagram: what has gathered over the years. */
export const leftOver: readonly AuditSetting[] = [
  {
    id: 'instagram.followers-kept',
    area: 'left-over',
    name: 'People who follow you already',
    address: 'https://www.instagram.com/accounts/edit/',
    why: 'Going private keeps everybody who follows you now, pupils among them.',
    asks: 'pupil-connection',
    read: 'person',
    wanted: done('Looked through'),
    steps: [
      'Open your profile, press “followers”, and go down the list.',
      'Press “Remove” beside pupils, parents and people you do not know. They are not told.',
    ],
    knownOn: '2026-11',
  },
  {
    id: 'instagram.old-posts',
    removes: true,
    area: 'left-over',
    name: 'Your old posts',
    address: 'https://accountscenter.instagram.com/info_and_permissions/dyi/',
    why: 'Posts from your own school days can be found by your pupils today.',
    asks: 'past-content-review',
    read: 'person',
    wanted: done('Gone through'),
    steps: [
      'Ask Instagram for your data here, as JSON. It comes in minutes or days.',
      'Then drop it into “Past posts” in Lanyard, which goes through it in seconds.',
    ],
    knownOn: '2026-11',
  },
  {
    id: 'instagram.contacts',
    area: 'left-over',
    name: 'Contacts you have sent to Instagram',
    address: 'https://accountscenter.instagram.com/info_and_permissions/contacts/',
    why: 'Numbers of parents and colleagues in your phone would be used to suggest you to them.',
    asks: 'others-private-information',
    read: 'person',
    wanted: done('Off, and all deleted'),
    steps: [
      'Open “Upload contacts” and choose your Instagram account.',
      'Switch it off, and delete all that is kept.',
    ],
    knownOn: '2026-11',
  },
  {
    id: 'instagram.apps',
    area: 'left-over',
    name: 'Apps and websites',
    address: 'https://www.instagram.com/accounts/manage_access/',
    why: 'An app you tried once may still read your account.',
    asks: 'logins-and-passwords',
    read: 'person',
    wanted: done('Only what you use'),
    steps: ['Look through the list.', 'Press “Remove” beside what you no longer use.'],
    knownOn: '2026-11',
  },
];
