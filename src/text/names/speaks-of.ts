import type { Tokens, Word } from '../tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Names of months, seasons and days, which have a capital whatever they mean. */
export const calendar =
  words(`april may june july august summer autumn winter spring dawn eve noel christian sunday
  easter christmas`);

/** What somebody does or says; after a word that is a name too it tells that somebody is meant. */
const didWords =
  words(`told said asked cried laughed hit bit kicked threw licked ate drew wrote smashed nailed hid fell
  hugged swore spat refused shouted whispered forgot brought came got won sang danced painted made gave ran punched
  slapped pushed scratched vomited puked wee'd weed wet sneezed sobbed screamed giggled grinned smiled waved whinged moaned
  answered interrupted begged hates loves needs thinks reckons says asks cries wants keeps struggles deserves finally
  didn't doesn't wasn't hasn't couldn't can't won't isn't wouldn't never always managed learned learnt passed failed
  arrived left joined moved went turned looked seemed sat stood walked climbed broke stole lied cheated`);

/** Of these nothing but somebody can be the subject; a month or a season may "come" and "turn". */
const saidWords =
  words(`told said asked cried laughed bit licked ate drew wrote hid hugged swore spat refused shouted
  whispered forgot sang punched slapped scratched vomited puked sneezed sobbed screamed giggled grinned says asks thinks
  reckons hates wants`);

/** What is somebody's: the family, and the things of a school day. */
export const ofSomebody =
  words(`mum mums mam mom mummy dad dads daddy mother father nan nana gran grandma grandad auntie
  uncle parents carer carers family brother sister stepdad stepmum foster social homework report book bookbag bag
  behaviour attendance attitude work writing handwriting reading spelling spellings maths drawing picture poem coat lunch
  lunchbox shoes jumper glasses inhaler plan ehcp iep target targets progress tooth teeth hair face birthday party
  detention exclusion meltdown tantrum test score grade grades results mock essay`);

/** What is said to or of somebody just before the name. */
const praise = new Set(
  `well done|proud of|thanks to|thank you|thank you to|thanks|congratulations|congratulations to|congrats|congrats to|happy birthday|happy birthday to|good luck|good luck to|shout out to|shoutout to|poor|bless|little|hi|hey|hello|dear|goodbye|bye|hats off to|kudos to|bravo|love to|told|asked|tell|ask|gave|caught|helped|taught|teach|teaching|gutted for|chuffed for|pleased for|sorry for|missing|hugged|met|saw|rang|emailed|called|from|with|about|for|by`.split(
    '|',
  ),
);

/** After these a month or a season comes as well, and so does a thing: they prove little. */
const weakPraise = new Set(['from', 'with', 'about', 'for', 'by', 'missing', 'happy birthday']);

/**
 * Whether the words around a stretch speak of it as of somebody: "told me", "'s mum", "well done …".
 * For words that are names too ("Hope", "Will", "April"), where a capital alone says little.
 */
export function speaksOfSomebody(tokens: Tokens, from: number, to: number): boolean {
  const { words, sentences } = tokens;
  const near = (at: number): Word | undefined => (sentences[at] === sentences[from] ? words[at] : undefined);
  const only = words[from]!;
  const isDate = to - from === 1 && calendar.has(only.norm);
  const next = near(to);
  if (next?.norm === "'s" && ofSomebody.has(near(to + 1)?.norm ?? '')) return true;
  if (next && (isDate ? saidWords : didWords).has(next.norm)) return true;
  const [two, one] = [near(from - 2), near(from - 1)];
  if (only.shape === 'lower' || only.shape === 'none') return false;
  if (!one || one.kind !== 'word') return false;
  for (const before of [
    two ? `${two.norm} ${one.norm}` : '',
    `${near(from - 3)?.norm} ${two?.norm} ${one.norm}`,
    one.norm,
  ]) {
    if (praise.has(before) && !(isDate && weakPraise.has(before))) return true;
  }
  return false;
}
