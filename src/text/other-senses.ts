import type { Tokens } from './tokens.ts';

/** A word on the lists of slurs in its other life, told by the word before or after it. */
const senses: readonly { word: RegExp; before?: RegExp; after?: RegExp }[] = [
  {
    word: /^(tranny|trannies)$/,
    before: /^(transit|ford|auto|automatic|manual|sealed|gearbox)$/,
    after: /^(van|vans|transit|gearbox|fluid|oil|rebuild|minibus|swap|mount|conversion|camper)$/,
  },
  {
    word: /^retards?$/,
    before: /^(to|can|could|may|might|will|would|not|fire|flame|which|that|it|timing|advance|or)$/,
    after: /^(the|ignition|timing|growth|progress|fire|spread|development)$/,
  },
  { word: /^retarded$/, before: /^(growth|ignition|timing|spark)$/ },
  {
    word: /^spastic$/,
    after: /^(paralysis|colon|muscle|muscles|diplegia|quadriplegia|hemiplegia|paraplegia|cerebral|bladder)$/,
  },
  {
    word: /^cripples?$/,
    after: /^(the|our|their|my|us|economies|businesses|services|by|creek|of)$/,
    before: /^(could|can|will|would|may|might|to|debt|costs|that)$/,
  },
  { word: /^(poofs|wop|wops)$/, after: /^of$/ },
  { word: /^krauts?$/, after: /^(and|with|on|juice|salad)$/ },
  { word: /^shylock$/, after: /^('s|in|is|speech|and)$/ },
  { word: /^poof$/, before: /^(and|then|went|go|goes|just|it|suddenly|gone)$/, after: /^(gone|it|and|of)$/ },
  { word: /^coons?$/, before: /^maine$/, after: /^(cat|cats|kitten|kittens|hound)$/ },
  { word: /^mong$/, after: /^kok$/ },
  { word: /^(kaffir|kafir)$/, after: /^(lime|limes|lily|leaves)$/ },
  { word: /^spic$/, after: /^(and|n|'n|&)$/ },
  {
    word: /^negro(es)?$/,
    before: /^(rio|río|league|united)$/,
    after: /^(league|leagues|spiritual|spirituals|river)$/,
  },
  { word: /^homo$/, after: /^(sapiens|erectus|habilis|economicus|floresiensis|neanderthalensis)$/ },
  {
    word: /^dykes?$/,
    before: /^(offa's|sea|flood|drainage|the|behind|along|devil's)$/,
    after: /^(wall|road|march|wetlands|bank|path|is|has|burst|was)$/,
  },
  { word: /^wops?$/, before: /^(doo|bop)$/, after: /^(bop|shoo)$/ },
  {
    word: /^(tinker|nips?)$/,
    after: /^(bell|goodbye|in|out|to|round|down|up|'s|and)$/,
  },
];

/** Whether the word of this token means something else than people where it stands. */
export function hasOtherSense({ words, sentences }: Tokens, at: number): boolean {
  const { norm } = words[at]!;
  const near = (other: number): string =>
    sentences[other] === sentences[at] ? (words[other]?.norm ?? '') : '';
  return senses.some(
    ({ word, before, after }) =>
      word.test(norm) && (before?.test(near(at - 1)) === true || after?.test(near(at + 1)) === true),
  );
}
