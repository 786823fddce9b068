import type { Audience } from '../content/audiences.ts';
import type { IconName } from './icon.tsx';

export const audienceIcon: Record<Audience, IconName> = {
  public: 'globe',
  friends: 'friends',
  friends_except: 'tag',
  specific_friends: 'groups',
  only_me: 'lock',
  custom: 'gear',
};

const shapes: Record<Audience, string> = {
  public: '<circle cx="6" cy="6" r="5"/><path d="M1 6h10M6 1c-3 3-3 7 0 10 3-3 3-7 0-10z"/>',
  friends:
    '<circle cx="4.500" cy="4" r="2"/><path d="M1 11c0-2.500 1.300-4 3.500-4S8 8.500 8 11M8 2a2 2 0 0 1 0 4M9 7.500c1.300.4 2 1.600 2 3.500"/>',
  friends_except:
    '<circle cx="4.500" cy="4" r="2"/><path d="M1 11c0-2.500 1.300-4 3.500-4S8 8.500 8 11M8.500 4H11"/>',
  specific_friends: '<circle cx="6" cy="4" r="2"/><path d="M2 11c0-2.500 1.500-4 4-4s4 1.500 4 4"/>',
  only_me: '<path d="M2.500 5.500h7V11h-7zM4 5.500V4a2 2 0 0 1 4 0v1.500"/>',
  custom: '<circle cx="6" cy="6" r="2"/><path d="M6 1v2M6 9v2M1 6h2M9 6h2"/>',
};

/** The audience button holds a real img, not a drawing of the page, so this one is an address. */
export function audiencePicture(audience: Audience): string {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12" fill="none" stroke="#808790" stroke-width="1.300">${shapes[audience]}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}
