import { writtenSurfaces } from '../../engine/draft.ts';
import { toClauseEnd } from '../../text/clause.ts';
import { lookAlikeLinks } from '../../text/look-alike-links.ts';
import { defineDraftRule } from '../define.ts';

/** A draft that asks for a sign-in code, or passes on bait. Links are judged by their spelling alone. */
export const phishingCaution = defineDraftRule({
  id: 'phishing-caution',
  topic: 'passwords',
  surfaces: writtenSurfaces,
  messages: {
    code: {
      notice: 'This asks for a code that lets someone in.',
      why: 'Swindlers with a stolen account ask for just such codes, so people are right to be wary of it.',
      instead: 'Ring the person instead. If someone asked you to send this, check with them another way.',
    },
    lure: {
      notice: 'This looks like something swindlers ask people to pass on.',
      why: 'Offers and warnings like this often lead to a page that takes people’s passwords or money.',
      instead: 'Look for it on the real site first, typing the address yourself.',
    },
    link: {
      notice: 'This link looks like a well-known site but may not be it.',
      why: 'Look-alike addresses are made to take people’s passwords.',
      instead: 'Check the address letter by letter, or leave the link out.',
    },
  },
  *check({ reading }) {
    if (reading.has('scam-warning')) return;
    for (const { span } of reading.marks('code-ask')) {
      if (!reading.inside(span, 'quotation'))
        yield { message: 'code', span: toClauseEnd(reading, span, 4), ceiling: 'advise' };
    }
    for (const { span } of reading.marks('lure')) {
      if (!reading.inside(span, 'quotation'))
        yield { message: 'lure', span: toClauseEnd(reading, span, 4), ceiling: 'advise' };
    }
    for (const span of lookAlikeLinks(reading.tokens)) yield { message: 'link', span, ceiling: 'advise' };
  },
});
