import type { Span } from '../../engine/span.ts';
import type { Tokens } from '../tokens.ts';
import { tokenAt, wordList } from './detail.ts';
import { endsStreet } from './streets.ts';

/**
 * Whose a detail is, by the words beside it: the writer's ("ring me on", "my number"), another person's
 * ("his mobile", "ring Dave on"), a firm's, a school's or a charity's ("the council on", "book at").
 */
export type Owner = 'own' | 'other' | 'organisation' | 'unknown';

/** How far a cue reaches, in tokens. A number further from "ring me" is seldom what to ring. */
const reachBefore = 12;
const reachAfter = 6;

const set = (text: string): ReadonlySet<string> => new Set(wordList(text));

const contactVerbs =
  set(`ring call phone text txt message msg dm pm whatsapp reach get contact email e-mail mail drop
  give send catch find bell buzz facetime ping inbox try write paypal tag add pass hand`);
const contactNouns =
  set(`number numbers mobile mob phone landline tel telephone cell whatsapp digits email e-mail mail
  address gmail line no num contact details inbox handset home place house flat postcode birthday dob`);
const described =
  set(`new old home own personal private other direct second only current usual house main first email
  mobile phone contact best actual real full date of land e - number`);
const firstPerson = set("i i'm im ive i've we we're we've");
const possessives = set('his her their your whose');
const objects = set('him her them');
const subjects = set(`he she they hes shes he's she's they're theyre hers theirs yours`);
const people =
  set(`mum mums dad dads husband wife hubby sister brother son daughter nan nana gran grandad grandma
  partner boyfriend girlfriend fiance friend friends mate mates colleague neighbour neighbours landlord landlady boss
  cousin uncle aunt auntie mother father parent parents kid kids child owner guy lad bloke lady woman man fella chap
  niece nephew pupil student teacher head`);
const firms =
  set(`plumber electrician builder roofer decorator plasterer painter taxi taxis cab cabs vet vets surgery gp
  clinic doctor doctors dentist dentists hospital ward council police station office school schools nursery academy club
  church charity helpline hotline line lines company firm shop store cafe restaurant pub hotel salon hairdresser
  hairdressers barber barbers groomer groomers cleaner gardener driver instructor tutor theatre cinema venue reception
  bookings campsite garage mechanic locksmith bank insurance union solicitor solicitors agency agent agents centre
  library leisure gym pool ticket tickets box enquiries booking sales support team service services line desk samaritans
  childline nhs hq branch depot tip zoo museum farm takeaway chippy pizzeria optician opticians pharmacy chemist
  society trust foundation group committee choir pta ptfa fopa friends' society recruitment apply applications
  donate donations refuge shelter kennels cattery rescue rspca caterer caterers photographer florist bakery window
  handyman scaffolder tiler joiner carpenter coach minibus airport station work`);
/** What one is told to do with a firm's address: "book at", "order from". */
const firmVerbs = set(
  'book order apply donate reserve register enquire enquiries subscribe report unsubscribe',
);
const contactLabels =
  set(`mobile mob tel telephone phone call text ring whatsapp message number contact email e-mail mail
  cell landline home m t e p new at on by via or and is to me the my`);

/** Whose this detail is. The nearest cue in its sentence decides; those before it go first. */
export function whose(tokens: Tokens, span: Span): Owner {
  const from = tokenAt(tokens, span.start);
  const to = tokenAt(tokens, span.end - 1) + 1;
  const { words, sentences } = tokens;
  const named = nameBefore(tokens, from);
  if (named) return 'other';
  for (let at = from - 1; at >= 0 && from - at <= reachBefore && sentences[at] === sentences[from]; at--) {
    const owner = ownerAt(tokens, at, from);
    // "WhatsApp me if you want tickets": who is asked for, not what for.
    if (owner === 'organisation' && asksForMe(tokens, at)) return 'own';
    if (owner) return owner;
  }
  for (let at = to; at < words.length && at - to < reachAfter && sentences[at] === sentences[to - 1]; at++) {
    // After it a pronoun may be about anything: "call 07700…, she's called Biscuit".
    if (subjects.has(words[at]!.norm)) continue;
    const owner = ownerAt(tokens, at, words.length);
    if (owner && !(owner === 'organisation' && isOnlyFor(tokens, at))) return owner;
  }
  return 'unknown';
}

/** "07700… for school and home", "not the school one": what it is for, and whose it is not. */
function isOnlyFor({ words }: Tokens, firm: number): boolean {
  const article = /^(?:the|my|our|a)$/.test(words[firm - 1]?.norm ?? '');
  const before = words[article ? firm - 2 : firm - 1]?.norm ?? '';
  return before === 'not' || (before === 'for' && /^(?:school|work)$/.test(words[firm]!.norm));
}

/** Whether "ring me" stands further back in the sentence, and not "ring me at the surgery". */
function asksForMe({ words, sentences }: Tokens, firm: number): boolean {
  for (let at = firm - 1; at > 0 && firm - at <= reachBefore && sentences[at] === sentences[firm]; at--) {
    if (/^(?:at|in|via|through|from)$/.test(words[at]!.norm)) return false;
    if (words[at]!.norm === 'me') return contactVerbs.has(words[at - 1]!.norm);
  }
  return false;
}

/** What the word at this place says of the owner; `until` is where the detail or the text is. */
function ownerAt(tokens: Tokens, at: number, until: number): Owner | undefined {
  const { words } = tokens;
  const { norm, kind } = words[at]!;
  if (kind !== 'word') return undefined;
  const before = words[at - 1]?.norm ?? '';
  const after = words[at + 1]?.norm ?? '';
  if (norm === 'me') {
    // "Ring me", "a bell for me"; not "told me to ring".
    const asked =
      contactVerbs.has(before) || (before === 'for' && contactNouns.has(words[at - 2]?.norm ?? ''));
    return asked ? 'own' : undefined;
  }
  // "Call us on": a firm, or a family that wants to be called; one who goes on to say I is no firm.
  if (norm === 'us')
    return contactVerbs.has(before) ? (saysI(tokens, at) ? 'own' : 'organisation') : undefined;
  if (norm === 'mine' || norm === 'myself') return 'own';
  if (firstPerson.has(norm))
    // "I'm sam@mail.example" with nothing between.
    return isOn(after) ||
      (at + 1 === until && /^i'?m$/.test(norm)) ||
      (/^(?:am|m)$/.test(after) && isOn(words[at + 2]?.norm ?? ''))
      ? 'own'
      : undefined;
  if (norm === 'my' || norm === 'our') return ownedBy(tokens, at, until);
  if (objects.has(norm) && contactVerbs.has(before)) return 'other';
  if (possessives.has(norm)) return ownedBy(tokens, at, until) && 'other';
  if (subjects.has(norm)) return rings.has(after) ? undefined : 'other';
  if (people.has(norm)) return 'other';
  if (firms.has(norm) || firmVerbs.has(norm)) {
    if (norm !== 'line') return 'organisation';
    // "Drop me a line" is nobody's line, "my private line" is a phone.
    return isMine(tokens, at) ? 'own' : before === 'a' ? undefined : 'organisation';
  }
  return undefined;
}

/** "My private line", with nothing between but what sort it is. */
function isMine({ words }: Tokens, noun: number): boolean {
  let at = noun - 1;
  while (noun - at <= 3 && described.has(words[at]?.norm ?? '')) at--;
  return words[at]?.norm === 'my';
}

const isOn = (norm: string): boolean => norm === 'on' || norm === 'reachable' || norm === 'contactable';

/** Whether one person speaks in this sentence or the next: "call us on …, I'll talk you through it". */
function saysI({ words, sentences }: Tokens, at: number): boolean {
  for (let next = at; next < words.length && sentences[next]! - sentences[at]! <= 1; next++)
    if (/^(?:i'?ll|i'?m|i|i'?ve)$/.test(words[next]!.norm)) return true;
  return false;
}

/** After "they" or "she" these make her the one who rings, not the one who is rung. */
const rings = set(
  'can could want wants need needs may should will would must to have ring call text just please',
);

/** "My new number" is one's own, "my work phone" and "my dentist" are not. */
function ownedBy({ words }: Tokens, at: number, until: number): Owner | undefined {
  for (let next = at + 1; next <= at + 4 && next < until; next++) {
    const { norm } = words[next]!;
    if (people.has(norm)) return 'other';
    if (firms.has(norm)) return 'organisation';
    // "My own: 07700…", "my personal one": what it is goes without saying.
    if (ownWords.has(norm) && (next + 1 === until || words[next + 1]?.norm === 'one')) return 'own';
    // "My phone's battery", but "my number's 07700…".
    if (
      contactNouns.has(norm) &&
      (words[next + 1]?.norm !== "'s" || isTold(words[next + 2]?.norm, next + 2 === until))
    ) {
      // "My mobile network", "my phone provider": something else's number.
      return /^(?:network|provider|company|shop|contract|insurance)$/.test(words[next + 1]?.norm ?? '')
        ? 'organisation'
        : 'own';
    }
    // "Our babysitter is on 07700…"
    if (!described.has(norm))
      return isOn(words[next + 1]?.norm ?? '') || isOn(words[next + 2]?.norm ?? '') ? 'other' : undefined;
  }
  return undefined;
}

const ownWords = set('own personal private');

/** What comes after "my number's" where that says which number it is, or that it is another now. */
const isTold = (norm: string | undefined, detail: boolean): boolean =>
  detail || /^(?:changed|new|different|still|now|the|below|on)$/.test(norm ?? '');

/** "Ring Dave on", "Dave's mobile:", "Dave 07700…". Capitals at the start of a sentence say nothing by themselves. */
function nameBefore({ words, sentences }: Tokens, from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at <= 5 && sentences[at] === sentences[from]; at--) {
    const word = words[at]!;
    if (word.kind === 'handle') return true;
    if (word.kind !== 'word') continue;
    if (word.norm === 'me' || word.norm === 'my' || word.norm === 'mine') return false;
    if (word.shape !== 'capital' || contactLabels.has(word.norm) || contactVerbs.has(word.norm)) continue;
    if (word.norm === 'i' || firstPerson.has(word.norm)) continue;
    const before = words[at - 1];
    const starts = at === 0 || sentences[at - 1] !== sentences[at] || before?.kind === 'newline';
    if (
      !starts &&
      before &&
      (contactVerbs.has(before.norm) || /^(?:tell|ask|to|for|is|or|and)$/.test(before.norm))
    )
      return true;
    if (words[at + 1]?.norm === "'s") return true;
    // "Dave 07700…", "Dave: 07700…", "Dave on 07700…"
    const direct = from - at === 1 || (from - at === 2 && /^(?:[:\-–—]|on|at)$/.test(words[at + 1]!.norm));
    if (direct && !contactNouns.has(word.norm) && !(starts && isHeading(word.norm))) return true;
  }
  return false;
}

/** "Evenings: 07700…", "Tutoring 07700…": what the number is for, not whose it is. */
const isHeading = (norm: string): boolean => /(?:ing|ings|ies|ts|ns|es)$/.test(norm) || headings.has(norm);
const headings = set('tutor lift lost found help hi update reminder ps nb dm pm');

const homeNouns =
  set(`house home place flat address street road garden bungalow cottage maisonette apartment drive door
  postcode pad gaff caravan addy rental studio digs lounge kitchen doorbell doorstep terrace`);
const homeWords = set('new old own lovely first little front back home full postal current beautiful');
const comesTo = set('to at from round over outside up by');

/** Words that may say where somebody lives: beside them `addresses.ts` takes small letters too. */
export const homeCues =
  wordList(`live lives living lived moved moving mine ours house home place flat address collect
  collection postcode`);

/** How far the words for a home may be from its address, in tokens. */
const reachHome = 28;

/** Whether the words before a place say that it is the writer's home, or somebody else's. */
export function whoseHome(tokens: Tokens, span: Span): Owner {
  const { words, sentences } = tokens;
  const from = tokenAt(tokens, span.start);
  const sentence = sentences[from] ?? 0;
  // "Gary Tibbs, 5 Orchard Court".
  if (isAfterName(tokens, from)) return 'other';
  // The sentence before counts too: "Party at ours Saturday! 14 Mill Lane".
  let place: Owner | undefined;
  for (let at = from - 1; at >= 0 && from - at <= reachHome && sentence - sentences[at]! <= 1; at--) {
    const owner = homeAt(tokens, at);
    // "I live two doors from the church, 14 Mill Lane": a place in between says only where.
    if (owner === 'organisation' && sentences[at] === sentence) place = owner;
    else if (place && !(owner === 'own' && /^liv/.test(words[at]!.norm))) continue;
    else if (owner) return owner;
  }
  if (place) return place;
  for (let at = tokenAt(tokens, span.end - 1) + 1; at < words.length && sentences[at] === sentence; at++) {
    if (at - from > 12) break;
    const owner = homeAt(tokens, at);
    if (owner === 'own') return owner;
  }
  return 'unknown';
}

/** How far "I'm at" may be from the address it leads to: "I'm at my sister's, 6 Mill Lane". */
const reachStays = 6;

/** Whether the writer says to be at this place or in a new home: mostly a home, but a stall as well. */
export function staysAt({ words, sentences, ...rest }: Tokens, span: Span): boolean {
  const from = tokenAt({ words, sentences, ...rest }, span.start);
  for (let at = from - 1; at >= 0 && from - at <= reachStays + 2 && sentences[at] === sentences[from]; at--) {
    const { norm } = words[at]!;
    const next = words[at + 1]?.norm ?? '';
    const two = words[at + 2]?.norm ?? '';
    if (/^(?:i'?m|we'?re|am|are|i'?ll|we'?ll)$/.test(norm) && from - at <= reachStays) {
      const where = stayWords.has(next) ? two : next;
      return where === 'at' || where === 'in' || where === 'number' || where === 'on' || where === 'no';
    }
    if (norm === 'new' && homeNouns.has(next))
      return !/^(?:his|her|their|your|'s)$/.test(words[at - 1]?.norm ?? '');
  }
  return false;
}

const stayWords = set(
  'now still only just over round all both back here currently staying stopping be living',
);

const isAfterName = ({ words, sentences }: Tokens, from: number): boolean =>
  from >= 3 &&
  words[from]!.kind === 'number' &&
  words[from - 1]!.norm === ',' &&
  [2, 3].every((back) => {
    const { kind, shape } = words[from - back]!;
    return kind === 'word' && shape === 'capital' && sentences[from - back] === sentences[from];
  });

function homeAt(tokens: Tokens, at: number): Owner | undefined {
  const { words } = tokens;
  const norm = words[at]!.norm;
  const before = words[at - 1]?.norm ?? '';
  const two = words[at - 2]?.norm ?? '';
  if (norm === 'live' || norm === 'living') {
    // "Used to live at" is no longer where they are.
    if (before === 'to' && two === 'used') return 'organisation';
    const who = /^(?:still|now|currently|only|just|all|both|actually|also|re|m)$/.test(before) ? two : before;
    if (/^(?:i|we|im|i'm|we're|were|am|are)$/.test(who)) return 'own';
    return /^(?:they|you|who|she|he|parents|people|family|is|to)$/.test(who) ? 'other' : undefined;
  }
  if (norm === 'lives' || norm === 'lived') return 'other';
  if (norm === 'moved' || norm === 'moving') {
    if (!/^(?:to|into|in)$/.test(words[at + 1]?.norm ?? '')) return undefined;
    return /^(?:he|she|they|has|he's|she's|they've)$/.test(before) ? 'other' : 'own';
  }
  if ((norm === 'mine' || norm === 'ours') && (comesTo.has(before) || before === 'is' || two === 'is'))
    return 'own';
  if (norm === 'housewarming') return 'own';
  if (norm === 'me' && before === 'to' && words[at + 1]?.norm === 'at') return 'own';
  if (norm === 'collect' || norm === 'collection')
    return words[at + 1]?.norm === 'from' || words[at + 2]?.norm === 'from' ? 'own' : undefined;
  if (homeNouns.has(norm)) {
    // A house of the school's: "our house colours".
    if (/^(?:colours?|points?|teams?|captains?|competition|assembly)$/.test(words[at + 1]?.norm ?? ''))
      return undefined;
    const owner = homeWords.has(before) ? two : before;
    const further = homeWords.has(two) ? (words[at - 3]?.norm ?? '') : owner;
    for (const word of [owner, further]) {
      if (word === 'my' || word === 'our') return 'own';
      // "Me drive", as many in the north say it; not "told me place and time".
      if (
        word === 'me' &&
        !/^[a-z]/.test(words[at - (word === owner && owner === before ? 2 : 3)]?.norm ?? ',')
      )
        return 'own';
      if (word === 'his' || word === 'her' || word === 'their' || word === 'your' || word === "'s")
        return 'other';
    }
    if (norm === 'address' && before === 'home') return 'own';
    return undefined;
  }
  if (
    /^(?:surgery|church|shop|cafe|pub|hall|club|clinic|salon|office|venue|restaurant|hotel|school)$/.test(
      norm,
    )
  )
    // "Church Walk" is a street and no church.
    return endsStreet(words[at + 1]?.norm ?? '') ? undefined : 'organisation';
  return undefined;
}
