import type { Grammar, Lexicon } from '../../grammar.ts';
import { fill } from './insults.ts';

/** Who is said to be what: target and predicate in one clause. Whether it counts is for `src/text/remarks.ts`. */
export const lexicon: Lexicon = {
  adverb: `just really always all honestly literally clearly obviously basically seriously truly simply also generally , never_mind still only
    naturally actually certainly definitely mostly both genuinely frankly usually fucking bloody and_their_kids as_a_whole in_general`,
  which:
    'all every each the these those any some our more their your them of fucking bloody dirty you single last one lot whole filthy stupid',
};

const G = '(<groups>|<wides>)';
const all = '(<which> (<which> (<which> (<which> (<which>)?)?)?)?)? (<group>|<wide>|<slurs>)';
const people = '(<own-people>|<colleague-position>)';

export const things: readonly Grammar[] = [
  {
    kind: 'in-country',
    patterns: `
      (in|from|of|to|around|round|across) (this|our|my|the|that|every|any) <filler>? (country|town|area|street|city|village|uk|world|estate|place|west|neighbourhood|road|end|site|field|nation|playground|park|station|school|class|staffroom|workplace|department|year|council|government|media|nhs)
      (in|from|of|to|around|across) (britain|england|scotland|wales|europe|london|uk|leeds|birmingham|bradford|general|charge|power|sport|football|schools|school|education|politics|teaching|society|public|government|here|<cap>)
      (who|that) (come|came|coming|live|move|moved|arrive|work|settle) (over|in|to)? (here|there|this country|our country|our town|england|britain)
      (over|round|around|in) here
      (coming|living|arriving|moving|flooding|pouring) (over|in|to)? (here|this country|our country|our town)
      (these days|nowadays|today|everywhere|anywhere|on benefits|on boats|in boats)
      here
      (next door|down the road|over the road|down our street|across the road|opposite|at number)
      and (their|the) (kids|children|families|kind|culture|religion|like|wives|babies|lot)
      with (their) ..3
    `,
  },
  {
    kind: 'slurs',
    patterns: `
      <slur>
      (these|those|you|dirty|filthy|stinking|fucking|fuckin|bloody|stupid|bunch of|lot of|load of|little|ugly|pack of|gang of|couple of|such a|you're a|youre a|ur a|he's a|she's a|is a|like a|proper|complete|total|absolute|utter|a fucking|a bloody|a dirty|a stupid|are all|are just|disgusting|nasty|hate|hates|kill|that fucking|the fucking) <half-slur>
      (dirty|filthy|stinking|fucking|fuckin|bloody|stupid|ugly|disgusting|nasty|smelly|vile|horrible) (little|old|fat|fucking|ugly)? <rare-slur>
      <half-slur> (scum|bastard|bastards|cunt|cunts|filth|vermin|twat|twats|shit|trash|bitch|bitches)
      coloured (people|folk|folks|man|woman|bloke|girl|boy|lad|kid|kids|children|family|families|lady|teacher|fella|chap)
    `,
  },
];

export const phrases: readonly Grammar[] = [
  {
    kind: 'group-word',
    patterns: `
      # the name of a group made an insult: "Muslim scum"
      <kind-adj> <kind-adj>? (scum|filth|vermin|trash|parasites|bastards|bastard|bitch|bitches|cunt|cunts|freaks|freak|savages|savage|whores|whore|slut|sluts|perverts|pervert|thugs|idiots|idiot|fucks|fuckers|fucker|shits|shit|twats|twat|wankers|degenerates|weirdos|terrorist bastards|wanker|slag|slags|subhumans|thieves|scroungers|thieving|morons|moron|cretins|invaders|weirdo|hag|hags|pricks|prick|arseholes|skank|leeches|pest|pests|plague|infestation|invasion|menace|problem (needs|is))
      (muslim|islamic|jewish|gypsy|immigrant|migrant|refugee|trans|gay|lesbian|traveller|roma|catholic|hindu|sikh|disabled|homosexual|transgender) (rats|pigs|dogs|animals|monkeys|apes|cockroaches|cow|beast|beasts|swine|mutts|monster|monsters)
      (you|those|these|dirty|filthy|bloody|fucking|stinking|thieving|lazy|stupid) <kind-adj> (rats|pigs|dogs|animals|monkeys|apes|cockroaches|cow|beast|beasts|swine|mutts|monster|monsters)
      (immigrant|immigrants|migrant|muslim|gypsy|traveller|refugee|jewish|foreign|foreigner|trans|gay|black) (scum|filth|vermin|invasion|infestation|plague|disease|menace)
      (scum|filthy|filth|dirty|stinking|smelly|vile|disgusting|thieving|lying|evil|horrible|stupid|worthless|useless|lazy|ugly|thick|dumb|parasitic|nasty|greedy|scrounging|scummy|inbred|uncivilised|savage|murdering|bastard|rotten|inferior|sponging|sneaky|idiotic|pathetic|perverted|degenerate|freeloading|uneducated|retarded|wretched|ignorant|job-stealing|godless|heathen) (little|old|fucking|bloody|fat|lazy|stupid|ugly|dirty|filthy|useless|lying|thieving|thick|smelly|stinking|nasty)? (<group>|<group-one>)
      (bloody|fucking|fuckin|damn|goddamn|fking|sodding|typical|poxy|bleeding) (typical|bloody|fucking|stupid|lazy|dirty|filthy|little|old|thieving|lying|greedy)? (<group-many>|<group-single>|<group-adj> (<people-many>|<people-single>))
      typical (bloody|fucking|stupid|lazy|dumb|useless)? (woman driver|women drivers|woman|women|female|female driver|female drivers)
      (stupid|dumb|thick|useless|ugly|fat|filthy|dirty|fucking stupid|bloody stupid|bloody useless|worthless|pathetic|lazy|disgusting|vile) (fucking|bloody|ugly|fat|old|little)? (women|females|pensioners|old people|boomers)
    `,
  },
  {
    kind: 'as-a-slur',
    patterns: `
      (that's|thats|that is|this is|it's|its|how|you're|youre|you are|ur|he's|she's|don't be|dont be|stop being|being|acting|looks|look|sounds|was|is|r|so) (so|well|really|proper|such a|a bit|too|fucking|bloody|just|totally|being|all|that is|that's|was|is|it is|acting) (fucking|bloody|fuckin|damn)? (gay|retarded|spastic|mongy)
      (you|he|she|they|don't|dont|stop|boys|lads|we|i|who|always|ref|all|that|just|so) (all|always|just|really)? (runs|drive|drives|driving|throw|throws|throwing|cry|cries|crying|scream|screams|fight|fights|fighting|play|plays|playing|kick|kicks|hit|hits|moan|moans|whine|bat|bats|park|parks|parked|parking|act|acts|acting|behave|behaving|moaning|squeal|screaming|nag) like (a|an|little|old|some|bunch of|a bunch of|a load of|a little|such|a right|a proper|a stupid|a bloody|a silly) (girl|girls|woman|women|jew|gypsy|gypsies|spastic|retard|gay|poof|queer|fairy|female|granny|pansy|homo)
      (tight|mean|greedy) like a (jew|jewish|scot)
      what are (you|they) , (a|an|some kind of)? (<mental>|gay|a girl|special|a retard)
      only (got|get|gets|getting|hired|there|here|promoted|in) ..4 (because|cos|cause) (he|she|they|you|he's|she's|they're) ('s|is|are|was|were)? (a|an)? (<group-adj>|<group-one>|woman|female|girl)
      what a (jew|gypsy|pikey|homo|poof|tranny|spastic)
      (don't|dont|stop) (be|being) (so|such a|a)? (gay|retarded|poof|spastic|homo)
      (be|being|you|you're|youre|he's|she's|ur) such a (girl|woman|jew|gypsy|gay|queer|pansy|fairy|big girl|little girl|spastic|mong|homo|typical woman|jap)
      (jewed|gypped|gyped|jew) (me|him|her|them|us|you|down|out)
      (what do you expect|what did you expect|what can you expect|what else do you expect|that's what you get|you get what you pay for|what happens when you (hire|employ|let in)) (from|of|with)? <filler>? (a|an|the)? (<group>|<wide>|<group-one>|<wide-single>|<slurs>)
      (you know what|we all know what|we know what|everyone knows what) (<group>|<wide>) (are|is) like
      (that's|thats) (<group>|<wide>) for you
      <group> (at it again|strike again|up to their old tricks)
      (as)? (lazy|dumb|stupid|thick|tight|mean|dirty|useless|greedy|dishonest|loud|emotional|weak) as (a|an|any|the) (<group-one>|<wide-single>|<group>|<group-the>)
      (are you|r u|is he|is she|are they|you must be|he must be|she must be|what are you|must be) (a bit|bloody|fucking|some kind of|actually|all|completely|really|on the|,)? (<mental>) (or what|or something|or just|then|mate|lol)
      (looks|look|sounds|acts|behaves|dresses|talks|walks) (like a|like an|so|proper|a bit|well) (tranny|retard|spastic|mong|downs kid|down's kid|gypsy|pikey|poof|dyke|paki|queer|spaz)
      a (woman's|womans|woman 's) (place|job) is ..2 (kitchen|home|house|cooking|cleaning|looking|having)
      (get|go|stay) (back)? (in|to) the kitchen
      hitler (was right|had the right idea|did nothing wrong|should have (finished|won|killed)|had a point|was a genius|missed)
      (keep (britain|england|scotland|wales) white|white power|white pride|sieg heil|heil hitler|gas chambers were|final solution (was|is)|england for the english|britain for the british)
      (go|fuck off|piss off|get|crawl|should go|can go|send (you|them|him|her)|clear off|bugger off) back to (your|their|his|her) (own)? (country|countries|cave|jungle|mud hut|hut|land|homeland|continent|desert|island)
      (go|fuck off|piss off|get|send (you|them|him|her)|clear off|bugger off) (back)? (to)? where (you|they) (came|come) from
      (learn|speak) english or (leave|go|get|fuck off|piss off) ..3
      make me a sandwich
      (man up|grow a pair) (you)? (<group>|<wide>|<slurs>|you)
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    kind: 'said-of-group',
    patterns: `
      ${G} (<in-country> (<in-country>)?)? (<adverb> (<adverb> (<adverb>)?)?)? (<is-vile>|<is-mean>|<is-low>|<does-ill>)
      <groups> (<in-country> (<in-country>)?)? (<adverb> (<adverb> (<adverb>)?)?)? <does-invade>
      (islam|judaism|hinduism|sikhism) <is-vile>
      <lgbt> (<adverb>)? (<adverb>)? (are|is|'re|must be) (<filler>)? (<filler>)? (sick|ill|confused|wrong|weird|mental|unwell|unhealthy|damaged|broken)
      ${G} (,|:|-|—) ..1 (they|they're|theyre|all of them|the lot of them|every one of them|bunch of|nothing but|all|pure|just|absolute|utter|total|what a bunch of|load of|a bunch of|a load of)? (are|'re|just|all|fucking)? ${fill} (<vile-noun>|<mean-noun>|<low>|<vile-adj>)
      ${G} (,|:|-|—)? (can|should|could) (all)? (get|go|fuck|piss|do|suck) (off|stuffed|to hell|fuck themselves|one|home|back|my)
      (<half-slur>|<rare-slur>) <in-country>? <adverb>? (<is-vile>|<is-mean>|<is-low>|<does-ill>|<does-invade>)
    `,
  },
  {
    kind: 'asked-of-group',
    patterns: `
      (are|is|were|aren't|isn't|r) (all|any|most)? ${G} <in-country>? (really|actually|even|all|always|just|naturally|genuinely|so)? ${fill} (<vile-noun>|<vile-adj>|<mean-noun>|<mean-adj>|<low>|<low-phrase>)
      (are|is|aren't|isn't) ${G} (even|actually|really) <worthy>
      (can|could|do) ${G} (even|actually) (think|read|count|drive|spell|wash|feel|talk)
      why (are|is) (all|most)? ${G} <in-country>? (so|such|always|all so|all) ${fill} (<vile-noun>|<vile-adj>|<mean-noun>|<mean-adj>|<low>|<low-phrase>|awful|horrible|hateful)
      why (are|is) ${G} <in-country>? (even|still)? (here|allowed|alive|a thing|in (this|our|my)|breathing|given)
      why do we (let|allow|have|put up with|tolerate|need|bother with) (all)? ${G} ..2
    `,
  },
  {
    // The writer's own feeling or wish.
    kind: 'said-to-group',
    patterns: `
      (i|we|i've|we've|i'm|everyone|everybody|who else|anyone else|anybody else|else|does anyone else|we all|i'll|ill|you have to|gotta|to be honest i|why i|people|one who|made me|make me|makes me|makes you|i'd) (<hate-adverb> (<hate-adverb>)?)? (<hate>|<hate-phrase>) (all|every|the|these|those|each|any|most|seeing|sharing with|living with|being near|being around|working with)? (of)? (the|these|those|you)? ${G}
      (i|we|i'd|we'd|i'll|we'll) (<hate-adverb> (<hate-adverb>)?)? (despise|detest|loathe|hate) (a|an|any|that|this|every) (<group-one>|<wide-single>)
      (nobody|no one|no-one|i don't|i dont|i do not|we don't|we dont|we do not|don't|do not|never) <hate-adverb>? (want|wants|like|likes|need|needs|care about|cares about|trust|trusts|respect) (any|more|any more|these|those|the|all these|all those|to see|to see any|your|having|seeing|to be near|to be around|to live near|to live next to|to work with|to sit with|to share|to hear|your kind|you|anything to do with)? ${G} (here|in (our|this|my|the) ..1|near (us|me|my|our) ..1|around|round here|teaching|living|anywhere|moving|coming|touching|at all|at my|at our|one bit|<punctuation>)?
      (i|we|i'd|i'll|we'd) (would|will|could)? (never|not|wouldn't|won't|don't|dont|refuse to|n't|never ever|shouldn't|not going to|never going to|cannot|can't|cant) (ever|even)? (trust|hire|employ|date|vote for|work for|work with|live next to|live near|sit next to|share with|marry|be friends with|let|want|be seen with|do business with|take orders from|be taught by|buy from|touch|shake hands with|have) (a|an|any|another|some|one of|the)? (<groups>|<group-one>|<wides>|<wide-single>|<slurs>) (teach|teacher|near|in|into|look|touch|anywhere|drive|babysit|marry|run|tell|as|on|to|at|cook|serve|treat|neighbour|boss|lead|manage|doctor|with|living|teaching|working|head|heads|<punctuation>)?
      (never|don't ever|dont ever|do not ever|can't|can never|don't|dont|cannot) trust (a|an|any|the|these|those)? (<groups>|<group-one>|<wides>|<wide-single>)
      i'd rather (die|eat|be dead|kill|quit|starve|have|walk|drink) ..3 than ..4 (<groups>|<group-one>|<slurs>)
      (i|we|really|just|how i|do)? (wish|hope|pray|want|wants|wanting|would love|'d love|hoping|wishing|can't wait for|cant wait for|would be great if|would be nice if|be better if|be great if|be nice if|be happy if) (that|it if|for|to see)? (all|every|each|every single|these|those|the|most|some|any)? (of)? (the)? (last)? (${G}|<group-one>) (in|on)? ..2 (would|will|to|could|should|just|all|get|gets|were|was|is|are|go|had|'d)? ..2 (die|dies|died|disappear|disappeared|burn|rot|suffer|leave|left|fuck off|get out|drop dead|drown|extinct|vanish|vanished|stay away|shut up|go home|gone|dead|exterminated|eradicated|deported|back where|went home|wiped out|banned|killed|shot|removed|never existed|never been born|didn't exist|stopped|cancer|hanged|hung|burnt|burned|gassed)
      (better|nicer|cleaner|safer|happier|brighter|improved|great|fine) (off|place|world|country|town|life)? (without|if we got rid of|once we get rid of|minus) (all)? (of)? (the|these|those)? ${G}
      (without|if there were no|if there weren't any|if there were less|if there were fewer) (all)? (the|these|those|any)? ${G} ..5 (would be|we would|we'd|we could|things would|life would|this country|world|be a) ..2 (better|nicer|cleaner|safer|happier|great)
      (no more|too many|enough|enough of|sick of|tired of|fed up of|fed up with|sick to death of|bored of|had enough of|overrun by|overrun with|flooded by|flooded with|swamped by|swamped with|infested with|infested by|crawling with|riddled with|plagued by|invaded by|swarm of|swarms of|hordes of|horde of|flood of|invasion of|infestation of|plague of|rid of|allergic to|disgusted by|repulsed by|ashamed of|invasion by|cesspit of|breeding ground for|dumping ground for|taken over by|ruined by) (these|those|all these|all those|all the|the|bloody|fucking|all|any|every|stinking|dirty|filthy|so-called|our|more|of)? <groups> (in (our|this|my|the) ..2|here|everywhere|round here|coming|taking|already|moving|as it is|around|who|on|at|and|again|<punctuation>)?
      (sick|tired|fed up|bored) (to death)? (of|with) (these|those|all these|all those|all the|all)? (bloody|fucking|stupid)? <wides> (moaning|whining|nagging|thinking|acting|crying|playing|who think|and their)
      no (such thing as|place for|room for|space for|use for|need for|time for|sympathy for|respect for|excuse for) (a|an|any|the|these)? (good|decent|hard working|hardworking|honest|clean|normal|real|clever|intelligent|trustworthy|nice|innocent|peaceful|moderate|smart|funny|straight)? (${G}|<group-one>|<wide-single>) (here|in)?
      no (<group-one>|<group>|<wide-single>|<group-single>) (should (ever (be in charge|be allowed|be trusted|vote|lead|teach|run|rule|have)|be (in charge|allowed|trusted|here|teaching|in|given)|have (a|any|the|rights|kids|children|jobs|benefits|power)|vote|teach|exist|live|lead|get|ever)|deserves (to (live|exist|breathe|vote|be here|be happy|have|work|live here|be in|be alive|teach|win)|respect|rights|a|any|our)|is (human|worth|fit|welcome|capable|innocent|clean|honest|trustworthy|intelligent|clever|safe|good|decent)|can (be trusted|drive|teach|lead|think)|allowed|welcome|belongs|has a place|has any|here|in my|please|wanted)
      (i|you) (can't|cannot|cant) believe (we|they|people|anyone) (let|lets|allow|allows|give|gives|hire|hires|elect|elects|want|wants|employ|feed|house|trust|trusts) ${G} ..3
      nothing good (ever)? (comes|came|will come|has come) (from|of|out of) ${G}
      never (ever)? met (a|an) (honest|decent|clean|clever|nice|normal|hard working|sane|smart|trustworthy|good|likeable|bright) (<group-one>|<wide-single>|<group>)
      never (ever)? met (a|an) (<filler>)? (<group-one>|<wide-single>|<group>) (i|who|that|with) (could|can|would|wasn't|isn't|didn't|liked|trust|trusted|had|was|any|knew) ..4
      god hates ${all}
      (nobody|no one|no-one|who) (would|will|'d|'ll) (ever|even|really)? miss (any|these|those|the|all these|all those)? (of)? (the|these|those)? ${G} (if|when|,|in|at all|<punctuation>)
      (wish|hope|want|prefer it if|better if|nicer if|happier if) there (were|was|are|will be) (fewer|less|far fewer|a lot fewer|no|no more|not so many|hardly any) ${G}
      (wait (till|until|til) (i|we)|(i|we) (can't|cant|cannot) wait to|once (i|we)|when (i|we)|if (i|we)) (get|lay|ever get|finally get) (my|our) hands on (a|an|any|the|those|these|that|one of the|one of those)? (<group-one>|<wide-single>|${G})
      (if (you|he|she|someone|somebody) ('re|are|is|'s)|if ur|anyone who (is|'s)|whoever is) (a|an)? (<group-one>|<group>|<wide-single>|<group-adj>) (,|then)? (you|he|she|they|that)? (are|'re|is|'s|makes you|makes him|makes her|makes them|must be) (just|nothing but|basically|also)? (a|an|the)? (worthless|subhuman|less than human|scum|vermin|trash|filth|garbage|disgusting|not human|not welcome|inferior|beneath (me|us|contempt))
      (a|an|any|every) (<group-one>|<wide-single>) (is|'s|will always be) (no better than|nothing more than|little more than|not much more than|hardly more than|lower than|less than|worse than|no more than) (a|an|any)? (animal|animals|dog|dogs|rat|rats|pig|pigs|ape|apes|cockroach|insect|dirt|vermin|beast|monkey|parasite|human)
      nothing (worse|lower|dumber|more disgusting|more annoying|more pathetic|filthier) than (a|an|these|those|the)? (<filler>)? (<group-one>|${G}|<wide-single>|<slurs>)
      (better|safer|nicer|cleaner|great|fine|lovely) (place|country|town|road|area|estate)? before (all)? (the|these|those)? (<groups>|${G}) (came|arrived|moved|turned|started|got|took|were|invaded)
      (nobody|no one|no-one|why would anyone|why would you|who) (wants|want|likes|needs) to (look at|see|hear from|sit with|sit near|be around|work with|deal with|live near|date|hire|be friends with|talk to|listen to|employ|touch|marry) (any|these|those|the|all these|all those|a|an|some)? ${G}
      (i|we|you) (don't|can't|won't|couldn't|never|cannot|dont|cant|could never|would never|do not|will not) (want|like|need|have)? (to)? (respect|trust|look at|see|hear from|sit with|sit near|be around|work with|deal with|live near|date|hire|be friends with|talk to|listen to|befriend|tolerate|stand|bear|take|reason with|employ|touch|marry) (any|these|those|the|all these|all those|some)? ${G}
      (i|we|you) (can't|won't|couldn't|never|cannot|don't|dont|cant|could never|would never|will never) (really|ever|possibly)? (respect|trust|tolerate|stand|bear|take orders from|listen to|vote for|work for) (a|an|any) (<group-one>|<wide-single>)
      (if it was up to me|if it were up to me|if i had my way|if i was in charge|if i were in charge|in an ideal world|in a perfect world|ideally|if i ran (the country|things|this country)|if it was my country) ,? (i'd|we'd|all|every|every single)? ..2 ${G} (would|should|'d) (all|just)? (be|go|get)? (<harmed>|<die-verb>|gone|back|out|first|home)
      the (less|fewer) (of)? (these|those)? ${G} ..4 the better
      the only (good|thing|use|place) ..1 (for|about)? (a|an|the)? (<group-one>|<groups>|<wide-single>|<wides>|<slurs>) (is|are|in|belongs)? ..4
      (what|who) (the (hell|fuck) )? (is|are) ..1 (wrong|the matter) with ${G}
      what is it with ${G}
      (it's|it is|its|how|so|absolutely|is it|that's|what a) (just|so|really|fucking|absolutely|such|a)? (disgusting|sick|unnatural|shameful|joke|disgrace|ridiculous|outrageous|sickening|crazy|mad|wrong|scary|appalling|a joke|a disgrace|embarrassing|vile|gross|horrible|awful|insane|pathetic|scandal|crime|revolting) (that|how|when|to see|to let|letting|having|seeing) (all)? (these|those|the)? ${G} (are|is|get|getting|can|being|to|in|have|has|even|still|exist|live|walk|come|think|vote|work) (even|still|all|just|use|be|get)? (allowed|our toilets|women's toilets|use|be|let|permitted|able|here|free|benefits|houses|special|everything|everywhere|vote|marry|adopt|teach|work|come|live|walk|exist|rights|breed|among|public|our|this|my|in|children|kids|to)
      (being|be|to be|become|turning|turn) (a)? (gay|trans|lesbian|homosexual|bisexual|transgender|transsexual|queer|black|muslim|jewish|disabled|autistic|bi|nonbinary|non-binary|<group-single>) (is|'s|was) (just|so|really|a|an|all|simply)? (just|so|really|a|an|kind of|sort of)? (disgusting|unnatural|disease|choice gone|sick|mental illness|mental disorder|illness|abnormal|gross|disorder|abomination|perversion|deviant|vile|revolting|not normal|not natural|wrong in the head|sickness|joke|weird|shameful|an illness|a mental|degenerate|curse|evil|perverted)
      (it's|it is|its) (just|so|simply)? not (normal|natural|right) (being|to be) (gay|trans|lesbian|homosexual|bisexual|transgender|queer|bi)
      (let|hire|hired|hiring|employ|employing|letting|allow|allowing|elect|have) (a|an|any|these|those|some|another) (<slurs>) ..3
      (imagine|yuck|ew|eww|ugh|urgh) (being|dating|marrying|having|working|living|sharing|,)? (married to|with|a)? (a|an)? (<slurs>) ..2
      (get|keep|drive|drag|kick|throw|chuck) (all)? (these|those|the|them|every|any)? ${G} (out|away|off) (of|from|my|our)? ..3
      (go|get|fuck off|piss off|crawl) (back|home|off|out) (to|of|where) ..5 (you)? (<filler> (<filler>)?)? (<groups>|<group-one>|<slurs>)
      (you|ya) (<filler>)? (<filler>)? (<mean-adj>|<vile-adj>|dirty|smelly|fucking|bloody|thieving|fat|ugly|stinking) <filler>? (<group-one>|<group>|<group-single>|<slurs>|woman)
      (shut up|fuck off|piss off|fuck you|screw you|get lost|shut it|fuck yourself|go home) (,)? (you)? (<filler> (<filler>)?)? (<group-one>|<group>|<group-single>|<slurs>|woman)
      (you|you're|youre) (are|r)? (just|only|nothing but|no better than|not even human|such)? (a)? <filler>? (<group-one>|<group-single>) (so|and) (you|your) (don't|dont|should|have no|opinion|can't|shut|are|shouldn't) ..4
    `,
  },
  {
    // Violence or removal asked for; a threat as well.
    kind: 'said-against-group',
    patterns: `
      <intends> (<hate-adverb> (<hate-adverb>)?)? (<harm>|<harm-phrase>|<hurt-verb>) (of)? ${all}
      <intends> (<hate-adverb> (<hate-adverb>)?)? (<harm>|<harm-phrase>|<hurt-verb>) (a|an|some|any|every|that|this|all|all these|those)? (<group-one>|<slurs>)
      <intends> (<hate-adverb>)? (<harm>|<harm-phrase>|<hurt-verb>) (every|any|all) (<wide-single>|<wides>)
      (<intends>|they should|we should|i would|i'd) (stop|keep|prevent|block) ${all} (from)? (coming|entering|getting|crossing|moving) (in|into|here|over|to)?
      (i would|i'd) (<hate-adverb>)? (ban|deport|shoot|hang|gas|sterilise|castrate|drown|burn|imprison|execute|lock up|send back|kick out|round up) (every|all|the|any)? (mosque|mosques|synagogue|synagogues|${all}|<group-one>)
      <intends> (burn|bomb|torch|blow up|bulldoze|firebomb|smash up|shut) (down)? (all|every|the|that|these|those|any)? (of)? (the)? (mosque|mosques|synagogue|synagogues|gurdwara|gurdwaras|traveller site|gypsy camp|gypsy site|asylum hotel|migrant hotel|asylum hotels|migrant hotels)
      <intends> (<hate-adverb> (<hate-adverb>)?)? <away-verb> (all)? ${all} (all|right|straight|the fuck|the hell)? <away>
    `,
  },
  {
    // The same as a bare command: it counts at the head of a clause only.
    kind: 'ordered-of-group',
    patterns: `
      (<harm>|<harm-phrase>) (all|off|every|every single)? (of)? ${all}
      (burn|bomb|torch|blow up|bulldoze|firebomb|burn down|smash up|shut) (down)? (all|every|the|that|these|those|any)? (of)? (the)? (mosque|mosques|synagogue|synagogues|gurdwara|gurdwaras|traveller site|gypsy camp|gypsy site|asylum hotel|migrant hotel|asylum hotels|migrant hotels)
      (<harm>|<harm-phrase>) (all|every|every single|any|a|the) (<group-one>|<wide-single>|<slurs>)
      <away-verb> (all)? ${all} (all|right|straight|the fuck)? <away>
      (stop|don't|dont|never|quit|no more) (giving|letting|allowing|feeding|housing|helping|paying|employing|hiring|give|let|allow|feed|house|help|employ|hire|pandering to) ${all} (rights|in|vote|anything|jobs|houses|money|benefits|teach|near|into|<punctuation>)
      (stop|keep|prevent|block) ${all} (from)? (coming|entering|getting|crossing|moving) (in|into|here|over|to)?
      (death|no mercy|hell|down|destruction|jail|nooses|gas chambers) (to|with|for) (all|every)? (of)? ${all}
      (so|really|absolutely|fucking|honestly|seriously|genuinely|totally|god i|just|also|definitely|still)? (<hate>|<hate-phrase>) (all|every)? (of)? ${all}
      <curse-verb> (off)? (all|every|you|you all)? (of)? ${all}
      no (<group>|<wide-group>) (allowed|here|please|welcome|wanted|in my|in our)
      <groups> (out|not welcome|go home|fuck off|piss off|get out|out of|off our|off my|not wanted|go back|raus|keep out) ..3
    `,
  },
  {
    kind: 'said-of-community',
    patterns: `
      ${people} <tail>? (<adverb> (<adverb> (<adverb>)?)?)? (<is-vile>|<is-mean>|<does-mean>|<run-by-fools>)
      ${people} (,|:|-|—|=|…) (what a)? ${fill} (<vile-noun>|<mean-noun>|<mean-adj>|<vile-adj>|<soft-noun>|<mean-phrase>)
      ${people} (=|:) ${fill} (<vile-noun>|<mean-noun>|<soft-noun>)
      <loose-community> (<adverb> (<adverb>)?)? <is-vile>
      <parent-many> (<adverb> (<adverb>)?)? (<is-vile>|<is-mean>)
      <school> (<adverb> (<adverb>)?)? (<is-vile>|<is-mean>|<is-dump>|<run-by-fools>)
      ${people} (,|-)? (that|this|the)? ..1 (and|but)? ..1 (,|-) (<does-mean>)
      (i|we|i've|everyone|everybody|we all|i'd|nobody|absolutely|really|i'm) (<hate-adverb> (<hate-adverb>)?)? (<hate>|<hate-phrase>) (all|most of|half|that|this|every one of)? (of)? (the)? (${people}|<loose-community> <tail>)
      (hate|despise|loathe|detest|can't stand|cant stand) (all|most of|half|that|this|every one of)? (of)? (${people}|<loose-community> <tail>)
      (fuck|screw|sod|stuff|bollocks to|fuck off|damn) (all|every one of)? (of)? (${people}|<school>|<always-school>|the head)
      ((i|we) (work|teach|worked)|(i|we) 'm|working|teaching|surrounded|i'm surrounded|i work|i teach|i work for|i work with|managed|led|outnumbered|bossed|line managed|dealing) (surrounded|for|with|by|alongside|under)? (by|with|for)? (a|an|some|the)? ${fill} (<vile-noun>|<mean-noun>|<soft-noun>)
      (worst|shittest|crappest|stupidest|thickest|laziest|rudest|nastiest|dumbest|dimmest|vilest|most <mean-adj>|most <vile-adj>|biggest (idiot|bully|liar|idiots)) (bunch|set|group|lot|collection|kind|crop|load)? (of)? ${fill} (<job-one>|<job-many>|<parent-many>|<parent-one>|<pupil-one>|<pupil-many>|<class-many>|school|schools|idiots|people|year group|cohort|boss|morons) (at|in|of|on|from)? (this|my|our|the)? <work-place>? (i|i've|we|we've|that|who|you|anyone|ever|in) (i|i've|we|have|had|has|'ve|ever|could|is|my)? (ever|had)? (have|has)? (ever)? (worked|taught|had|met|known|seen|come|dealt|been|the|encountered|career|my|life|long|had)
      what (a|an|absolute|complete|utter|such) ${fill} (<vile-noun>|<mean-noun>) (our|my|the|those|these|that) <filler>? (<job-one>|<job-many>|<parent-many>|<class-many>|pupils|head) (is|are|was|were|has|have|we|i|'s|<punctuation>)
      what (a|an) ${fill} (<vile-noun>|<mean-noun>) (${people}) (is|are|was|were|'s)
      what (a|an) ${fill} (excuse|apology) for (a|an) ${fill} (<job-one>|<parent-one>|teacher|<school-place>|school|<class-many>) ..3
      (i|i'd|we|we'd|you|nobody|no one) (wouldn't|would not|would never|don't|can't|couldn't|never|would|could) trust ${people} (to|with|as|near|around|in|<punctuation>) ..4
      what (a|an) ${fill} (<vile-noun>|<mean-noun>|<place>) (${people}|<school>) (is|are|was)
      what (a|an) ${fill} (<vile-noun>|<mean-noun>|<place>) of (a|an) (school|head|class|place|headteacher|teacher|trust|department)
      what (a|an) (<filler>)? (<mean-adj>|<vile-adj>) (bunch|lot|shower|crew|set|load|man|woman|head|school|place)? (${people}|<school>) (is|are|was|were)
      ${people} (at|in|from|on|with|behind|who|that) ..4 (<is-vile>|<is-mean>)
      (bigger|worse|lazier|thicker|dumber|stupider|more useless) ..1 (bunch|set|pack|gang|group|load)? (of)? ${fill} (<vile-noun>|<mean-noun>|<soft-noun>) than (the|most of|half)? ${people}
      (<vile-noun>|<mean-noun>|<soft-noun>|useless|pathetic|thick|stupid) ,? (that's|thats|is|that is) what (${people}|<school>) (is|are)
      (someone|somebody|anyone|who|whoever|the genius who|the idiot who) ..2 (made|hired|put|appointed|promoted|gave) (him|her|them|<own-people>) ..5 (<is-mean>|<is-vile>|<does-mean>)
      (no wonder|so) (the|our|my|these|those) (kids|children|pupils) (are|'re) (so|all|such)? (thick|stupid|feral|dense|dim|useless) ..4
    `,
  },
  {
    // The insult before the name, or tied to the place: "our spineless head", "that idiot of a head",
    // "the clowns running this school". What stands before the insult is looked at in remarks.ts.
    kind: 'said-before-name',
    patterns: `
      (<vile-noun>|<mean-noun>|<soft-noun>|excuse|apology|disgrace|waste|snake|joke) (of|for) (a|an|the|our|my) ${fill} (<job-one>|<pupil-one>|<parent-one>|<job-many>|teacher|<class-many>|school|pupil)
      (<vile-adj>|spineless|useless|gutless|incompetent|clueless|lazy|idiot|idiotic|moronic|pathetic|feral|scummy|thick|stupid|two-faced|vindictive|toxic|power-mad|brainless|gormless|ignorant|entitled|lying|bullying|bitchy|arrogant|pompous|snobby|smug|backstabbing|nasty|worthless|inept|witless|bastard|fuckwit|moron|scum|shit|shitty|thieving) (old|fat|little|bloody|fucking|new|excuse|lying|lazy)? (<job-one>|<job-many>|<parent-many>|pupils|<class-many>|<school-place>|mum in|dad in|mums|dads|mother in)
      (idiot|scum|scumbag|thick|stupid|feral|entitled|brainless|useless|lazy|awful|vile|chav|scummy|shit|moron|disgusting) (parents|kids|children|mums|dads|teachers|staff|pupils|students|colleagues|governors|tas|families) <tail>
      (<vile-noun>|<mean-noun>|<soft-noun>) (in|on|at|from|who|that|running|leading|called|we|i|of|around|here|round) (this|our|my|the|work|calls|call|teach|teaches|runs|run|leads|lead|work|works|with|we|i|slt|smt|year|here)? ..1 (<tail>|<work-place>|<always-school>|<school-place>|<job-many>|<community>|here|<school-name>|a school|the school|themselves (teachers|leaders|parents|heads|a head|a teacher|a leader)|(himself|herself) (a|an|our|the) <job-one>)
    `,
  },
  {
    // "Head's a clown": without my or our, at the start only.
    kind: 'said-of-head',
    patterns: `(<job-one>|<job-many>|<class-many>) (<is-vile>|<is-mean>|<does-mean>)`,
  },
  {
    kind: 'said-of-school',
    patterns: `
      ${people} <tail>? (<adverb> (<adverb>)?)? (<is-poor>|<does-poor>)
      <school> (<adverb> (<adverb>)?)? (<is-poor>|<does-poor>|<does-mean>)
      (wish|hope|hoping|pray|can't wait for|cant wait for|can't wait til|can't wait until) ${people} (would|to|will)? (just|finally)? (retire|retires|resign|resigns|leave|leaves|quit|quits|fuck off|get sacked|gets sacked|goes|is gone|disappear|disappears|get lost)
      (the)? (worst|shittest|crappest) (school|place|head|leadership) (i|i've|we|ever|in|on) (have|ever|'ve)? ..3
    `,
  },
  {
    kind: 'said-of-person',
    patterns: `
      <person> ((on|in|at|from|with|behind|over|by|down|across|who|next|opposite) ..5)? <adverb>? <is-vile>
      (that|this) <filler>? <stranger> (is|was|'s) ..3 (slag|slut|whore|bitch|cunt|scumbag|twat|wanker)
      <cap> <cap> <is-vile>
      <handle> (you|u)? (are|is|r|'s)? ${fill} (<vile-noun>|<vile-adj>)
      (<you-are>|<you> (lot|people|guys|all|two|folk|kids|idiots|men|parents)? (are|r|were|'re|is)) ${fill} (<vile-noun>|<vile-adj>|<mean-noun>|pathetic|useless|stupid|thick|brainless|clueless|incompetent|spineless|ugly|gutless|the <mean-adj> (person|man|woman|people)|braindead|brain dead|worthless|moronic|idiotic|a waste of ..1|<mean-phrase>)
      (your|ur) (a|an|such a|such an|all|nothing but|just a|just an|an absolute|a total|a complete|fucking) ${fill} (<vile-noun>|<mean-noun>|<vile-adj>|thick|stupid|useless|pathetic)
      <you> (<filler> (<filler>)?)? (<mean-adj>|<vile-adj>|fat|little|horrible|old|fucking|bloody|stinking|dirty|sad|sorry|rotten|total|absolute|complete|utter) (<filler> (<filler> (<filler>)?)?)? (<vile-noun>|<mean-noun>|mess|excuse for|little man|woman|old man|man|creature)
      <you> (<filler> (<filler> (<filler>)?)?)? <vile-noun>
      <you> ..6 , (you)? <filler>? <filler>? <vile-noun>
      (are you|r u) (fucking|actually|really|just|all|bloody|completely|some kind of|that|a bit|a|an)? (a|an|fucking|that)? (thick|stupid|retarded|brain dead|braindead|moron|idiot|dumb|brainless|a moron|an idiot)
      (you|u) (make|makes) me (fucking|physically|feel)? sick ..1 (<filler> (<filler> (<filler>)?)?)? (<vile-noun>|<mean-noun>|man|woman|person|people|creature|<punctuation>)?
      (you|u) (disgust|repulse|sicken) (me|us|everyone)
      (i|we) <hate-adverb>? (despise|loathe|detest) you
      what (a|an) ${fill} (<vile-noun>|<mean-noun>|<vile-adj>) ..2 (you|he|she|they|that <filler>? <stranger>|this <stranger>) (are|is|was|were|'re)
      what (a|an) (<filler>)? (<vile-adj>|fat|ugly|stupid|nasty|useless|pathetic) ${fill} (<vile-noun>|man|woman|person|human being|bloke) (you|he|she|that <stranger>|<punctuation>)?
      shut (the fuck|the hell)? (up)? (you|your) (fat|ugly|stupid|fucking|bloody|pathetic|useless|thick|dirty|lying|filthy|stinking|vile) ..3
      shut (your|ur) (fucking|stupid|fat|ugly|bloody|filthy|dirty|lying|big)? (mouth|gob|face|trap|hole|cakehole)
      (eat shit|suck my (dick|cock|balls)|kiss my arse|kiss my ass)
      (piss|fuck|bugger|sod|fuk) off <you>? (<filler> (<filler> (<filler>)?)?)? (<vile-noun>|<mean-noun>|man|woman)
    `,
  },
  {
    kind: 'said-curse',
    patterns: `
      (fuck|screw|fck|fuk|damn) (you|u|ya|yourself|urself|yourselves|off you) (all|lot|and your|and the|,|you|too|both|twat|<punctuation>)?
      (go|get) (and)? (fuck|fucked|screw|stuff|shag) (yourself|urself|yourselves|you)?
    `,
  },
  {
    kind: 'said-of-them',
    patterns: `
      (they|these|those|they're|theyre|he|she|them) (people|lot|all|two|types|creatures|things|idiots|clowns|scum)? (<adverb> (<adverb> (<adverb>)?)?)? (<is-vile>|<is-mean>|<does-mean>)
      (they're|theyre) ${fill} (<vile-noun>|<vile-adj>|<mean-noun>|<mean-adj>|<soft-noun>|<mean-phrase>)
      (all|most|half|some|every one|each|every single one|the lot|both|many|loads|none) of (them|these|those) (<adverb> (<adverb>)?)? (<is-vile>|<is-mean>|<does-mean>)
      (this|that|the whole) (lot|bunch|shower|crew) <adverb>? (<is-vile>|<is-mean>|<does-mean>)
      (their|his|her|them|these) (kind|sort|type|lot|whole (culture|family|community)|culture|filthy ..1|food) (is|are|should|make|makes|belong|don't|needs|need|has|have) ..4
      (absolute|complete|utter|total|proper|such|what|what a|a bunch of|bunch of|load of|just|pure|nothing but|real|right|bloody|fucking|useless|lazy|thick|stupid|vile|disgusting|horrible|pathetic|spineless|two-faced|smug|lying|entitled|miserable|feral|dirty|filthy|ugly|fat|a) ${fill} (<vile-noun>|<mean-noun>|<soft-noun>) (,)? (the lot of them|all of them|every one of them|half of them|most of them|every last one|every single one|the whole lot|both of them|the pair of them|some of them|the lot|the whole bunch|every one|all)
      (thick|useless|stupid|vile|scum|idiots|morons|clowns|pathetic|disgusting|vermin|lazy|feral|dense|clueless|liars|snakes|spineless|animals|parasites|muppets|scumbags|brainless|criminals|thieves|savages|cowards|witches|gutless|brain dead|braindead|entitled|rude|filth|filthy|evil|worthless|trash|toxic|incompetent|hopeless) (as ..4)? (,|-|—)? ((the (whole)? lot|all|every (last|single)? one|half|most|both|the pair|some|the (whole)? bunch|the whole) of (them|these|those|you|${people}|<loose-community>)|the (whole)? (lot|bunch)|all of them)
      <mean-phrase> (,|-|—)? (the|all|every|half|most|both|some) (whole)? (lot|of|one|last|pair|single|bunch)? (one)? (of)? (them|these|those|${people}|<loose-community>)
    `,
  },
  {
    kind: 'said-low-of-them',
    patterns: `
      (they|these|those|they're|theyre|them) (people|lot|all|types|creatures|things)? (<adverb> (<adverb> (<adverb>)?)?)? (<is-low>|<does-ill>|<does-invade>)
      (they're|theyre) ${fill} (<low>|<low-phrase>)
      (people|folk|folks|anyone|anybody|anything|creatures|things) like (that|this|them|these|those) (<adverb> (<adverb>)?)? (<is-low>|<does-ill>|<is-vile>|<wants-hurt>)
      (all|most|half|every one|each|every single one|the lot|both|many|loads|none) of (them|these|those) (<adverb> (<adverb>)?)? (<is-low>|<does-ill>|<does-invade>)
      <intends> (<hate-adverb> (<hate-adverb>)?)? (<harm>|<harm-phrase>|<hurt-verb>) (them|'em|em|these|those)
      (<harm>|<harm-phrase>|deport|gas) (them|'em|em) (all|both|up|off)?
      <away-verb> (them|'em|em) (all|right|straight)? <away>
      (i|we) (<hate-adverb> (<hate-adverb>)?)? (<hate>|<hate-phrase>) (them|em|every one of them|all of them|the lot of them|their (kind|sort|lot))
    `,
  },
  {
    kind: 'said-low-of-nobody',
    patterns: `
      (should|ought to|need to|must|deserve to|want|need|wants|needs) (all|just)? (be|get|to be)? (all|just)? (<harmed>|deporting|shooting|hanging|gassing|locking up)
    `,
  },
  {
    // Nobody named: it leans on whoever stood in the sentence before.
    kind: 'said-of-nobody',
    patterns: `
      <vile-noun>
      <mean-noun>
      <soft-noun>
      <place>
      <mean-phrase>
      (horrible|awful|nasty|vile|disgusting|stupid|thick|useless|pathetic|dreadful|revolting|odious|ignorant|ghastly|filthy|spiteful|arrogant) (<filler> (<filler>)?)? (man|woman|person|people|boy|girl|kid|kids|bloke|creature|creatures|family|lot|parents|parent|child|children|boss|head)
    `,
  },
];
