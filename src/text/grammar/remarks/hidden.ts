const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What people disguise: those they speak of, and what they call them. */
export const hidden = words(`
  african africans albanians animal animals arab arabs arsehole arseholes asian asians asshole asylum banned
  bastard bastards bellend bellends bisexuals bitch bitches black blacks bollocks catholic catholics chinese
  chink chinks christian christians clown clowns cockroaches coons coward cowards criminal criminals cripples
  cunt cunts degenerate degenerates deport deported deserve deserves despise despises detest dickhead
  dickheads dirty disabled diseased disgust disgusting disgusts dogs dumb dyke dykes evil faggot faggots fags
  filth filthy foreign foreigner foreigners freak freaks fuck fucked fucker fuckers fuckin fucking garbage gay
  gays girls gypo gypos gypsies gypsy hate hated hates hating hindu hindus homo homos homosexual homosexuals
  idiot idiotic idiots immigrant immigrants indian indians inferior infest jew jewish jews kicked kike kikes
  kill killed lazy leeches lesbian lesbians liars loathe loser losers maggots mexicans migrant migrants mong
  mongs monkeys moron morons moslem muppet muppets murder muslim muslims nigga nigger niggers paki pakis
  pakistani pakistanis parasite parasites pathetic people pervert perverts pigs pikey pikeys pikie plague
  polish poofs prick queers rapist rapists rats refugee refugees repulsive retard retarded retards romanian
  romanians rubbish savage savages scum scumbag scumbags sexist shit shithead shitty sikh sikhs slut sluts
  spastic spics stupid stoopid subhuman terrorist terrorists thick thief thieves trannies tranny trannys trans
  transgender transsexual traps trash traveler traveller travellers twat twats ugly useless vermin vile wanker
  wankers wanking weirdos white whore whores woman women worthless`);

/** Little words that may be run together with one of them. */
export const small = words(`
  a absolute all an and are at back be belong bloody boys bunch burn can't cant complete dead die don't dont
  drive every fat for from gas go gross hang he her here his home i in is it just kids like love man me men
  must my never no not of off on our out parents r she should sick so such that the them these they this those
  to total trust ur us we we're will with would you your youre`);

/** Words of the language that lie one slip from one of the hidden. Made from a list of English words. */
export const plain = words(`
  adumbration africa albanian amerasian amerindian amerindians among apathetic arabia arabian asia aspics
  assholes asylums backs belled bisexual bitchy blackburn blackett blackie blackout britches chin chins
  christina colons cons coon coos counts cripple croons cuts deftest degenerated deportation deports depot
  deserved despised detestation detests dirt disable disease dyes fagot fagots freaky garage garbageman gary
  gipsy girl girlie gray gyps halted halting hasted hastes hasting hatedly hater haters hatred hats hatted
  hatting hatty heated heating hind hinds india indiana indianan inferiors infestation infests killie lairs
  lars lathe liar liras loath loathed loathes looser lose loses maggot mens mexican millie monkey mons moon
  moons moran mormon mormons morn morns moro moroni morton moslems murders niger niggas niggaz pakistan
  peopled peoples pick pike pikes pinkie plagued plagues pricks proofs queer racoons rattraps refuge refuges
  retardation romania rubbishy salvage salvages savaged savager savagest savidge scummy sexiest sexists sics
  spastics spices stupids subhumans tans taps tarps tats therapist therapists thieve thrash tick trains tramps
  tran transformer transistor transit transition transsexuals trap trashy travelers tyrannies tyranny viler
  waking waning weevil weirdo whit whiten whiter whites whitey womanlike womens wore`);
