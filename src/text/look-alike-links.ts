import type { Span } from '../engine/span.ts';
import { fold } from './fold.ts';
import type { Tokens } from './tokens.ts';

/** Names that swindlers borrow, and the addresses that really are theirs. */
const brands: Record<string, readonly string[]> = {
  facebook: ['facebook.com', 'fb.com', 'fb.me', 'fb.watch', 'facebook.net'],
  instagram: ['instagram.com', 'ig.me'],
  whatsapp: ['whatsapp.com', 'whatsapp.net', 'wa.me'],
  messenger: ['messenger.com', 'm.me'],
  twitter: ['twitter.com', 't.co', 'x.com'],
  paypal: ['paypal.com', 'paypal.me', 'paypal.co.uk'],
  hmrc: ['gov.uk'],
  govuk: ['gov.uk'],
  royalmail: ['royalmail.com'],
  tvlicensing: ['tvlicensing.co.uk'],
  microsoft: ['microsoft.com', 'microsoftonline.com'],
  netflix: ['netflix.com'],
  amazon: ['amazon.co.uk', 'amazon.com', 'amzn.to', 'amzn.eu'],
  natwest: ['natwest.com'],
  barclays: ['barclays.co.uk', 'barclays.com'],
  lloydsbank: ['lloydsbank.com', 'lloydsbank.co.uk'],
  santander: ['santander.co.uk', 'santander.com'],
  teacherspensions: ['teacherspensions.co.uk'],
};

/** Beside a borrowed name these tell that it is bait; a fan's site or a guide has none of them. */
const bait =
  /(?:^|[.-])(?:verify|verification|login|log-?in|sign-?in|secure|security|support|account|update|refunds?|rebate|claim|gifts?|prizes?|vouchers?|help|confirm|billing|service|id|alert|appeal|unlock|recovery|recover|copyright|blue-?badge|customer|payment|tax)(?:[.-]|$)/;

const disguised = (host: string): string =>
  fold(host)
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/0/g, 'o')
    .replace(/1/g, 'l')
    .replace(/3/g, 'e')
    .replace(/5/g, 's')
    .replace(/4/g, 'a');

const isAt = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** Whether this host wears the name of a well-known site without being that site. Nothing is looked up. */
export function isLookAlike(host: string): boolean {
  const written = host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/:\d+$/, '');
  if (Object.values(brands).some((own) => own.some((domain) => isAt(written, domain)))) return false;
  // "gov-uk.refunds.example", "paypal.com.pay.example"
  if (/(?:^|\.)(?:gov[.-]uk|(?:facebook|instagram|twitter|paypal|whatsapp|x)[.-]com)[.-]/.test(written))
    return true;
  const plain = disguised(written);
  // Letters l and i are one to a hurried eye.
  const loose = (name: string): string => name.replace(/i/g, 'l');
  for (const brand of Object.keys(brands)) {
    const seen = plain.includes(brand) || loose(plain).includes(loose(brand));
    if (!seen) continue;
    if (!written.includes(brand)) return true;
    const rest = written.replace(brand, '');
    if (bait.test(rest.replace(/^[.-]+/, '')) || bait.test(rest)) return true;
  }
  return false;
}

/** Links and bare web addresses that look like somebody else's. A text without a dot in a word is not read at all. */
export function* lookAlikeLinks({ text, words, starts, ends }: Tokens): Iterable<Span> {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.kind === 'link') {
      const host = /^(?:https?:\/\/)?([^/?#]+)/i.exec(text.slice(starts[at]!, ends[at]!))?.[1];
      if (host && isLookAlike(host.replace(/^.*@/, ''))) yield { start: starts[at]!, end: ends[at]! };
      continue;
    }
    // "faceb00k-security.example", spelled without http
    if (word.norm !== '.' || starts[at] !== ends[at - 1] || starts[at + 1] !== ends[at]) continue;
    let from = at;
    while (from > 0 && ends[from - 1] === starts[from] && isHostPart(words[from - 1]!)) from--;
    let to = at;
    while (to + 1 < words.length && starts[to + 1] === ends[to] && isHostPart(words[to + 1]!)) to++;
    // An e-mail address is another matter.
    const email = from > 0 && words[from - 1]!.kind === 'handle' && ends[from - 1] === starts[from];
    const span = { start: starts[from]!, end: ends[to]! };
    if (!email && isLookAlike(text.slice(span.start, span.end))) yield span;
    at = to;
  }
}

const isHostPart = ({ kind, norm }: Tokens['words'][number]): boolean =>
  kind === 'word' || kind === 'number' || norm === '.' || norm === '-';
