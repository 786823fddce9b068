const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What a group may be wished without a hard thought: rights, care, a say, a share. */
const goods =
  set(`able accepted accommodated acknowledged admired admitted adored advised allowed appreciated asked assessed assisted aware believed better
  called calm cared careful celebrated checked cherished comfortable compensated consulted considered counselled counted credited defended described diagnosed
  elected empowered enabled encouraged enrolled entitled equal everywhere examined excited exempt fed featured fine forgiven free freed funded getting given going good
  granted grateful greeted guaranteed happy heard helped here honoured honest housed hired in included informed interviewed invited involved judged kept kind known
  leading left listened living looked loved made making mentioned met more named normal offered on open out paid patient planning portrayed positive praised prepared present
  prioritised promoted protected proud provided put questioned quoted ready reassured recognised reflected registered reimbursed remembered represented rescued respected
  rested rewarded run safe saluted saved screened seen served shown sitting spared spoken spotted strong supported sure taken taught tested thanked there thinking tired told
  trained treated trusted understood used using vaccinated valued visible vigilant voting warned welcome welcomed winning wearing worried able-bodied worshipped written
  the a an as at so very too not able`);

/** Participles without their ending. */
const irregular =
  set(`put sent kept shut cut hit beaten hung shot spat thrown driven bound sold burnt hidden stripped forced made banned gone dead
  grateful ashamed quiet silent invisible illegal obedient slaves`);

/** The goods that are none with these after them: "made to wear a badge", "kept at home", "put down". */
const turned =
  /^(made to|forced to|kept (?:at|in|out|away|apart|indoors|off|down|from|on|under)|put (?:in|down|on|to|back|away|out|under|off)|taken (?:away|off|out|down|outside)|sent (?:back|home|to|away|packing)|left to (?:die|drown|rot|starve)|taught (?:a|their) (?:lesson|place)|shown the door|treated (?:like|as) (?:animals|dogs|criminals|children|scum|dirt|vermin)|out of|in (?:prison|jail|cages|camps|zoos|the kitchen|chains)|run (?:over|out)|used (?:as|for)|given (?:a (?:slap|kicking|hiding)|the chop|nothing)|looked down|made illegal|spat (?:at|on))/;

/**
 * What "they should be …" asks for: something hard, or something that anybody is owed. `words` are those
 * after "be". Unknown words that are no participle ask for nothing hard.
 */
export function asksForHarm(words: readonly string[]): boolean {
  const [first = ''] = words;
  if (turned.test(words.slice(0, 4).join(' '))) return true;
  if (goods.has(first)) return false;
  return irregular.has(first) || (first.length > 4 && first.endsWith('ed'));
}

/** What "they should not be …" denies: something that anybody is owed. */
export const deniesGood = ([first = '', second = '']: readonly string[]): boolean =>
  /^(allowed|trusted|given|paid|heard|seen|here|in|teaching|parents|near|around|permitted|admitted|let|able|promoted|hired|employed|elected|voting|housed|included|teachers|leaders|taught|free|out)$/.test(
    first,
  ) && !/^(less|stereotypes|to be)$/.test(second);
