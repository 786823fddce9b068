import type { Lexicon } from '../../grammar.ts';

/**
 * Traits that are hard words only when a whole group is said to have them. What people are made to feel
 * or suffer ("tired", "scared", "poor", "at risk") is not among them: that is how one speaks up for a group.
 */
export const lexicon: Lexicon = {
  low: `grumpy slow dim-witted annoying anti-social arseholes bent bitter bland bone-headed boneheaded brutes callous charlatans chavs cheapskates clannish coarse cold-blooded combative
    conceited conniving contagious controlling corrupting cowardly cranky crass creeps criminal cursed daft debauched decadent deceitful defective degenerates deluded
    demanding depraved despicable devious dickheads dim dirt disagreeable disloyal disobedient disposable disrespectful domineering druggies drunken dullards
    embarrassing exploitative extortionate faithless fakes fanatical fickle fiends filth flakey flaky foul freakish frigid frivolous frauds gits grasping gullible
    hairy harpies hateful hopeless horrible horrid hostile hotheads hypocrites hypocritical idle ill-mannered ill-bred imposters impostors impure indecent indolent
    insecure insincere insolent insufferable interfering invaders irresponsible irritating jealous joyless judgemental kinky lecherous lewd lice licentious
    light-fingered looney loony loopy louts lowlifes mad malicious manipulative materialistic meddling menaces mental militant miserly misers money-grabbing
    monstrous moody muck narcissistic nasty needy neurotic nitwits nosy noisy nuts nutters obscene obsessive odd-balls oddballs odious one-faced opportunists over-emotional
    overbearing overpaid paranoid parasitic peculiar penny-pinching perv pervy petty phoney phony pimps poisonous posers possessive predatory pretentious primitives
    profiteers prudes quarrelsome racketeers radicalised ratty rebellious repressed repulsive rotten rowdy rude ruthless scary scheming scoundrels scruffy
    self-centred self-obsessed self-pitying self-righteous sex-mad sexless shady shallow sheep shirkers show-offs sickening sinful slack slappers slaves sleazy slobs
    slovenly smug sneaks sneaky sneering snivelling snobs sour spies spiteful spivs spoilt stalkers stinking stingy stubborn stuck-up stunted subversive
    superficial superstitious surly suspicious swarthy swindling tacky tasteless terrible third-class thoughtless thugs tight tossers toxic traitors trashy treacherous tribal
    trouble truants twats twisted two-faced unbearable uncaring unclean uncouth uncultured undeserving undisciplined ungrateful unhygienic unintelligent unlovable
    unpleasant unpatriotic unreasonable unreliable unscrupulous unsociable unsuitable unteachable untalented unwashed unwelcome uptight vain vengeful venomous vindictive violent
    vulgar vultures warped wasters wayward weird whiny wimps wild-eyed workshy yobs aggressive demented freeloaders exhibitionists scammers weirdos hypocrites
    deviants wife-beaters a_pain a_headache a_laughing_stock a_write-off a_shambles a_horror_show a_lost_cause a_bad_lot a_different_breed a_law_unto the_same the_pits
    second_class third_class human_rubbish out_of_the_trees up_to_no_good beyond_help beyond_saving never_satisfied never_happy not_right`,
  'mean-adj': 'stoopid stewpid stupit dumm',
};
