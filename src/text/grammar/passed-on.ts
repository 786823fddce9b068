import type { Grammar } from '../grammar.ts';

/** More of what `copied-work.ts` tells apart: ways to copy, to get round a licence and to share one, and what is fair. */
export const phrases: readonly Grammar[] = [
  {
    kind: 'copy-act',
    patterns: `
      (got|i've|ive|we've|here's) (got)? (all|the whole|the entire|every|the full|the lot|scans of|photos of) (the|of|her|his|their|that|set|<cap>)
      (traced|tracing|reworded|typed out|typed up|photographed|taped|bootlegged|torrented|pirated|ripped|zipped|zip|copy and pasted|copied and pasted|lifted|recorded)
      (show|showed|showing|screened|play|played|stream|streamed) (it|them|the (new|whole|film|match|final|latest)|a film)
      (held|holding) (my|the|a) phone (up to|at)
    `,
  },
  {
    kind: 'copy-given',
    patterns: `
      (in|on|into|to) (a|the|our|my) (google|shared|public|trust)? (folder|drive|zip|padlet|website|page|blog|newsletter|calendar|mugs)
      as (a|one)? (zip|pdf|pdfs|photos|scans|audiobooks|mp3s)
      (if|whoever) (anyone|you|anybody|you'd)? (wants|want|needs|fancies|like|rather) (it|in|the|a|one|them|copies)?
      (in the hall|on the hall projector|to the whole school|in assembly|at the fair|film night|movie night|wet play)
      (with|for|between) (six|five|four|three|the rest|all|everyone|both) (of us|schools|teachers|classes)
    `,
  },
  {
    kind: 'copy-dodged',
    patterns: `
      (cropped|cut|chopped|blurred|edited|rubbed|scrubbed) (off)? (the|her|his|their|its) (<word>)? (logo|watermark|name|signature|credit|bit) (off|out)?
      (screw|sod|stuff|skip|dodge|to avoid) (the)? (hire fee|fee|fees|royalties|rights|subscription|paywall)
      (firestick|fire stick|kodi|torrent|pirate bay|youtube to mp3)
      (needn't|don't need to|no need to|don't have to|nobody|no one|without) (pays|pay|paying|buy|buying)
      (unreleased|embargoed|leaked|paragraph for paragraph|word for word)
      (used|put|sold|using) (it|his|her|their) ..4 anyway
    `,
  },
  {
    kind: 'copy-maker',
    patterns: `
      (from|off) (my|her|his|our) (old|last|previous|placement) (school|academy|job)
      (a|an|the|some) (<word>)? (artist's|author's|poet's|photographer's|illustrator's|seller's|publisher's|exam board's)
      (paid|premium|locked|subscription) (one|ones|scheme|content|pack|set|video|papers)
    `,
  },
  {
    kind: 'copy-login',
    patterns: `
      (shared|sharing|share|gave|giving|passed|lend|lent|swap) (my|our|the) (<word>)? (login|password|account|sub|subscription|membership)
      <sold-brand> (login|password|account|sub|subscription) (shared|between|for all)
      (one|a single|same) (<sold-brand>)? (licence|login|account|subscription|password) (between|for|across|shared)
      sub (:|is) shared
    `,
  },
  {
    kind: 'copy-fair',
    patterns: `
      (own|their own|her own|his own) (site|website|page|channel) (for)? (free)?
      (wrote|composed|painted|drew|made|recorded|designed) (it|that|this|them) (myself|ourselves|herself|himself)
      (took|taking) (me|us|five|the kids|my own|a while|ages|nobody's|nine|all|forever|part)
      (lecturer|my essay|my dissertation|references|borrowed in|libraries|library card)
      (recipe|recipes) (finally|cards|nailed|for|from my|tin)
      (fair play|role play|at play|play date|playtime)
      (my|our|her|his|nan's|the family) (nan's|gran's|mum's|family)? (recipe|recipes|wedding|holiday|selfies|own poem|poems|diary)
      (we've|we have|school has|pta has) (all)? (paid|agreed) (for|to)
      (know|knew|learn|learned|learnt|remember|forgot) all the words
      free (to|for) (everybody|everyone|all|anyone)
    `,
  },
];
