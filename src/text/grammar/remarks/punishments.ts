import type { Grammar, Lexicon } from '../../grammar.ts';

/** Harm as something deserved or on its way: "need a good hiding", "the next one I see". */
export const lexicon: Lexicon = {
  'harm-noun': `slap kicking bullet bullets beating hiding noose rope gas_chamber smack thrashing battering punch whipping belting bomb grenade lynching spanking brick
    firing_squad slow_death bottle glassing fist boot headbutt mouthful_of_fist smacking clout slapping good_hiding`,
  harming: `shooting hanging drowning gassing raping beating deporting culling killing burning stringing_up locking_up putting_down wiping_out wiping_off rounding_up
    shipping_out getting_rid_of throwing_out kicking_out sending_back sending_home bulldozing castrating sterilising whipping flogging stoning lynching
    exterminating eradicating flattening clearing_out moving_on banning stabbing knifing bombing slapping neutering putting_to_sleep nuking jailing
    shot hanged gassed culled deported drowned shooting_on_sight teaching_a_lesson sorting_out burning_down burning_out burning_to_the_ground evicting
    strangling throttling battering punching kicking_in smacking whacking poisoning hunting_down knocking_out running_over torturing thrashing muzzling gagging caging culled strangled throttled
    putting_against_a_wall electrocuting euthanising aborting segregating tagging putting_in_cages`,
};

const G = '(<groups>|<wides>)';
const all = '(<which> (<which> (<which> (<which> (<which>)?)?)?)?)? (<group>|<wide>|<slurs>)';

export const phrases: readonly Grammar[] = [
  {
    kind: 'does-ill',
    patterns: `
      (need|needs|want|wants|deserve|deserves|could do with|could all do with|asking for|are asking for|is asking for|begging for|are begging for|could use) (all)? (a|an|some|the|to be|be|getting|every one of them)? (good|bloody|fucking|proper|fat|bloody good|right|swift|serious|decent)? (<harm-noun>|<harming>)
      (need|needs|deserve|deserves|ought|have|want|wants) to (all|just|be|get)? (all)? (<die-verb>|hang|burn|starve|be (<harmed>))
      (must|should|ought to|need to|has to|have to|had to) be (got rid of|dealt with|sorted out|taught a lesson|stopped|cleared out|kept away|kept apart|kept separate|kept off|kept from|chucked off|put in their place|put in special|taken away|moved|forced out|driven out|burnt out|burned out|forced to|made to (leave|pay|work|go)|refused|denied|charged|checked|tested) ..3
      (is|are|'s|'re|will be)? (getting|gets|get|going to get|gonna get|will get|'ll get|is going to get|has got|have got|got) (a|an|his|her|their|it|what's|such a)? (good|fucking|bloody|right|proper)? (<harm-noun>|head kicked|face smashed|teeth kicked|legs broken|coming|head smashed|face kicked) ..3
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    kind: 'said-against-group',
    patterns: `
      (next|first|any|every|another|if i see (a|an|one|another|any|one more)) (<group-one>|<group>|<wide-single>|<wide>) ..6 (is getting|gets|'s getting|getting|will get|gonna get|is going to get|'ll get|i'm going to|i'll|i will|i swear|dies|is dead|is going to|i'm gonna|will be sorry) ..1 (a|an|his|her|their|the|what's|them|him|it|get)? ..1 (<harm-noun>|<hurt-verb>|head|face|teeth|legs|coming|smashed|kicked|beaten|stabbed|dead|shot|glass|fist|knife)
      (we're|we are|i'm|i am|they're|lads are|boys are|the boys are|everyone's|time we) (all)? (coming|come|going|went) (for|to get|after|to sort out|to deal with|to burn out|round to) ..2 (<groups>|<holy-place>) ..5
      (watch out|beware|run|hide|look out|be afraid|you have been warned|better run|start running|pack your bags|your time is up|time's up) (you)? (<groups>|<slurs>)
      <intends> ..1 (set fire to|set light to|petrol bomb|smash|attack|vandalise|trash|burn|burn down|torch|bomb|blow up|bulldoze|firebomb|shut down|shut|close down|demolish|flatten|raze|tear down|storm|graffiti|spray) (all|every|the|that|these|those|any|each|down)? (single|of|last|one of|the)? (the|these|those)? <holy-place>
      (<holy-place>|the <holy-place>) ..4 (should|must|needs to|need to|ought to|deserves to|wants to|will|wants|needs|want|need) (all|be|to be)? (be)? (burned|burnt|bombed|bulldozed|torched|burn|flattened|demolished|burning|bombing|bulldozing|torching|banned|closed down|shut down|firebombed|razed|blown up|attacked|smashed|petrol bombed)
      <intends> (<hate-adverb>)? (<away-verb>|<harm>|<harm-phrase>) ${all} (back|home|out|off|away|into|overboard|down|in|from)? ..3 (came from|country|island|boat|sea|plane|home|ship)?
      (someone|somebody|who's|anybody|anyone) (needs to|should|ought to|has to|please|want to|going to|wants to|fancy|up for) ..1 (sort out|deal with|teach|do something about|get rid of|have a word with|burn out|gas|cull|finish off|shut up|put down) ${all} ..5
    `,
  },
  {
    kind: 'ordered-of-group',
    patterns: `
      (get|go|clear off|fuck off|piss off|bugger off|sod off|crawl|swim|sail|jog on|hop it|trot off) (on)? (back|home) to (<country>|wherever|whatever hole|the jungle|the desert|where you)
      (<away-verb>|<harm>|<harm-phrase>) ${all} (back|home|out|off|away|into|overboard|down|in|from)? ..3
      (<away-verb>|<harm>|<harm-phrase>) (them|the lot|the lot of them|all of them|every one of them|the bloody lot|'em) (all)? (,|-|:)? (all|every|each|every last|every single|these|those)? (last|single)? (of)? (the|these|those)? (<groups>|<group-one>|<group>)
      (set fire to|petrol bomb|torch|burn down|blow up|bomb|bulldoze|smash up|shut down|close down) (all|every|the|that|these|those|any|each)? (single|of|last|one of|the)? (the|these|those)? <holy-place>
      (keep|get) (all)? (the|these|those|your|any)? (<group>|<wide>|<slurs>) (out|away|off|clear|indoors|at home|in their place|where they|apart|separate) ..3
      (never|don't|dont|do not) (ever)? (trust|hire|employ|marry|date|lend|buy|turn your back on|rent|sell|do business|go near) ..2 (a|an|any|the|to|from|with)? (<groups>|<group-one>|<group>)
    `,
  },
  {
    kind: 'said-of-group',
    patterns: `
      ${G} <in-country>? (=|:|-|are|is|'re|like|r)? (all|just|basically)? <vile-emoji>
      (🖕|🤮|🚮|🔫|🤢) (all|to|you|at|the|to all)? (the)? ${G}
    `,
  },
];
