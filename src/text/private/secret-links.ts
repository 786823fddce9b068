import type { Tokens } from '../tokens.ts';
import { endOfStretch, touches, type Detector } from './detail.ts';

const keys =
  /[?&#;](?:[a-z_]{0,20}token|pwd|passw(?:or)?d|passcode|auth|api_?key|resourcekey|otp|secret|sig|signature|session(?:_?id)?|code|key|t)=([^&#]+)/g;
const door = /reset|magic|verify|activate|recover|one-?time|invite|^join$|meetup-join|signup-link|share-link/;
/** Longest link looked into: nothing longer was meant to be followed. */
const longest = 3000;

/** A part of an address that nobody thought up: it opens the door for whoever holds it. */
const isToken = (part: string): boolean =>
  /^[a-z0-9_.~%=-]{6,}$/.test(part) &&
  !/^\d+[a-z-]+$/.test(part) &&
  (/^[0-9a-f-]{8,}$/.test(part)
    ? /\d/.test(part)
    : (part.match(/\d/g)?.length ?? 0) >= 2 && !/[a-z]{3}-[a-z]{3}/.test(part));

/** Parameters that are a secret whatever their value; the others must look like one. */
const always = /[?&#;](?:[a-z_]{0,20}token|pwd|passw(?:or)?d|passcode|otp)=[^&#]{3,}/;

/** A name and a password before the host. */
const login = /^[a-z]+:\/\/[^/@:\s]+:[^/@\s]+@/;
/** A room of a video call, as those who call name them. */
const room = /\/(?:[a-z]{3}-[a-z]{4}-[a-z]{3}|j\/\d{9,11})(?:[/?#]|$)/;

/** The way into a closed group of a messenger. */
const group =
  /^(?:https?:\/\/)?(?:chat\.whatsapp\.[a-z]+\/(?:invite\/)?|t\.me\/(?:\+|joinchat\/)|discord\.gg\/|discord\.com\/invite\/)[\w-]{6,}/;

function holdsSecret(link: string): boolean {
  if (link.length > longest) return false;
  if (login.test(link) || room.test(link) || group.test(link)) return true;
  if (link.includes('=')) {
    if (always.test(link)) return true;
    for (const [, value] of link.matchAll(keys))
      if (value!.length >= (/^[0-9a-f]+$/.test(value!) ? 8 : 10) && isToken(value!)) return true;
  }
  const parts = link.split(/[?#]/, 1)[0]!.split('/');
  return parts.some((part, at) => at > 0 && isToken(part) && isDoor(parts[at - 1]!));
}

const isDoor = (part: string): boolean => /^[a-z_-]*$/.test(part) && door.test(part);

/** Finds links that let in whoever follows them: resets, tokens, meetings with their passcode. */
export const secretLinks: Detector = {
  words: ['token', 'pwd', 'reset', 'passcode'],
  worthReading: ({ link, word }) => link || word,
  *find(tokens: Tokens) {
    const { words, starts, ends, text } = tokens;
    let past = 0;
    for (let at = 0; at < words.length; at++) {
      const { kind, norm } = words[at]!;
      if (at < past) continue;
      if (kind === 'link') {
        if (holdsSecret(norm)) yield { kind: 'secret', from: at, to: at + 1, sort: 'link' };
        continue;
      }
      // Addresses without "https://" lie across several tokens.
      if (!bare.has(norm) || !touches(tokens, at) || !/^[?&/]$/.test(words[at - 1]!.norm)) continue;
      let from = at;
      while (from > past && touches(tokens, from) && words[from - 1]!.kind !== 'newline') from--;
      const to = endOfStretch(tokens, at);
      past = to;
      const written = text.slice(starts[from], ends[to - 1]).toLowerCase();
      if (/^[a-z0-9-]+\.[a-z]/.test(written) && holdsSecret(written))
        yield { kind: 'secret', from, to, sort: 'link' };
    }
  },
};
const bare = new Set(secretLinks.words);
