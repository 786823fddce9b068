import { skipWords, type Answer } from '../../../audit/answer.ts';

export type Look = 'good' | 'bad' | 'unknown' | 'aside' | 'open';

/** How an answer looks and reads: never by colour alone. */
export function lookOf(answer: Answer | undefined): { look: Look; sign: string; words: string } {
  switch (answer?.result) {
    case 'right':
      return { look: 'good', sign: '✓', words: 'As it should be' };
    case 'said-right':
      return { look: 'good', sign: '✓', words: 'As it should be, you said' };
    case 'wrong':
      return { look: 'bad', sign: '!', words: 'Change this' };
    case 'said-wrong':
      return { look: 'bad', sign: '!', words: 'Change this, you said' };
    case 'unread':
      return { look: 'unknown', sign: '?', words: 'Could not read: does it stand right?' };
    case 'skipped':
      return {
        look: 'aside',
        sign: '–',
        words: `Passed over: ${answer.why ? skipWords[answer.why] : 'later'}`,
      };
    case undefined:
      return { look: 'open', sign: '○', words: 'Not looked at yet' };
  }
}
