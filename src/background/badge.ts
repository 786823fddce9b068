import type { PageRequest } from '../messages/draft-port.ts';

const colours = { stop: '#9b1c31', warn: '#8a5a00', advise: '#2f5d8a', inform: '#2f5d8a' };

/** The toolbar badge for what a page reports: how many, how serious, or that Lanyard could not see. */
export function badgeOf(state: Extract<PageRequest, { type: 'state' }>): { text: string; colour: string } {
  if (state.count > 0)
    return { text: String(Math.min(state.count, 99)), colour: colours[state.worst ?? 'inform'] };
  if (state.blind) return { text: '?', colour: '#5c5c5c' };
  return { text: '', colour: '#000000' };
}
