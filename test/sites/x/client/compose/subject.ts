import type { Composing } from '../route.ts';
import type { Subject } from './use-composer.ts';

export function subjectOf(composing: Composing): Subject {
  if (composing.as === 'reply') return { kind: 'reply', replyTo: composing.to };
  if (composing.as === 'quote') return { kind: 'quote', quote: composing.of };
  return { kind: 'post' };
}
