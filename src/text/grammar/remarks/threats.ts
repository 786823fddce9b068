import type { Grammar, Lexicon } from '../../grammar.ts';

/** Violence promised, wished or asked for. Sayings ("my feet are killing me") have no person at the other end. */
export const lexicon: Lexicon = {
  'hurt-verb': `kneecap hurt harm maim kill murder stab shoot strangle throttle batter knife bludgeon behead lynch slap punch smack kick beat thump deck skin gut
    smash destroy drown poison burn hang execute slaughter bash clobber headbutt knock lamp twat end stomp choke rape whip`,
  'body-part': `face head heads faces teeth skull skulls legs leg neck necks arms nose jaw kneecaps knees balls bollocks spine ribs fingers back gob throat
    windows window car door house tyres throats brains lights`,
  'hurt-part': `smack smash kick punch bash cave knock beat slap rip break rearrange slit cut stamp put snap crack bust spread stick shove wring burn throw rip_out brick`,
  'die-verb':
    'die dies burn burns rot rots suffer suffers choke chokes drown drowns crash crashes disappear vanish hang starve perish croak',
  mishap: `cancer covid hit run_over shot stabbed killed murdered raped beaten battered mugged crushed arrested knocked_down what_they_deserve
    what_he_deserves what_she_deserves what_you_deserve aids a_disease attacked fired hurt badly_hurt what's_coming lynched deported sent_back burnt burned`,
};

const intend = `(i'm going to|im going to|i am going to|i'm gonna|im gonna|i am gonna|i'm gunna|im gunna|i will|i'll|i swear i will|i swear i'll|we will|we'll|we're going to|we are going to|i want to|i'd love to|i would love to|i'd like to|i would like to|i'd happily|i would happily|i feel like|let's|lets|let us|we should|we must|we need to|we ought to|someone should|somebody should|someone needs to|somebody needs to|someone ought to|someone please|somebody please|can someone|can somebody|will someone|they should|they ought to|why don't we|why doesn't someone|why doesn't somebody|why can't we|we have to|we gotta|i wanna|it's time to|if i could i would|if i could i'd|everyone should|everybody should|it is time to|people should|people need to|the government should|the government needs to|the police should|the army should)`;
const target = '(<own-people>|<person>|you|u|ya|<cap> <cap>)';
const adverb = '(<hate-adverb>)?';

export const phrases: readonly Grammar[] = [
  { kind: 'intends', patterns: intend },
  {
    kind: 'threatens-you',
    patterns: `
      (i'm|i am|im|we're|we are) coming (for|to get|after) (you|him|her|them|your family|ur)
      (i|we) know where (you|he|she|they|u) (live|lives|park|parks|work|works)
      (i'll|i will|i'm going to|i am going to|we'll|we will|gonna|gunna) (hunt you|end you|finish you|find you and|track you|come for you|come after you|bury you|make you (pay|suffer|bleed|beg|regret)|find out where you) ..4
      (find|catch|get) you and make you (pay|suffer|bleed|beg|regret) ..3
      (keep|carry on|go on) (talking|pushing|going|running your mouth|posting|it up) ..3 and (see|watch|find out) what happens ..3
      find (s)? (out)? where (you|he|she|they|u) (live|lives)
      finds out where (you|he|she|they|u) (live|lives)
      (you're|youre|you are|ur|he's|she's|they're|u r) (so|fucking|absolutely|all)? dead (when|if|meat|now|next|after|man|woman|mate|to)
      dead (man|woman) walking
      (going to|gonna|gunna|'ll|i'll|i will|we will|we'll) make (you|him|her|them|u) (pay|regret|suffer|sorry|wish|bleed|scream|beg|hurt)
      (you|he|she|they|u|you'll|he'll|she'll|they'll) (will|'ll|'re going to|is going to|are going to|gonna)? (fucking)? (pay for|regret|be sorry for|wish you) ..1 (this|that|it|what|crossing|messing|ever|you'd|you had)
      wait (til|till|until|'til) i (get (hold of|my hands on)|find|catch|see) (<community>|<person>|<colleague-title>|<staff-name>|<pupil-name>|<parent-name>|you|him|her|them|that <filler>? (councillor|<stranger>|<job-one>|<parent-one>))
      sleep with one eye open
      (you|he|she|they|u)? (had)? (better|best) (watch (your|his|her|their) (back|backs|step|mouth)|start running|run and hide|sleep with)
      watch your (fucking)? back (<punctuation>|mate|pal|you|because|i'm|love|sunshine|from now)
      (get|getting|got|have|having) what (is|'s|was)? coming to (you|him|her|them|ya)
      (should|will|to|gonna|'ll|i'll|wants to|needs to|please|ought to|going to|would|let's) put a (bullet|brick|knife|fist|bomb) (in|through|under|into) (his|her|their|your|the|this|that|<community>|<person>|<colleague-title>|<staff-name>|<parent-name>|<cap>) ..4
      (get|gets|getting|take|takes|deserves|needs|wants) a (bullet|brick|knife|fist) (in|through|to) (his|her|their|your|the) ..3
      (burn|burning|blow|blowing|shoot|torch) (this|the|our|my|that) (school|place|office|house|building|mosque|synagogue|hotel|staffroom) (up|down)
      (kill|hang|drown|shoot|stab) (yourself|urself|yourselves|ur self)
      (go|please|just) (and)? (die|drown|hang|kill|rot|choke|top|neck|shoot) (yourself|yourselves|urself|in (a|hell)|in a (ditch|hole|fire)|you|off|already|slowly|on)?
      kys
      (jump|chuck yourself|throw yourself|walk) off a (bridge|cliff|roof|building)
      (play|go play) in (the)? traffic
      (nobody|no one|no-one) would (miss|care if) you ..3
      do (us|the world|everyone) (all)? a favour and (die|disappear|drop|jump|kill|hang|end)
      (drop dead|rot in hell|burn in hell)
      hope (you|he|she|they|u|your|his|her|<community>|<person>|<colleague-title>|<staff-name>|<pupil-name>|<parent-name>|that <filler>? <stranger>|someone) (all|both|family|kids|house|fucking|and your family)? ..1 (<die-verb>)
      hope (you|he|she|they|u|<community>|<person>|<colleague-title>|<staff-name>|<pupil-name>|<parent-name>) (all|both)? (get|gets|catch|is|are|end up|ends up|have|has|getting) ..1 (<mishap>)
      hope (someone|somebody) (shoots|kills|stabs|beats|batters|hits|rapes|finds|smashes|runs|knocks|punches|burns|sorts) (you|him|her|them|out|<community>|<person>|<colleague-title>|<staff-name>|<pupil-name>|<parent-name>|over) ..4
      (i|we) wish (you|he|she|they|u|<person>|<community>) (would|was|were|'d|all)? (just|fucking|all)? (<die-verb>|drop dead|dead|be dead)
    `,
  },
  {
    kind: 'wants-hurt',
    patterns: `
      (should|ought to|need to|needs to|wants|needs|deserve|deserves|must|want|need) (all|to)? (be)? (shot|shooting|hanged|hung|hanging|lynched|stabbed|stabbing|killed|killing|beaten|a beating|a good hiding|a slap|a good slap|a kicking|a good kicking|put down|executed|drowned|drowning|strung up|burned|castrated|run over|battered|battering|horsewhipped)
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    kind: 'said-threat',
    patterns: `
      <intends> (<hate-adverb> (<hate-adverb>)?)? <hurt-verb> ${target}
      <intends> (<hate-adverb> (<hate-adverb>)?)? (punch|kick|slap|stab|shoot|hit|beat) ${target} (in|up|to|round|over) ..3
      <intends> (<hate-adverb> (<hate-adverb>)?)? <hurt-part> (your|his|her|their|ur|that|(<own-people>|<person>) 's) <filler>? <body-part> (in|off|out|open|open)?
      (you|he|she|they|you're|they're|you'll|they'll) ..1 (going to|gonna|will|'ll|get|getting) (be|get)? ..1 (a)? (brick|bullet|smack|slap|fist|punch|kicking|beating|battering|stabbing|stabbed|shot|lynched) (through|in|to|round|from) (his|her|your|their)? <body-part>?
      <threatens-you>
      (hang|lynch|behead|castrate|gas|string up) (him|her)
      (<own-people>|<person>|<cap> <cap>|you|u) (<threatens-you>|<wants-hurt>)
      (someone|somebody) (should|needs to|ought to|please|is going to|will|better) ${adverb} (<hurt-verb>|put a (bullet|brick|knife|bomb)) ..1 (in|through)? (<own-people>|<person>|you|him|her|them|that <stranger>)
    `,
  },
  {
    kind: 'said-threat-of-them',
    patterns: `
      <intends> (<hate-adverb> (<hate-adverb>)?)? <hurt-verb> (him|her|them)
      (he|she|they|them) (all|both|really|just)? <wants-hurt>
    `,
  },
];
