import type { Lexicon } from '../../grammar.ts';

/**
 * Slurs, so that a person can be warned before one goes out. The lists are plain and alphabetical;
 * nothing in them is ever shown. A word here is raised only where it stands for people: quoting one,
 * reporting one, and speaking of oneself are left alone (see `src/text/remarks.ts`).
 */
export const lexicon: Lexicon = {
  // Said of people and of nothing else.
  slur: `abbo abbos beaner beaners batty_boy batty_boys batty_man bum_boy bum_boys bumboy bumboys camel_jockey
    camel_jockeys carpet_muncher carpet_munchers chinaman ching_chong chinky chinkies coolie coolies coonass cripple cripples dago dagos
    darkie darkies darky dothead dotheads faggot faggots faggy fagot fagots fudge_packer fudge_packers gaylord gaylords golliwog
    golliwogs gook gooks gyppo gyppos gypo gypos gippo gippos half_caste half_castes halfcaste hebe heeb homo homos hymie jap japs
    jungle_bunny jungle_bunnies kaffir kaffirs kafir kike kikes lesbo lesbos lezza lezzas lezzer lezzers mong mongs mongoloid mongoloids mudslime
    mudslimes muzrat muzrats muzzie muzzies muzzrat muzzrats negress negro negroes nigga niggas nigger niggers nig_nog
    nig_nogs nignog nignogs paki pakis pickaninny piccaninny pikey pikeys pikies poof poofs poofter poofters porch_monkey
    porch_monkeys raghead ragheads rag_head rag_heads retard retards sand_monkey sand_monkeys sand_nigger sand_niggers
    shemale shemales shylock slant_eye slant_eyes spastic spastics spaz spazz spazzer spic spics spick spicks taig taigs tarbaby
    towelhead towelheads towel_head towel_heads trannie trannies tranny troon troons wetback wetbacks window_licker
    window_lickers wog wogs wop wops zipperhead zipperheads tinker_scum flid flids joey_deacon`,
  // Ordinary words in another sense, or taken up by those they were meant to hurt: people must be meant.
  'half-slur': 'chink chinks coon coons coloureds dyke dykes fag fags ladyboy ladyboys queers she-male yid yids',
  // Ordinary words first of all: an insult must stand before them.
  'rare-slur': `bender benders dwarf dwarfs fairies fairy gimp gimps jock jocks knacker knackers mick micks midget midgets mongol mongols
    nip nips orientals paddies paddy pansies pansy pouf queer spade spades tinker tinkers`,
  'slur-adjective': 'retarded mongy spazzy pikeyish faggy niggerish',
};
