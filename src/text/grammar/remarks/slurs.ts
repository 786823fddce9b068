import type { Lexicon } from '../../grammar.ts';

/**
 * Slurs, so that a person can be warned before one goes out. The lists are plain and alphabetical;
 * nothing in them is ever shown. A word here is raised only where it stands for people: quoting one,
 * reporting one, and speaking of oneself are left alone (see `src/text/remarks.ts`).
 */
export const lexicon: Lexicon = {
  // Said of people and of nothing else.
  slur: `abbo abbos beaner beaners batty_boy batty_boys batty_man bum_boy bum_boys bumboy bumboys camel_jockey
    camel_jockeys carpet_muncher carpet_munchers chinaman ching_chong chinky chinkies coolie coolies coonass crippled_freak
    darkie darkies darky dothead dotheads faggot faggy fagot fagots fudge_packer fudge_packers gaylord gaylords golliwog
    golliwogs gook gooks gyppo gyppos gypo gypos gippo gippos half_caste half_castes halfcaste hebe heeb hymie jap japs
    jungle_bunny jungle_bunnies kaffir kaffirs kafir kike kikes lezza lezzas lezzer lezzers mongoloid mongoloids mudslime
    mudslimes muzrat muzrats muzzie muzzies muzzrat muzzrats negress negro negroes nigga niggas nigger niggers nig_nog
    nig_nogs nignog nignogs paki pakis pickaninny piccaninny pikey pikeys pikies poofter poofters porch_monkey
    porch_monkeys raghead ragheads rag_head rag_heads retard retards sand_monkey sand_monkeys sand_nigger sand_niggers
    shemale shemales shylock slant_eye slant_eyes spastics spaz spazz spazzer spic spics spick spicks tarbaby
    towelhead towelheads towel_head towel_heads trannie trannies tranny troon troons wetback wetbacks window_licker
    window_lickers wog wogs wop wops zipperhead zipperheads tinker_scum flid flids joey_deacon`,
  // Ordinary words in another sense, or taken up by those they were meant to hurt: people must be meant.
  'half-slur': `ape apes bender benders chink chinks coloured coloureds coon coons cracker crackers cripple cripples dago
    dagos dwarf dwarfs dyke dykes fag faggots fags fairy fairies gimp gimps homo homos invalid invalids jock jocks knacker
    knackers ladyboy ladyboys lesbo lesbos mick micks midget midgets mong mongs mongol mongols nip nips nonce oriental
    orientals paddy paddies pansy pansies poof poofs pouf psycho psychos queer queers schizo schizos she-male spade spades
    spastic taig taigs tinker tinkers yid yids`,
  'slur-adjective': 'retarded mongy spazzy pikeyish faggy niggerish',
};
