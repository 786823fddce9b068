import type { Span } from '../engine/span.ts';
import type { Reading } from './reading.ts';
import { weighed, type Matter } from './weighed.ts';

const idle = ['idle-act', 'idle-chat', 'online-act'] as const;
const taught = [
  'clock-class',
  'clock-taught',
  'class-at',
  'kids-at',
  'in-lesson',
  'class-busy',
  'should-work',
  'clock-meant',
  'clock-heading',
  'clock-till',
] as const;

/** Something private, and a class or a lesson to be minded meanwhile. */
const inLesson: Matter = {
  clues: {
    'idle-act': 2,
    'online-act': 2,
    'idle-chat': 1,
    'clock-class': 2,
    'clock-taught': 2,
    'clock-meant': 1.5,
    'clock-heading': 1.5,
    'clock-till': 1,
    'class-at': 1.5,
    'class-busy': 1,
    'kids-at': 0.5,
    'in-lesson': 1.5,
    'should-work': 1.5,
    'clock-now': 1,
    'clock-me': 0.5,
    'clock-here': 1,
  },
  alike: [
    ['idle-act', 'online-act', 'clock-me'],
    ['clock-taught', 'clock-heading', 'in-lesson', 'clock-staff', 'in-meeting'],
    ['class-at', 'class-busy', 'kids-at'],
    ['clock-meant', 'should-work'],
  ],
  against: { 'clock-not-mine': -4, 'own-time': -2, 'own-family': -2, 'union-talk': -6 },
  needs: [idle, taught],
  least: 2.5,
};

/** The same, and meetings, training and duties too. */
const atWork: Matter = {
  ...inLesson,
  clues: { ...inLesson.clues, 'clock-staff': 2, 'in-meeting': 1.5 },
  needs: [idle, [...taught, 'clock-staff', 'in-meeting']],
};

/** Where somebody does private things while at work; with meetings and duties, or lessons only. */
export const onTheClock = (reading: Reading, meetingsToo: boolean): Span[] =>
  weighed(reading, meetingsToo ? atWork : inLesson);
