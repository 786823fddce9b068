/**
 * Words that tell that a name is somebody else's: a place, a firm, a relation, a person of history or of
 * a book. A tired teacher forgives a question about Jack Marsh; not one about Marsh Lane.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** After a name, with a capital: a place or a firm that is called after it. */
export const placeWords =
  words(`road rd street st lane ln avenue ave close drive way crescent court gardens grove hill
  mews terrace square row walk estate park station bridge farm house hall lodge surgery clinic hospital church chapel
  garage arms inn hotel cafe bakery fc afc rfc cc united rovers stadium arena theatre theater museum gallery library
  college university academy school primary infant infants junior secondary high grammar nursery centre center trust
  foundation ltd limited plc llp inc solicitors estates motors cup trophy shield memorial award prize medal valley
  island islands islet bay beach falls lake river canal mountain mount wood woods forest common green heath moor marina
  airport parade tower towers building quarry reservoir ward line junction roundabout bypass county city town village`);

/** Before a name: somebody of the family, of the church or of a court, a storm, a ship or a saint. */
export const beforeOthers =
  words(`uncle auntie aunt aunty nan nana nanna gran granny grandma grandad granddad grandpa
  cousin brother sister saint st king queen prince princess lord lady sir dame duke duchess earl count countess baron
  pope father reverend rev bishop archbishop cardinal emperor empress tsar president chancellor senator governor mayor
  storm hurricane typhoon lake mount port fort cape hms ss lorry captain colonel major general lieutenant inspector
  detective comrade dj mc papa mama mister jesus san santa`);

/** Before a name, with "my" or "our" in front: one's own, people and animals. */
export const ownOnes =
  words(`son daughter lad lass boy girl eldest youngest middle niece nephew grandson granddaughter
  godson goddaughter stepson stepdaughter husband wife partner hubby fiance fiancee boyfriend girlfriend brother sister
  sis bro cousin uncle auntie aunt mum mam mom dad nan gran friend mate bestie flatmate housemate neighbour lodger dog cat
  puppy kitten hamster rabbit horse pony baby toddler bump twins little big kid child lovely gorgeous darling beautiful`);

/** Full names that everybody has heard of, folded; a pupil may have one too, but seldom is meant. */
const famous = new Set(
  `harry potter, james bond, robin hood, charlie brown, jack frost, jack sparrow, jack black, jack white, jack daniels,
  jack wills, jack reacher, jack dawson, jack ryan, tom thumb, tom sawyer, tom jones, tom gates, tom cruise, tom hanks,
  tom hardy, tom holland, tom daley, tom baker, tom fletcher, ted baker, ted hughes, ted hastings, ted lasso, ted heath,
  thomas cook, thomas edison, thomas hardy, thomas cromwell, thomas more, thomas becket, thomas muller, oliver cromwell,
  oliver twist, oliver bonas, oliver reed, oliver stone, jamie oliver, emily davison, emily bronte, emily dickinson,
  charlotte bronte, anne bronte, anne frank, anne boleyn, anne hathaway, jane austen, jane eyre, jane seymour,
  jane goodall, mary anning, mary seacole, mary berry, mary poppins, mary shelley, mary beard, mary earps, grace darling,
  grace kelly, grace jones, grace dent, amelia earhart, florence nightingale, elizabeth fry, elizabeth bennet,
  elizabeth taylor, rosa parks, ada lovelace, marie curie, isaac newton, albert einstein, alan turing, alan sugar,
  charles darwin, charles dickens, charlie chaplin, guy fawkes, walter raleigh, francis drake, william shakespeare,
  william wordsworth, william blake, william morris, william wallace, william wilberforce, will smith, will young,
  will ferrell, will scarlett, henry moore, henry ford, henry hoover, horrid henry, george best, george michael,
  george clooney, george orwell, george eliot, george washington, george harrison, david beckham, david walliams,
  david bowie, david cameron, david tennant, david attenborough, victoria beckham, victoria wood, emma watson, emma stone,
  emma thompson, emma bunton, harry styles, harry kane, harry enfield, harry hill, harry maguire, henry cavill, ed sheeran,
  ed miliband, ed balls, adam ant, adam smith, adam sandler, taylor swift, ryan gosling, ryan reynolds, ryan giggs,
  michael jackson, michael jordan, michael owen, michael rosen, michael morpurgo, michael faraday, michael caine,
  martin luther, martin luther king, martin lewis, martin freeman, steve jobs, steven spielberg, stephen king,
  stephen hawking, stephen fry, bill gates, bill clinton, bill murray, bill nye, bill bailey, bill bryson, ben nevis,
  ben stokes, ben stiller, ben affleck, max factor, max mara, max verstappen, max power, max planck, lewis hamilton,
  lewis carroll, lewis capaldi, sam smith, sam allardyce, sam fender, john lewis, john lennon, john major, john cena,
  john terry, john wayne, john keats, john wick, john williams, paul mccartney, paul pogba, paul hollywood, peter pan,
  peter rabbit, peter parker, peter kay, peter crouch, peter jackson, clark kent, bruce wayne, bruce lee, luke skywalker,
  percy jackson, hermione granger, lucy pevensie, alice cooper, alice walker, lily allen, lily james, lily potter,
  lily collins, ruby wax, ruby murray, ruby rose, jasmine harman, daisy duck, daisy ridley, daisy may cooper, poppy delevingne,
  holly willoughby, holly golightly, robbie williams, robin williams, robin van persie, joe wicks, joe biden, joe root,
  joe lycett, joe rogan, joe bloggs, joe exotic, rachel green, rachel riley, rachel reeves, ross kemp, ross geller,
  monica geller, phoebe buffay, phoebe waller-bridge, chandler bing, kate moss, kate bush, kate winslet, kate middleton,
  kate garraway, keir starmer, boris johnson, theresa may, gordon brown, gordon ramsay, tony blair, tony stark, tony hawk,
  winston churchill, margaret thatcher, neville chamberlain, nigel farage, jeremy corbyn, jeremy clarkson, jeremy kyle,
  jeremy vine, simon cowell, simon says, simon pegg, louis walsh, louis theroux, louis tomlinson, liam gallagher,
  noel gallagher, noel edmonds, niall horan, zayn malik, dylan thomas, dylan moran, bob dylan, bob marley, bob ross,
  bob geldof, freddie mercury, freddie flintoff, frank lampard, frank sinatra, frank skinner, frank ocean, alan partridge,
  alan carr, alan rickman, alex ferguson, alex scott, alex jones, alexander graham bell, alexander hamilton,
  alexander fleming, benjamin zephaniah, benjamin franklin, benjamin britten, samuel pepys, samuel jackson,
  isaac asimov, isla fisher, freya ridings, matilda wormwood, roald dahl, willy wonka, danny devito, danny dyer,
  danny boyle, danny zuko, sandy toksvig, sandi toksvig, jackie chan, jackie wilson, mo farah, mo salah, mo mowlam,
  mohamed salah, muhammad ali, amir khan, sadiq khan, imran khan, jessica ennis, jess glynne, zara tindall, mickey mouse,
  minnie mouse, donald duck, donald trump, barack obama, george bush, george osborne, neil armstrong, buzz aldrin,
  buzz lightyear, tim peake, tim berners-lee, tim burton, nelson mandela, usain bolt, serena williams, andy murray,
  andy warhol, emma raducanu, lionel messi, wayne rooney, gareth bale, gareth southgate, gareth malone, bukayo saka,
  jude bellingham, phil foden, phil collins, phil mitchell, declan rice, declan donnelly, leah williamson, beth mead,
  stevie wonder, ray charles, ray winstone, ray mears, hugh grant, hugh jackman, colin firth, colin the caterpillar,
  percy pig, percy shelley, bruno mars, dawn french, jennifer saunders, jennifer lawrence, jennifer aniston, april jones,
  summer rae, rose tyler, rose ayling-ellis, rose west, may day, june whitfield, faith hill, hope powell, joy division,
  chase bank, angel delight, sunny delight, river phoenix, skye mcalpine, harper lee, scout finch, atticus finch,
  sherlock holmes, indiana jones, lara croft, john smith, joe public, sam spade, tommy cooper, tommy hilfiger,
  robert burns, robert the bruce, robert de niro, robert downey, rob brydon, rob beckett, romesh ranganathan, ben jerry`
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' ')),
);
export const isFamous = (words: string): boolean => famous.has(words);

/** Titles with a surname that everybody has heard of. */
const famousTitled =
  words(`mr_bean mr_tumble mr_blobby mr_darcy mr_bates mr_motivator mr_men mr_beast mr_whippy
  mr_kipling mr_potato mr_bump mr_happy mr_tickle mr_messy mr_right mr_big mr_fox mrs_fox mr_burns mr_magoo mr_chips mr_birling mrs_birling
  mr_kurtz mr_hyde mr_utterson mr_t mr_spock mr_robot mr_universe mr_sheen mr_muscle mr_bingley mrs_bennet mr_bennet
  mr_collins mr_benn mr_selfridge mr_hudson mr_ed mr_bojangles mr_brightside mr_blue mr_sandman mr_speaker mrs_doubtfire
  mrs_brown mrs_hinch mrs_beeton mrs_merton mrs_bouquet mrs_bucket mrs_danvers mrs_claus mrs_robinson mrs_dalloway
  mrs_overall mrs_doyle mrs_twit mr_twit mrs_tiggywinkle mrs_thatcher mrs_may mrs_potts mrs_pepperpot miss_trunchbull
  miss_honey miss_marple miss_havisham miss_piggy miss_hannigan miss_universe miss_world miss_moneypenny miss_saigon
  miss_rabbit miss_wales miss_england miss_scarlet miss_cackle miss_hardbroom dr_who dr_pepper dr_foster dr_house
  dr_martens dr_strange dr_no dr_oetker dr_seuss dr_jekyll dr_dre dr_phil dr_evil dr_brown dr_watson dr_hook dr_frankenstein`);
export const isFamousTitled = (title: string, surname: string): boolean =>
  famousTitled.has(`${title}_${surname}`);

/** Forenames that are the title or the hero of what is read, played and watched at school. */
export const heroes =
  words(`matilda oliver annie alice charlie harry hermione ron peter wendy james danny tom henry sophie
  george percy max romeo juliet michael stanley stig elmer alfie arthur merlin hamlet macbeth othello lennie scrooge billy
  shrek elsa anna olaf moana ariel jasmine belle simba pip estella jane emma heidi tracy wilbur charlotte fern stuart
  jack jill rapunzel robin marian aladdin cinderella beauty paddington thomas percy gordon sam dylan biff chip kipper floppy
  dora peppa bing hey duggee bluey lola lotta clarice horace ernest victor walter lenny eva sheila gerald`);

/** Talk of books, plays and films; with a hero in the sentence it is the hero who is meant. */
export const bookTalk =
  words(`book books read reading reads novel novels story stories film films movie musical panto
  pantomime production audition auditions costume costumes character characters chapter poem play starring theatre author
  wbd dressed dressing dress watched watching watch episode series cartoon audiobook text texts unit display costume cast
  lead role dahl walliams dickens shakespeare morpurgo disney netflix sequel trilogy`);

/** Two names that everybody says in one breath. */
const pairs =
  words(`holly_ivy jack_jill jack_rose romeo_juliet hansel_gretel ant_dec bill_ben rosie_jim will_grace charlie_lola
  ben_holly topsy_tim tom_jerry ben_jerry jerry_ben torvill_dean mel_sue dick_dom sam_mark harry_meghan william_kate
  kate_william adam_eve mary_joseph thelma_louise bonnie_clyde grace_frankie lilo_stitch victoria_albert marks_spencer
  bert_ernie george_mildred max_paddy gavin_stacey ron_hermione harry_ron peter_wendy robin_marian batman_robin hope_glory
  faith_hope grace_truth tom_barbara richard_judy phil_holly holly_phil jack_victor will_kate james_lily bill_ted wallace_gromit`);
export const isPair = (one: string, other: string): boolean => pairs.has(`${one}_${other}`);
