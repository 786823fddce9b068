import type { Lexicon } from '../../grammar.ts';

/**
 * Slurs, so that a person can be warned before one goes out. The lists are plain and alphabetical;
 * nothing in them is ever shown. A word here is raised only where it stands for people: quoting one,
 * reporting one, and speaking of oneself are left alone (see `src/text/remarks.ts`).
 */
export const lexicon: Lexicon = {
  // Said of people and of nothing else.
  slur: `arse_bandit arse_bandits bogtrotter bogtrotters bum_bandit bum_bandits bumder bumders camel_shagger camel_shaggers christ_killer christ_killers
    coffin_dodger coffin_dodgers curry_muncher curry_munchers diddicoy diddicoys didicoi feminazi feminazis goat_fucker goat_fuckers goat_shagger goat_shaggers
    half_breed half_breeds injun injuns jewboy jewboys jigaboo jigaboos kraut krauts lezzie lezzies mongo mongos mulatto mulattos nig nigs pillow_biter
    pillow_biters polack polacks redskin redskins rug_muncher rug_munchers sambo sambos schizo schizos shirt_lifter shirt_lifters shirtlifter shirtlifters slitty_eyed
    spacker spackers spacko spackos spakka spakkas squaw squaws yardie yardies zio zios
    abbo abbos batty_boy batty_boys batty_man beaner beaners bum_boy bum_boys bumboy bumboys
    camel_jockey camel_jockeys carpet_muncher carpet_munchers chinaman ching_chong chinkies chinky
    coolie coolies coonass cripple cripples dago dagos darkie darkies darky dothead dotheads faggot
    faggots faggy fagot fagots flid flids fudge_packer fudge_packers gaylord gaylords gippo gippos
    golliwog golliwogs gook gooks gypo gypos gyppo gyppos half_caste half_castes halfcaste he-she
    he-shes hebe heeb heshe heshes homo homos hymie jap japs joey_deacon jungle_bunnies jungle_bunny
    kaffir kaffirs kafir kike kikes lesbo lesbos lezza lezzas lezzer lezzers mong mongoloid mongoloids
    mongs mudslime mudslimes muzrat muzrats muzzie muzzies muzzrat muzzrats negress negro negroes
    nig_nog nig_nogs nigga niggas nigger niggers nignog nignogs paki pakis piccaninny pickaninny pikey
    pikeys pikies poof poofs poofter poofters porch_monkey porch_monkeys rag_head rag_heads raghead
    ragheads retard retards sand_monkey sand_monkeys sand_nigger sand_niggers shemale shemales shylock
    slant_eye slant_eyes spastic spastics spaz spazz spazzer spic spick spicks spics taig taigs tarbaby
    tinker_scum towel_head towel_heads towelhead towelheads trannie trannies tranny troon troons wetback
    wetbacks window_licker window_lickers wog wogs wop wops zipperhead zipperheads`,
  // Ordinary words in another sense, or taken up by those they were meant to hurt: people must be meant.
  'half-slur': `crips fenian fenians chink chinks coloureds coon coons dyke dykes fag fags ladyboy ladyboys queers she-male yid yids`,
  // Ordinary words first of all: an insult must stand before them.
  'rare-slur': `bender benders dwarf dwarfs fairies fairy gimp gimps jock jocks knacker knackers mick micks midget
    midgets mongol mongols nip nips orientals paddies paddy pansies pansy pouf queer spade spades tinker
    tinkers`,
  'slur-adjective': 'retarded mongy spazzy pikeyish faggy niggerish',
};
