import type { Tokens, Word } from '../tokens.ts';
import { touches, wordList, type Detector } from './detail.ts';
import { endsStreet, loose, streets } from './streets.ts';
import { homeCues } from './whose.ts';

const isLoose = new Set(loose);

/** Most words a street's name has before its "Road". */
const mostNameWords = 4;

/** Words that show that the number counts something: "3 miles down the lane", "30 minute walk". */
const countedWords = new Set(
  wordList(`mile miles minute minutes min mins hour hours day days week weeks year years metre metres meter meters km k
    m yards of in on the down up along per and or to a an at from off by with for is was are were my our his her their
    this that these those cars people kids children pupils pm am points goals new peaks lap laps times pounds day's`),
);

/** A number after one of these is a class, a page or a bus, not a house. */
const numbered = new Set(
  wordList(`year years yr y class room page p pages group team table unit week day term chapter stage set level lesson
    paper part key act scene bus buses route platform junction gate zone lane top version season series episode verse
    question q step area section under over u game round match pitch court hole tee heat race dosbarth blwyddyn tudalen ks grade age aged lot tier`),
);

/** What makes a street with a number the address of something public, not of a person. */
const places = new Set(
  wordList(`school primary academy infant infants junior juniors nursery playgroup preschool college university surgery
    clinic church chapel mosque temple hotel pub inn club hall centre center cafe café bakery bakers butchers shop shops
    store stores supermarket station stadium ground pitch pitches allotments allotment theatre cinema library museum
    gallery gym hospital pharmacy dentist dentists dental garage market banks retailers brands baptist methodist
    medical health sports leisure retail industrial estate playground playing fields recreation rec bus buses stop
    tram community youth scout scouts cricket football rugby tennis bowls police fire post car crossing junction
    roundabout bridge roadworks`),
);

/** Streets of government, of stories and of sayings. Park Lane and the like are also where people live. */
const famous = new Set(
  `downing street,221b baker street,privet drive,grimmauld place,coronation street,sesame street,ramsay street,wisteria lane,spooner
  street,evergreen terrace,cherry tree lane,charing cross road,wallaby way,jump street,cloverfield lane,electric avenue,easy street,memory lane,civvy
  street,quality street,savile row,wall street`
    .split(',')
    .map((name) => name.replace(/\s+/g, ' ')),
);

const houseTypes = new Set(wordList('cottage house barn farm farmhouse lodge villa bungalow'));
const flats = new Set(
  wordList('flat apartment apt unit studio maisonette caravan chalet lodge plot bungalow'),
);

const spokenTens = new Set(wordList('twenty thirty forty fifty sixty seventy eighty ninety'));
const spokenUnits = new Set(wordList('one two three four five six seven eight nine'));
const spokenTeens = new Set(
  wordList('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
);

/** Finds house and street, and a street alone where somebody is said to live. */
export const addresses: Detector = {
  words: [...streets, ...loose],
  worthReading: ({ word }) => word,
  *find(tokens) {
    const { words, sentences } = tokens;
    let past = 0;
    let cue = -2;
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (word.kind !== 'word') continue;
      if (said.has(word.norm)) cue = sentences[at]!;
      if (!endsStreet(word.norm) || at <= past) continue;
      const from = beginning(tokens, at, sentences[at]! - cue <= 1) ?? numberedAfter(tokens, at);
      if (from === undefined || from < past || isPublic(tokens, at)) continue;
      // "Quarry Hill Road": the last of the words that may end a street ends this one.
      let end = at;
      while (isLonger(tokens, end + 1)) end++;
      end = endOfNumber(tokens, end);
      past = end + 1;
      yield {
        kind: 'address',
        from,
        to: past,
        sort: words[from]!.kind === 'word' && !isHouse(words[from]!) ? 'street' : 'house',
      };
    }
  },
};

/** In small letters a house and street need one of these before them: "come to ours, 14 mill lane". */
const said = new Set([...homeCues, 'grew', 'at']);
const lived = new Set(['live', 'lives', 'living', 'lived', 'moved', 'moving', 'address', 'home']);

const isCapital = (word: Word): boolean => word.shape !== 'lower' && word.shape !== 'none';

/** "14", "14a", "221B". A year is no house, nor is a nought. */
export const isHouse = ({ kind, norm }: Word): boolean =>
  (kind === 'number' && norm.length <= 4 && norm[0] !== '0') ||
  (kind === 'word' && /^[1-9]\d{0,3}[a-h]$/.test(norm));

/** The token after a house number in words: "number fourteen", "we're at eighty-one". Alone it counts anything. */
export function isSpokenHouse({ words }: Tokens, at: number): number | undefined {
  const { norm, kind } = words[at]!;
  if (kind !== 'word') return undefined;
  const ten = spokenTens.has(norm);
  if (!ten && !spokenTeens.has(norm) && !spokenUnits.has(norm)) return undefined;
  // "At six" is a time; past twelve it is a house.
  const small = spokenUnits.has(norm) || /^(?:ten|eleven|twelve)$/.test(norm);
  const before = small ? /^(?:number|no)$/ : /^(?:number|no|at|to|is|'s)$/;
  if (!before.test(words[at - 1]?.norm ?? '')) return undefined;
  if (!ten) return at + 1;
  const unit = words[at + 1]?.norm === '-' ? at + 2 : at + 1;
  return spokenUnits.has(words[unit]?.norm ?? '') ? unit + 1 : at + 1;
}

/** Where the address that ends in this street word begins, if it is one. */
function beginning(tokens: Tokens, street: number, cued: boolean): number | undefined {
  const { words, sentences } = tokens;
  let capitals = isCapital(words[street]!);
  let at = street - 1;
  let names = 0;
  for (; at >= 0 && sentences[at] === sentences[street] && names <= mostNameWords; at--) {
    const word = words[at]!;
    if (isHouse(word)) break;
    const spoken = spokenStart(tokens, at);
    if (spoken !== undefined && capitals && names > 0) return spoken;
    // "Number 9, Elm Close"; but "at 6, Park Road" is a time.
    if (word.norm === ',' && names > 0 && isNumberedAloud(tokens, at)) continue;
    if (word.norm === "'s" || (word.norm === '-' && touches(tokens, at + 1))) continue;
    if (word.norm === '.' && words[at - 1]?.norm === 'st') continue;
    if (word.kind !== 'word' || isJoin(tokens, at)) break;
    if (
      countedWords.has(word.norm) &&
      (isLower(word) || /^(?:min|mile|hour|day|week|year|met|yard|lap|peak)/.test(word.norm))
    )
      break;
    if (!isCapital(word)) capitals = false;
    names++;
  }
  if (names === 0 || names > mostNameWords || at < 0) return undefined;
  const house = words[at]!;
  if (!isHouse(house) || sentences[at] !== sentences[street])
    return streetAlone(tokens, at + 1, street, capitals);
  if (!capitals && !(cued && isStrong(words[street]!))) return undefined;
  // "Mary St John", "3 St Mary's": a saint, not a street.
  const next = words[street + 1];
  if (
    words[street]!.norm === 'st' &&
    next?.kind === 'word' &&
    isCapital(next) &&
    words[street - 1]!.norm === 'the'
  )
    return undefined;
  return wholeHouse(tokens, at);
}

/** Where a house number in words that ends here begins. */
function spokenStart(tokens: Tokens, last: number): number | undefined {
  for (const from of [last, last - 1, last - 2])
    if (from >= 0 && isSpokenHouse(tokens, from) === last + 1) return from;
  return undefined;
}

/** "Number 9, Elm Close", "our house is 9, Elm Close", or that at the very start. */
const isNumberedAloud = (tokens: Tokens, comma: number): boolean => {
  const { words } = tokens;
  return (
    comma > 0 &&
    ((isHouse(words[comma - 1]!) &&
      (comma === 1 ||
        flats.has(words[comma - 2]!.norm) ||
        /^(?:number|no|\.|is|'s|:|,|to|address|house)$/.test(words[comma - 2]!.norm))) ||
      spokenStart(tokens, comma - 1) !== undefined)
  );
};

/** Where the street begins whose number comes after it. */
function numberedAfter(tokens: Tokens, street: number): number | undefined {
  if (endOfNumber(tokens, street) === street || !isCapital(tokens.words[street]!)) return undefined;
  let from = street;
  while (street - from < mostNameWords && from > 0 && isCapital(tokens.words[from - 1]!)) from--;
  return from < street ? from : undefined;
}

/** "I live in Jubilee Row, number 1": the number after the street. */
function endOfNumber({ words, sentences }: Tokens, street: number): number {
  const number = words[street + 3];
  return words[street + 1]?.norm === ',' &&
    /^(?:number|no)$/.test(words[street + 2]?.norm ?? '') &&
    number !== undefined &&
    isHouse(number) &&
    sentences[street + 3] === sentences[street]
    ? street + 3
    : street;
}

const isLonger = ({ words, sentences }: Tokens, at: number): boolean => {
  const word = words[at];
  return (
    word?.kind === 'word' && isCapital(word) && endsStreet(word.norm) && sentences[at] === sentences[at - 1]
  );
};

const isLower = (word: Word): boolean => word.shape === 'lower';
const isStrong = (word: Word): boolean =>
  !isLoose.has(word.norm) || word.norm === 'close' || word.norm === 'drive';
const isJoin = ({ words }: Tokens, at: number): boolean => /^(?:and|or|at|on|in)$/.test(words[at]!.norm);

/** "I live on Mill Lane": no number, but the words before say what it is. */
function streetAlone(tokens: Tokens, name: number, street: number, capitals: boolean): number | undefined {
  const { words } = tokens;
  const { norm } = words[name - 1] ?? {};
  if (
    norm !== 'on' &&
    norm !== 'at' &&
    norm !== 'in' &&
    norm !== 'to' &&
    norm !== ',' &&
    norm !== ':' &&
    norm !== 'is'
  )
    return undefined;
  if (norm === ',') {
    // "Rose Cottage, Mill Lane"
    if (!capitals || !houseTypes.has(words[name - 2]?.norm ?? '')) return undefined;
    let from = name - 2;
    while (from > 0 && isCapital(words[from - 1]!) && words[from - 1]!.kind === 'word' && name - from < 5)
      from--;
    return from < name - 2 ? from : undefined;
  }
  let cue = name - 2;
  if (/^(?:just|over|right|out|back|now|currently|still)$/.test(words[cue]?.norm ?? '')) cue--;
  if (!lived.has(words[cue]?.norm ?? '')) return undefined;
  return capitals && words[name]!.norm !== 'the' ? name : undefined;
}

/** The house number with what belongs before it: "Flat 2, 9", "14-16", "no. 14". */
export function wholeHouse(tokens: Tokens, number: number): number | undefined {
  const { words, starts, ends } = tokens;
  let at = number;
  if (/^[-–/]$/.test(words[at - 1]?.norm ?? '') && words[at - 2]?.kind === 'number' && touches(tokens, at))
    at -= 2;
  // "Kick-off 10:30 Park Lane", "£9 High Street": no house.
  if (/^[:£$€.+#]$/.test(words[at - 1]?.norm ?? '') && touches(tokens, at)) return undefined;
  let flat = at - 1;
  if (words[flat]?.norm === ',') flat--;
  const flatNumber = words[flat];
  if (
    flatNumber &&
    /^(?:\d{1,3}[a-h]?|[a-h])$/.test(flatNumber.norm) &&
    flats.has(words[flat - 1]?.norm ?? '')
  )
    return flat - 1;
  const before = words[at - 1]?.norm ?? '';
  if (flats.has(before)) return at - 1;
  if (numbered.has(before) && starts[at]! - ends[at - 1]! <= 1) return undefined;
  const house = words[number]!.norm;
  if (/^(?:19|20)\d\d$/.test(house)) return undefined;
  return at;
}

function isPublic({ words, sentences }: Tokens, street: number): boolean {
  let name = words[street - 1]!.norm;
  if (name === "'s") name = words[street - 2]?.norm ?? '';
  const two = words[street - 2]?.norm ?? '';
  const type = words[street]!.norm;
  if (famous.has(`${name} ${type}`) || famous.has(`${two} ${name} ${type}`)) return true;
  // "14 Mill Lane Surgery", "5 High Street shops": within a word or two, and not past a comma.
  for (
    let at = street + 1;
    at <= street + 2 && at < words.length && sentences[at] === sentences[street];
    at++
  ) {
    if (words[at]!.kind !== 'word') break;
    if (places.has(words[at]!.norm)) return true;
    if (!isCapital(words[at]!)) break;
  }
  return false;
}
