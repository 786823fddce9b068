import type { Lexicon } from '../../grammar.ts';

/** Every entry of these says or names something without which no remark is made. */
const kinds = [
  ...[
    'vile-noun',
    'mean-noun',
    'soft-noun',
    'vile-adj',
    'mean-adj',
    'poor-adj',
    'place',
    'slur',
    'half-slur',
    'rare-slur',
    'slur-adjective',
  ],
  ...[
    'group-adj',
    'group-many',
    'group-single',
    'wide-group',
    'group-condition',
    'harm',
    'hate',
    'curse-verb',
    'die-verb',
    'folk-name',
    'sex-many',
    'trait',
    'ailment',
    'contempt-word',
    'shun-word',
    'slogan-word',
    'stock-slur',
    'living-on',
    'garb',
    'low-life',
    'person-noun',
    'superlative',
  ],
];

/** A word or more of every idiom that has none of those in it. */
const idioms = `chav duff dinghies grass deport gender genders diversity token ticks boxes website languages english language lads boys blokes wheelchair wheelchairs spectrum breed downs down's unmarried divorced nailed sixties seventies eighties 60s 70s 80s 90s raping raped islam hinduism sikhism christianity catholicism whites equals batter knife knifed hunt bury hope vanished miss punch bullet over islam judaism smack trouble honest autistic old shitty smell smells business bridge cliff favour eal wouldn't wouldnt useful coloured shelves dole iq mosques synagogues burns rots chokes drowns britain england hitler heil stinks stink reeks reek misery sod jack resign resigns heads hurt harm arse arses allowed backbone backside badly bollocks brain brains brick bullet bullies chaos clue couldn't couldnt decency
  deserve deserves die dies dead disaster disgust disgusts disgusted dragged dregs examined examining failing favourites fireguard foggiest faintest
  hell integrity jailed kys kneecaps knees lynch marbles mess morals neutering noodle organise organize oxygen plank planks plot punch puke
  repulse repulses rocker rot sacked sacking sandwich sandwiches sharpest brightest shooting shoot shouldn't shouldnt shot sick sicken sickens skull slap
  smash spine stab strangle struck stuffed sympathy teapot teeth toffee treats trolley trusted vomit waste worst ruined destroyed woman
  gag heave manners standards gay mosque synagogue legs regret throttle batter drown hang neck lives live drivel ashamed
  drive girl watch fuck fucking kitchen suck dirt tyres regret stand`;

/** Too common to tell anything: the other words of the entry must. */
const common = new Set(
  `half tin small weight blanket drivers obsessed train breath simple shy toilet window special cause door full hand hard high home house hot last long line made paper red run school's second serving side stick stone tight time top two under up wing yes wet minded self important a an the of in to it is all and people with out old young white single for work space time over off up them you human know not any
  man old_man piece pieces big bag head excuse job wage young gen from this that self money way good no body book head's staff children inside person case being life control kids mat free live work cold
  times walking history meals guide language unit day bank frame second month show council house houses pupil premium sign units estate group
  school world teacher teachers mothers mums folk time pupils backed looking tailed mouthed`.split(/\s+/),
);

/** The class of words that charge a text; see `findRemarks`. */
export function chargesOf(lexicons: readonly Lexicon[]): Lexicon {
  const words = new Set(idioms.split(/[\s_]+/));
  for (const lexicon of lexicons) {
    for (const kind of kinds) {
      for (const entry of (lexicon[kind] ?? '').split(/\s+/)) {
        const parts = entry.split(/[_-]/).filter(Boolean);
        if (parts.length === 1) words.add(entry);
        // One word of a phrase will do, and the longest is the rarest, as a rule.
        const telling = parts.filter((part) => !common.has(part)).sort((a, b) => b.length - a.length)[0];
        if (telling) words.add(telling);
      }
    }
  }
  return { charge: [...words].join(' ') };
}
