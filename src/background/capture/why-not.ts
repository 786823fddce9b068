import type { Hindrance } from './take-screen.ts';

/** What a person is told when nothing was saved: what stood in the way, and the next step. */
export const whyNot: Record<Hindrance, string> = {
  'no-site': 'Nothing was saved. Lanyard saves pages of Facebook, Instagram and X, and this is none of them.',
  'no-answer':
    'Nothing was saved: this page does not answer. It may still be loading, or be older than this Lanyard. Reload it, and save again.',
  'not-in-front': 'Nothing was saved: another page is in front. Go back to the page, and save from there.',
  'not-allowed':
    'Nothing was saved: the browser gives Lanyard a picture of a page only after you call it on that page. Press the Lanyard button in the toolbar, and save from there.',
  failed: 'Nothing was saved: the browser gave no picture. Wait a moment, and save again.',
  left: 'Nothing was saved: the page changed while its picture was taken, so the picture was thrown away. Go back to what you want to keep, and save again.',
  'went-behind':
    'Nothing was saved: another page came to the front while the picture was taken, so the picture was thrown away. Go back to the page, leave it in front, and save again.',
  moving:
    'Nothing was saved: the page kept moving while its picture was taken. Stop what is playing, or wait until the page is still, and save again.',
  'not-the-app': 'Nothing was saved: this is a page for signing in or for checks, and those are never saved.',
  'sign-in':
    'Nothing was saved: a box for a password or for signing in is on the screen, and those are never in a picture. Close it or move it off the screen, and save again.',
  payment:
    'Nothing was saved: a box for a card or for paying is on the screen, and those are never in a picture. Close it or move it off the screen, and save again.',
  message:
    'Nothing was saved yet: the box you write messages in is on the screen, and what you write there is yours. Save with that box covered, or close the conversation and save again.',
};
