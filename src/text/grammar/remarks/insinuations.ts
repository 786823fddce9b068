import type { Grammar, Lexicon } from '../../grammar.ts';
import { fill } from './insults.ts';

/**
 * What is never stated: a question that takes the worst as known, a rise in crime put beside
 * newcomers, "only a". Whether it counts is for `src/text/remarks.ts`, as with plain statements.
 */
export const lexicon: Lexicon = {
  ill: `crime crimes thefts theft burglaries burglary stabbings muggings rapes litter rubbish mess robberies vandalism fly-tipping disease lice
    stolen robbed broken_into mugged nicked burgled downhill unsafe trouble antisocial_behaviour drug_deals house_prices ruined gone_to_the_dogs
    rats attacks violence scruffy stinks smells filthy missing`,
  arrived: `moved_in came arrived turned_up got_here were_let_in came_over took_over appeared moved_here started_coming settled_here pitched_up`,
  'holy-place': `mosque mosques synagogue synagogues gurdwara gurdwaras temple temples islamic_centre traveller_site traveller_sites gypsy_camp gypsy_site asylum_hotel
    asylum_hotels migrant_hotel migrant_hotels gay_bar gay_bars gay_club refugee_centre pride_parade pride_march migrant_camp halal_shop halal_shops
    hindu_temple sikh_temple`,
};

const G = '(<groups>|<wides>)';
const one = '(<group-one>|<wide-single>)';
const truly = '(actually|really|ever|even|honestly|genuinely|in their right mind)?';
const carry = `(pay|have to pay|pay taxes|put up with|have to put up with|fund|house|feed|tolerate|have to tolerate|respect|employ|hire|subsidise|live next to|live with|live near|share|listen to|bow down to|pander to|work with|carry|be expected to|have to|be forced to|learn about|suffer|make room|give up)`;
const naughty = `(shoving|moaning|whining|whingeing|complaining|stealing|forcing|pushing|ramming|playing|taking|lying|demanding|acting|pretending|expecting|making|crying|nagging|ruining|breeding|thinking|coming|attacking|bothering|going on|scrounging|begging|stinking|behaving|shouting|showing off|blaming everyone|blaming us|sponging)`;

export const statements: readonly Grammar[] = [
  {
    kind: 'asked-of-group',
    patterns: `
      why (are|is) ${G} <in-country>? ${fill} (<vile-noun>|<vile-adj>|<mean-noun>|<mean-adj>|<low>|<low-phrase>)
      why (are|is) ${G} <in-country>? (always|all|so|such|too|never|just|still)? (bloody|fucking|damn|flipping)? (<temper>|<vice>)
      (are|is) ${G} <in-country>? (always|all|so|such|too|just|naturally) (bloody|fucking|damn)? (<temper>|<vice>)
      why (do|does|must) (all|most|so many)? ${G} <in-country>? (always|all|even)? (think (they can|they are|they're|it's ok)|expect|insist on|have to (be so|make|shout|smell|ruin|shove|talk|bring|go on)|feel entitled|feel the need|exist|bother|come here|smell|stink|moan|lie|steal|breed|hate us|shout|complain|drive|act|behave|live like|play the) ..4
      why (can't|cant|can not|won't|don't|dont|cannot|couldn't) ${G} (just|all|ever)? (integrate|stay|keep|shut|learn|behave|go|speak|be normal|be quiet|act|leave|wash|work|get a job|take a joke|drive|control|get over|calm down|fit in|pay|fuck|stop ${naughty}) ..4
      when (will|are|is|do|did) ${G} (going to|ever|finally|gonna)? (stop ${naughty}|learn to|shut up|go home|leave us|get a job|integrate|start (working|paying|behaving)|get it through|give it a rest|stop it) ..4
      (does|do|did|could|can|would) (anyone|anybody|any of you|anyone else|any of us) ${truly} (like|trust|want|need|stand|miss|bear|tolerate) (having|any|these|those|the|all these)? ${G}
      what (are|is|use are|good are|were) ${G} ${truly} good for ..4
      (what is|what's|whats|what 's|where is) the (point|use) (of|in) (having)? (these|those|the|all these)? ${G} ..3
      (who needs|who wants|who asked for|who invited|who let|who is letting|who keeps letting|who voted for) (all|any|more)? (of)? (these|those|the|so many)? ${G} (in|into|here|anyway|anyway|loose|near|<punctuation>)
      (has|have|had) there ever been (a|an|any|one|a single)? (good|decent|great|funny|clever|honest|single|successful)? (${one}|${G}) (who|that|with|worth|in|at) ..5
      (have|has) (you|anyone|anybody) ever (met|seen|known|heard of) (a|an|one|any) (good|decent|honest|clever|funny|normal|clean|happy|nice|polite)? (${one}|${G}) (who|that|with|<punctuation>) ..5
      (would|will|could) (you|anyone|anybody) ${truly} (want|like|be happy|be comfortable|fancy|let) ..5 (home with|marrying|to marry|marry|next door to|living next to|next to|taught by|to be taught by|home|dating|date|going out with|operated on by|served by|led by|near|bringing home|bring home|sleeping with) (a|an|some|any|these)? (<group-one>|<groups>) ..3
      (would|will|could) (you|anyone|anybody) ${truly} (want|like|let|trust|hire|employ|leave) (your|the)? (kids|children|child|daughter|son)? (with)? (a|an|some|any|these) (<group-one>|<groups>) (to (teach|operate|drive|cook|look|run|treat|lead|babysit|mind|marry)|as|near|next|teaching|teach|living|moving|in|with|look|looking|operate|cook|drive|run|around|babysit|<punctuation>) ..4
      (who would|who'd|who 'd|who is going to|who's going to|who could|who wants to|who in their right mind would|why would anyone|why would anybody|why would you) ${truly} (want to)? (marry|date|hire|employ|live next to|live next door to|sit next to|vote for|trust|love|fancy|sleep with|work with|work for|be friends with|be seen with|adopt|listen to|go near|kiss) (a|an|any|these|those|with|some)? (<group-one>|<groups>)
      how (can|could|is|are|am|do) (anyone|anybody|we|i|you|people)? (supposed|expected|meant)? (to)? (trust|respect|look at|take|live with|live next to|share|tolerate|put up with|stand|sit next to|feel safe|work with|listen to) ..2 ${G} (seriously|without|near|around|in|moving|and|as|<punctuation>) ..4
      why (should|must|would|do) (i|we|my|our|anyone|taxpayers|people|the taxpayer|ordinary people|normal people|hard working people|decent people|a) (all|taxes|taxpayer|child|children|kids)? (have to)? ${carry} ..3 (${G}|<group-one>) ..5
      where (do|did|are) (all)? (these|those) ${G} (all)? (come|coming|came) from
      (aren't|arent|isn't|haven't) ${G} (just|all|meant to be|supposed to be|got|had|taken)? (<low>|<mean-adj>|<vile-adj>|<temper>|a home|homes|enough) ..3
      (is it just me|am i the only one|anyone else|is anyone else|does anyone else) ..4 (${G}) ..3 (<temper>|<vice>|<repels>|<is-low>|<is-mean>)
    `,
  },
  {
    kind: 'said-to-group',
    patterns: `
      (you|you're|youre|he|she|he's|she's|they|it's) (are|is|'re|'s|was)? (only|just|nothing but|nothing more than|merely) (a|an|another|some) <group-one>
      (you|you're|youre) (are|'re)? (only|just|nothing but) (a|an) (woman|girl|female)
      (being|be) (gay|trans|lesbian|homosexual|bisexual|transgender|transsexual|bi|queer|nonbinary|non-binary) (is|'s|was) (just|only|all|simply|clearly|obviously)? (a|an)? (lifestyle|life style|silly|stupid|shameful|dirty|sad|sick|fashionable|modern)? (choice|phase|fad|trend|fashion|cry for attention|fashion statement|excuse|shameful|fetish|act)
      <ill> ..8 (since|ever since|after|when|as soon as|once|because of|thanks to|the week|the day|the month|the year|the minute|the moment|now that|now) ..2 <groups> <in-country>? (all|first|have|had|'ve)? <arrived>
      (since|ever since|after|when|as soon as|once|the (week|day|month|year|minute|moment)) ..2 <groups> (all|first|have|had)? <arrived> ..8 <ill>
      <groups> (have|'ve|had|all)? <arrived> (and|,|so|then|now|-) ..7 <ill>
      (wherever|everywhere|anywhere) (there are|you get|you find|you see|you go|there's|you put) ..2 <groups> ..4 <ill>
      (i|we|everyone|everybody|people should|i'd|so|always) <hate-adverb>? (blame|blames) ..2 <groups> ..4
      (it's|its|it is|that's|this is|thats|all) (all|entirely|probably|always|clearly|obviously|basically|half)? (down to|because of|thanks to|the fault of|caused by) ..2 <groups> ..3
      <ill> ..2 (,|because|cos|since|as|-)? ..2 (run by|owned by|because of|thanks to|the fault of|caused by|down to|courtesy of) ..2 <groups>
      (every|another|each|all|yet another|one more|more|these|those) ..1 <holy-place> ..6 (nail|ruin|ruins|destroy|destroys|destroying|too many|insult|disgrace|eyesore|invasion|takeover|threat|should be|shouldn't|wants|needs|blot|stain|breeding|end of|step closer|infestation|plague)
      (no|never any|not another|stop building|enough) (more)? <holy-place> (here|in|on|near|please|thanks|wanted|<punctuation>)
      (another one|another|she's|yet another) ..2 (pregnant|up the duff|on maternity|off on maternity) ..5 (skiving|skive|full pay|milking|lazy|typical|timing|selfish|taking the|paid holiday|jolly)
      (maternity leave|maternity pay|maternity|paternity leave) (is)? (just|basically|nothing but)? (a|an)? (paid|long|free|year's|year long|year-long)? (holiday|jolly|skive|skiving|con|scam|free money|excuse|joke|rip off)
      (hire|employ|recruit|appoint|promote|never hire|never employ|don't hire) (a|any)? (young|newly married|married)? (woman|women|girl|girls|mum|mums) ..6 (pregnant|babies|maternity|baby|breeding|childcare|sprogs)
      (there goes|bye bye|goodbye|so much for) the (neighbourhood|area|street|town) ..8 (<groups>|<group-one>)
      (i'm|im|i am|we're|not) (not)? (being|going to be)? (taught|led|lectured|told what to do|bossed about|served|treated|operated on|governed|managed) by (a|an|some|any) (<group-one>|<wide-single>|<groups>)
      (keep|get) (your|our|my|the) (children|kids|daughters|sons|girls|boys|women|wives|hands|distance) ..1 (away|well away|clear|safe) from (any|all|the|those|these)? (<groups>|<group-one>)
      (watch|lock|hide|count|mind|guard) (up|away|out|down)? (for)? (your|the|all the)? (bags|bag|purse|wallet|wallets|valuables|doors|kids|children|daughters|dogs|silver|copper|lead|bikes|tools|phones)? ..2 (,|when|if|the|there's|there are|with|because|cos) ..2 <groups> ..3 (<in-country>|are|is|about|around|on|back|in|near|moved|<punctuation>)
      (i'd|i would|would|you'd) (rather|sooner|prefer) ..5 than (be|have|see|let|live|work|sit|share|marry|date|hire|trust|vote) ..5 (<groups>|<group-one>)
      (i don't|i do not|i dont|don't|we don't|nobody) (want|need) (my|our) (children|kids|daughter|son|child|grandchildren|class|school|street|tax|taxes|money) ..6 (<groups>|<group-one>)
      (no|any|not a) (self respecting|self-respecting|decent|normal|right minded|sane|real|proper) (man|woman|person|family|school|country) (would|wants|should|could|needs) ..4 (<groups>|<group-one>|<wides>)
      (the world|this country|britain|england|life|school|schools|society|the uk|this town|we|football|teaching) (would|'d) be (so|a|far|much|a lot)? (much)? (better|nicer|safer|cleaner|happier|greater|quieter) ..2 (without|if there were no|with no|with fewer|if we had no|minus|with less) ..3 ${G}
      (you|ya) can (always)? (tell|spot|smell) (a|an|the|when)? (<groups>|<group-one>) ..3 (a mile off|by the|from the|smell|stench|because|has been|have been|mile away)
      (look|looks|looked|dress|dresses|smell|smells|stink|stinks|live|lives|eat|eats) like (a|an|some|a load of|a bunch of) <filler>? (<group-one>|<groups>) ..2 (camp|site|house|home|with|who)?
      (nobody|no one|no-one|noone) (with (a)? <group-condition>|who is <group-adj>|who's <group-adj>|over (<number>|forty|fifty|sixty|seventy|eighty)) (should|can|ought to|is|could) ..2 (allowed|trusted|be near|near|teach|teaching|fit|working|in charge|have|lead|drive|vote|work|expected) ..3
      (no|not one|never a) (${one}|<group>) (was|is|has been|has|will be|will|could be|could|can|ever) (ever|even|never)? (be|been)? (any good|any use|much good|much use|able to|fit to|a good|a great|a decent|a real|a proper|did an honest|did a day's|worked|clever enough|strong enough|truly|really) ..4
    `,
  },
];
