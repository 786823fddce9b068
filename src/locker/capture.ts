import type { Capture } from '../evidence/record.ts';

/**
 * What a capture hands over to be kept. Bytes are as they will stand in a bag: PNG for pictures, MHTML for
 * a page archive. Paths and the capture's number are given when it is kept.
 */
export type NewCapture = Omit<Capture, 'id' | 'pictures' | 'text' | 'archive'> & {
  /** In the order of the record; none where no picture was taken. */
  pictures: readonly { png: Uint8Array; width: number; height: number; scale: number }[];
  /** The words on the screen. */
  text: string | undefined;
  archive: Uint8Array | undefined;
};

/** Where a capture goes: an incident that is open already, or a new one of this title. */
export type Into = { incident: string } | { title: string };

/** Durable: on the disk, whole, with its line in the log. There is no other way to be told that it was saved. */
export type Saved = { saved: true; incident: string; capture: string };

/** Why nothing was written, with a sentence for the person. */
export type NotSaved = { saved: false; why: NotSavedReason; words: string };
export type NotSavedReason = keyof typeof notSavedWords;

export const notSavedWords = {
  locked: 'Not saved: the locker is locked. Unlock it with your passphrase, then save again.',
  unanswered:
    'Not saved: something is missing from the locker, and it waits for your answer. Open Evidence to see what.',
  'cannot-open':
    'Not saved: this browser does not let Lanyard keep anything now. Take a picture of the screen another way.',
  'not-written':
    'Not saved: this could not be written, most likely because the disk is full. What was saved before is still there. Make room, then save again.',
  'no-such-incident': 'Not saved: that incident is no longer in the locker. Choose another one.',
  'changed-meanwhile':
    'Not brought back in full: this incident was written to meanwhile. What is in it is whole. Choose the file again.',
} as const;

export const notSaved = (why: NotSavedReason): NotSaved => ({ saved: false, why, words: notSavedWords[why] });
