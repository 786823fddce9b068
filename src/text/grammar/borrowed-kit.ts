import type { Grammar } from '../grammar.ts';

/** More of what `schools-things.ts` tells apart: things of a school by other names, and what one does with them for oneself. */
export const phrases: readonly Grammar[] = [
  {
    kind: 'schools-thing',
    patterns: `
      (the|a|this|it's a|my|me) (school|work|class|office|staff|trust) (one|ones)
      (the school's|school's) <punctuation>
      (the|our|a) (<year-group>|<class-name>|<form-code>|visitors'|health|shared|loan|free) (class|classroom|school)? (<kit-word>|netbook|desktop|tablet|laptop)
      (school|school's|work|staff) (minibus|van|electric|leccy|paper|kiln|hall speakers|speakers|piano|tannoy|colour printer|copier|card)
      (the|our|school) (kiln|repro room|colour copier|big printer|plotter|laser cutter|hall speakers|ipad trolley|laptop trolley|cad machines)
      (on|onto|off|from|via) (the|this|a|our) (interactive|smart|hall|classroom|class|white) (board|whiteboard|screen|projector)
      on the (whiteboard|board|smartboard) (by mistake|after|with the|while)
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    kind: 'for-pleasure',
    patterns: `
      (place|placed|put|lay) (my|a|an|another) (bet|accumulator|acca|flutter)
      (accumulator|dating profile|bluey|bitcoin|etsy mugs|holiday snaps|weekly shop|new kitchen|depop shop|house hunting|personal icloud|vape)
      (charging|charge|charged|plugged) (my|me|our) (vape|car|e-scooter|scooter|e-bike|phone)
      (printed|printing|laminated|photocopied|fired|fire|engraved) (off|out)? (my|our|all my|some) (<word>)? (invites|invitations|menus|mugs|cv|posters|flyers|cards|photos|labels|banners|novel)
      (do|doing|run|running|write|writing) (all)? (my|our) (online)? (dating|shop|banking|tax|accounts|business|blog|novel|podcast|side hustle)
      (my|our) (lad|lads|daughter|son|kids|husband|wife|niece|nephew|bairn) ('s|is|are|have been|has been)? (doing|playing|watching|using|gaming|streaming)
      (watch|watched|watching) (the|all|every|a|whole) ..2 (test|ashes|cricket|match|final|derby|boxset|lionesses)
      (forty|fifty|hundreds of) tabs
    `,
  },
  {
    kind: 'thing-mine',
    patterns: `
      (after hours|out of hours|when they've gone|on a sunday|sundays|all weekend|every weekend|all summer|every night|after the (kids|children) (have|had) gone)
      (home with me|got it at home|in the wetherspoons|in spoons|down the pub)
      school pays
      husband never
    `,
  },
  {
    kind: 'thing-here',
    patterns: `
      (signed in|logged in|signed on|logged on) as (me|mine|myself)
      (can't|cant|won't) (stay|be) on
      (i'll|ill) (keep it clean|behave|mind my language)
      ignore the signature
    `,
  },
  {
    kind: 'thing-dodge',
    patterns: `
      (who's|whos) (going|gonna) to know
      (nobody's|no one's|nobody has) (noticed|clocked|twigged|said)
      (tech|it|network) (lad|man|guy|bloke|technician) (says|asked|reckons|found)
      (unusual traffic|by mistake|left it unlocked|long story)
      has a browser
    `,
  },
];
