import type { Grammar, Lexicon } from '../../grammar.ts';

/**
 * The groups that the Equality Act protects, as people name them. To be named is nothing: these words
 * count only as the ones of whom something demeaning is said.
 */
const nations = `afghan afghani albanian algerian american arab arabic argentinian armenian australian austrian bangladeshi
  belgian bengali bosnian brazilian british bulgarian caribbean chilean chinese colombian congolese croatian cuban czech
  danish dutch egyptian english eritrean estonian ethiopian european filipino finnish french german ghanaian greek
  hungarian indian indonesian iranian iraqi irish israeli italian jamaican japanese kashmiri kenyan korean kosovan
  kurdish latino latina latvian lebanese libyan lithuanian malaysian mexican moroccan nepali nigerian norwegian
  pakistani palestinian persian polish portuguese punjabi romanian russian rwandan scottish serbian slovak slovakian
  somali somalian spanish sudanese swedish syrian taiwanese tamil thai tunisian turkish ukrainian vietnamese welsh
  yemeni zimbabwean`;

const race =
  'african asian bame black brown foreign hispanic indigenous aboriginal biracial ethnic immigrant migrant refugee';
const roma = 'gypsy roma romany traveller';
const faith = `anglican atheist buddhist catholic christian evangelical hindu islamic jewish mormon muslim moslem protestant
  rastafarian shia sikh sunni baptist methodist`;
const sexuality = `bi bisexual gay homosexual lesbian lgbt lgbtq lgbtqia queer non-binary nonbinary trans transgender
  transgendered transsexual intersex asexual pansexual`;
const body = `adhd eal amputee autistic bipolar blind deaf disabled dyslexic epileptic handicapped mute neurodivergent
  paralysed schizophrenic special_needs sen mentally_ill mentally_disabled mentally_handicapped
  learning_disabled physically_disabled deaf-blind wheelchair-bound`;
const age = 'elderly';
const mother = 'pregnant breastfeeding menopausal';
const sex = 'female male';

const peoples = `afghans africans albanians americans arabs asians australians aussies bangladeshis brazilians brits
  bulgarians croatians egyptians eritreans ethiopians europeans filipinos germans ghanaians greeks hungarians indians
  iranians iraqis israelis italians jamaicans kenyans koreans kosovans kurds latinos latvians lebanese libyans
  lithuanians mexicans moroccans nigerians pakistanis palestinians poles portuguese punjabis romanians russians scots
  serbs slovaks somalians somalis syrians tamils thais tunisians turks ukrainians vietnamese zimbabweans arabics chinese_people`;

export const lexicon: Lexicon = {
  'group-adj': [nations, race, roma, faith, sexuality, body, age, mother, sex].join(' '),
  'kind-adj': [nations, race, roma, faith, sexuality, 'disabled autistic handicapped'].join(' '),
  // A French teacher teaches French; a gay one may teach anything.
  'identity-adj': [race, roma, faith, sexuality, body, age, mother, sex].join(' '),
  'group-many': `${peoples} send_kids send_children send_pupils aborigines asylum_seekers atheists autistics bisexuals blacks browns buddhists catholics
    christians evangelicals foreigners gays gypsies hindus homosexuals illegals illegal_immigrants illegal_migrants immigrants islamists jehovah's_witnesses jews
    lesbians migrants mormons moslems muslims non-whites nonwhites pagans protestants rastafarians rastas refugees romanies
    sikhs transexuals transgenders transsexuals travellers travelers disableds wheelchair_users down's_kids downs_kids
    down's_children lgbts trans_kids roma boat_people ethnics queers amputees autists schizophrenics`,
  'group-single': `afghan algerian american australian bangladeshi belgian brazilian bulgarian croatian egyptian eritrean ethiopian filipino german ghanaian greek
    hungarian iranian iraqi israeli italian kenyan kosovan latvian libyan lithuanian moroccan nepali palestinian serb slovak thai tunisian ukrainian zimbabwean scot
    brit old_person elderly_person pensioner african albanian arab asian atheist autistic bisexual black buddhist catholic christian foreigner gypsy
    hindu homosexual illegal_immigrant immigrant indian islamist jamaican jew kurd lesbian mexican migrant mormon moslem
    muslim nigerian pakistani pole refugee romanian romany russian sikh somali syrian transexual transgender transsexual
    traveller turk asylum_seeker wheelchair_user gay`,
  // Words of every day: whoever says "the women at the gym" or "my girls" speaks of persons, not of a sex.
  'wide-group': `women_drivers female_drivers old_teachers older_teachers older_staff old_staff women females girls men males boomers pensioners oaps millennials zoomers gen_z wimmin old_people older_people
    elderly_people old_folk the_elderly young_people single_mums single_mothers feminists womenfolk old_women old_men
    fat_people obese_people white_people white_men white_women whites housewives`,
  'wide-single': 'woman girl female man',
  'group-the': `disabled elderly gays deaf blind jews chinese french irish polish jewish english welsh scottish dutch spanish
    germans muslims poles indians lesbians trans blacks handicapped roma gypsies travellers asians turks swiss japanese
    mentally_ill homeless`,
  'people-many': `people persons folk folks ppl men women kids children guys lads lasses girls boys families parents
    pupils students drivers workers communities couples mums mothers dads fathers nurses doctors neighbours teens teenagers
    males females employees colleagues staff adults youths citizens nationals individuals
    muslims christians jews immigrants migrants refugees pensioners ladies babies footballers builders plumbers cleaners shopkeepers priests
    imams bishops preachers toddlers tenants celebrities actors actresses athletes`,
  'people-single': `person man woman kid child guy lad lass girl boy bloke fella chap parent pupil student driver worker mum mother dad
    father nurse doctor neighbour male female employee colleague adult individual immigrant family lady couple baby footballer builder plumber cleaner shopkeeper priest imam beggar`,
  country: ` overseas abroad africa asia albania afghanistan bangladesh bulgaria china colour color india iran iraq ireland jamaica mexico
    nigeria pakistan poland romania russia somalia syria the_east eastern_europe the_middle_east turkey ethiopia eritrea
    ukraine vietnam the_caribbean third_world_countries`,
  'group-condition': `autism disabilities disability special_needs adhd downs down_syndrome down's_syndrome learning_disabilities
    learning_difficulties mental_illness schizophrenia bipolar hiv aids tourettes tourette's dwarfism cerebral_palsy sen
    dyslexia epilepsy a_disability dementia`,
  'group-count': `all most many these those some every each any half so your more bloody fucking fuckin damn goddamn stinking
    dirty filthy bleeding sodding blasted of the both them dem too effing flipping young old`,
};

export const things: readonly Grammar[] = [
  {
    kind: 'group',
    patterns: `
      <group-many>
      <group-adj> <group-adj>? <people-many>
      <identity-adj> (teachers|tutors|tas|heads)
      <group-adj> (and|or|&|/) <group-adj> <people-many>
      <group-adj> (community|communities|lobby|lot)
      (people|folk|kids|children|pupils|students|men|women|anyone|everyone|anybody|those|adults) with (a)? <group-condition>
      (people|anyone|someone|everyone|anybody|somebody|those|men|women|kids) (who|that) (is|are|'re|'s) <group-adj>
      (people|men|women|kids|families|folk|immigrants|anyone|those) (from|of) <country>
      (down|down's|downs) (syndrome|'s syndrome)? <people-many>
      <group-adj> (things|thing|types|type|ones|brigade|crowd|mob|breed|element)
      (anyone|anybody|everyone|people) (in a wheelchair|in wheelchairs|on the spectrum)
      (the)? over -? (50s|55s|60s|65s|70s|75s|80s|85s|90s|fifties|sixties|seventies|eighties)
      (anyone|anybody|everyone|everybody|people|those|teachers|women|men|drivers) over (the age of)? (<number>|fifty|sixty|seventy|eighty|ninety)
      <people-single> of (jews|roma|gypsies|travellers|muslims|romanians|poles|immigrants|migrants|refugees|somalis|indians|pakistanis|sikhs|hindus)
    `,
  },
  { kind: 'group', patterns: `the <group-the>` },
  {
    kind: 'group-one',
    patterns: `<group-single>\n<group-adj> <group-adj>? <people-single>\n<identity-adj> (teacher|tutor|ta|head)`,
  },
  {
    kind: 'lgbt',
    patterns: `
      (gay|trans|transgender|lesbian|bisexual|queer|lgbt|homosexual|lgbtq|transsexual|nonbinary) (people|men|women|folk|kids|guys|lot|couples)
      (gays|lesbians|homosexuals|transgenders|transsexuals|queers|bisexuals)
    `,
  },
  {
    kind: 'wide',
    patterns: `
      <wide-group>
      (unmarried|single|divorced|teenage|teen|lone|childless|married|older|infertile|working|stay at home|breastfeeding) (mothers|mums|women|parents|dads|fathers|men|couples)
    `,
  },
];

export const phrases: readonly Grammar[] = [
  {
    kind: 'groups',
    patterns: `
      <group> ((and|or|&|,) <group>)?
      <group-count> <group-count>? <group-count>? <group>
      (a|an|any|every|each|another|the average|your average|some) <group-one>
      <slurs>
    `,
  },
  {
    kind: 'wides',
    patterns: `
      <wide> ((and|or|&|,) (<group>|<wide>))?
      (all|most|many|too many|so many|bloody|fucking|stupid|typical|modern|half of) (of)? (the|these|you)? <wide>
      (teenage|young|modern|british|white|fat) (boys|girls|men|women)
      (every|any) <wide-single>
    `,
  },
];
