import type { Grammar, Lexicon } from '../grammar.ts';

/**
 * Views on subjects people fall out over, stated strongly. Every side of a subject stands here beside
 * the other: the note is on the subject and never on the view. To mention, to teach, to pray, to give and
 * to vote are no views.
 */
export const lexicon: Lexicon = {
  party: `labour conservative conservatives tory tories lib_dem lib_dems liberal_democrat liberal_democrats green greens reform
    reform_uk ukip snp plaid plaid_cymru republican republicans democrat democrats sinn_fein dup brexit_party starmer farage badenoch trump
    harris corbyn sunak davey polanski independent independents`,
  creed: `islam christianity judaism hinduism sikhism buddhism catholicism religion all_religion organised_religion atheism the_church
    the_catholic_church mormonism evangelicalism`,
  'war-side': `israel palestine hamas russia ukraine iran gaza america china nato the_west the_idf putin netanyahu zelensky hezbollah the_us
    the_usa saudi_arabia`,
  'strong-evil': `murder evil wrong barbaric a_sin sin sinful a_crime disgusting immoral wicked an_abomination genocide murdering_babies
    baby_murder healthcare a_human_right a_woman's_right a_right`,
  'harsh-is': `a_cancer poison evil a_cult a_lie cancer a_disease the_problem a_fairy_tale a_death_cult the_root_of_all_evil false nonsense
    barbaric backward dangerous incompatible brainwashing child_abuse the_only_true_religion the_one_true_religion
    the_only_true_faith a_scam mental_illness a_poison`,
  'brexit-word':
    'brexit leaving_the_eu brexiteers brexiters remainers remoaners leavers leave_voters remain_voters rejoiners',
};

export const phrases: readonly Grammar[] = [
  {
    kind: 'contested-view',
    patterns: `
      # abortion and assisted dying
      [abortion (is|'s|has always been) (always|never|just|simply|not|pure|plain)? <strong-evil>]
      [(ban|outlaw|criminalise|decriminalise|defund|legalise) (all)? (abortion|abortions|abortion clinics|euthanasia|assisted dying)]
      [(abortionists|pro-lifers|pro-choicers|anti-abortionists) (are|should|need)]
      [assisted dying (is|'s) (always|never|just|simply|not)? <strong-evil>]
      [(#prolife|#prochoice|#mybodymychoice|#abortionismurder|#abortionishealthcare)]
      # capital punishment
      [(death penalty|hanging|the rope|the noose) for (child killers|all|every|them|paedos|paedophiles|rapists|murderers|terrorists|killers)]
      [bring back (hanging|the (death penalty|noose|rope|gallows|electric chair|firing squad)|capital punishment|public hangings|corporal punishment|the birch)]
      [(the death penalty|capital punishment|hanging) (is|should|must|needs) ..1 (brought back|murder|state murder|barbaric|the only answer|the answer|back|justice|never be|wrong)]
      # Europe
      [<brexit-word> (was|is|are|has been|were|have) ..2 (biggest|worst|best|greatest|stupidest|con|disaster|mistake|triumph|scam|lie|betrayal|suicide|traitors|ruined|idiots|thick|racist|racists|disgrace|catastrophe|national humiliation|self-harm|freedom)]
      [(anyone|everyone|everybody|all those|those|people) (who|that) voted (for)? (brexit|leave|remain|out|in) (should|is|are|ought|must|has|have|needs|was|were)]
      [(we|the people|britain|17.4 million) voted (to leave|leave|out|brexit) (so)? (,)? (get over it|suck it up|deal with it|end of|you lost|live with it)]
      [(rejoin the eu|leave the eu now)]
      # parties and elections
      [(never|don't ever|dont ever|don't|dont|do not|nobody should|no one should|never ever) (again)? (ever)? (vote|voting) (for)? <party>]
      [(anyone|everyone|everybody|all those|those|people|if you) (who|that|still)? (votes|voted|vote|still votes|supports|support|backs) (for)? <party> (should|is|are|ought|must|has|have|needs|was|were|you|unfriend|get|and)]
      [(get|kick|boot|throw|sweep) (the|these)? <party> out]
      [(the|these|those) <party> (have|are|has) ..1 (wrecked|ruined|destroyed|scum|traitors|evil|fascists|communists|killing|destroying|ruining|liars|crooks|betrayed|bankrupted)]
      [<party> (is|are) ..1 (scum|evil|fascists|a fascist|communists|racists|racist|traitors|liars|a traitor|a danger|destroying|ruining|the only (party|one|man|woman|hope)|our only hope|the saviour|going to save)]
      [vote <party>]
      [(anyone|people|everyone|those) voting (for)? <party> (is|are|should|must|needs|ought)]
      [(anyone|people|everyone|those) voting (for)? them (is|are) (a|an)? (fool|idiot|idiots|fools|thick|mad|deluded)]
      [<party> (is|are) the only (ones|one|party|people|hope) ..2 (save|fix|sort|stop|country)]
      [<party> (have|has) ..1 (destroyed|wrecked|ruined|betrayed|bankrupted|broken)]
      [the monarchy (should|must|needs to) be (abolished|scrapped)]
      [(only|nobody but|no one but) <party> (can|will) (save|fix|sort|rescue)]
      [(make (britain|america) great again|not my (prime minister|president|king|pm)|abolish the monarchy|down with the monarchy)]
      [(general election now|stop the steal|two tier keir)]
      # who may come and stay
      [stop the boats]
      [(this|our|the) country (is|'s) (full|full up|being invaded|overrun|lost|finished|being replaced)]
      [(close|shut|open) (the|our|all) borders]
      [(no more|not one more) (immigrants|migrants|immigration|asylum seekers|illegals)]
      [no (human|one|person) is illegal]
      [(deport|let in|house|turn back|sink) (them all|all of them|all (illegal)? (immigrants|migrants|illegals|asylum seekers)|every (single)? (illegal|migrant|immigrant))]
      [(mass|uncontrolled|illegal) (immigration|migration) (is|has) ..2 (destroying|ruining|ruined|destroyed|killing|the cause|an invasion|wrecked|enriched|to blame)]
      # war
      [<war-side> (is|are|has been|have been) ..1 (committing|guilty of|carrying out|a terrorist|terrorists|an apartheid|evil|a rogue|an illegal|war criminals|a war criminal|baby killers|murderers|nazis|justified|right to|in the right|defending)]
      [<war-side> (has|have) (every|a|the|no) right to (defend|exist|bomb|invade|attack|resist|be there)]
      [(free palestine|from the river to the sea|slava ukraini|am yisrael chai|globalise the intifada|death to (the)? <war-side>|nuke <war-side>|bomb <war-side> ..2)]
      [(i|we|i'll always|always|i will always|proud to) stand (with|by) <war-side>]
      [(boycott|sanction|stop arming|disarm) <war-side>]
      [stop the genocide]
      [(anyone|everyone|everybody|those|people) who (still)? (supports|support|defends|defend|backs) <war-side> (is|are|should|must|has)]
      [<creed> (has|have) no place in]
      # faith against faith
      [<creed> (is|'s|are|has always been) (just|nothing but|pure|simply|basically|all|literally|inherently|totally|completely)? <harsh-is>]
      [(there is|there's|theres) (no|only one) (true)? god (and|but|,|only|so|get over|<punctuation>)]
      [(jesus|allah|christ) is the only (way|god|truth|answer|saviour|true)]
      [(all|every|any) (other)? (religion|religions|religious people|believers|unbelievers|atheists) (is|are|should|will|deserve)]
      [ban (all)? (religion|religious schools|faith schools|the burqa|the burka|the hijab|halal|kosher|mosques|churches|islam)]
      # sex and gender
      [(there are|theres|there's|there is) (only|just) (two|2) (sexes|genders)]
      [(trans)? (women|men) (are|aren't|are not|will never be|can't be|can never be|cannot be|can't become|cannot become|can never become) (men|women|not men|not women|real women|real men)]
      [trans (women|men|people|kids) (are|aren't|are not|will never|don't|should|shouldn't|do not) (women|men|real|be allowed|belong|exist|not|always)]
      [trans rights are human rights]
      [(sex is real|sex is binary|a woman is an adult human female|no such thing as (trans|gender|a trans child|non-binary)|gender ideology (is|has) ..3|gender is a (construct|spectrum|lie|myth|cult))]
      [(terfs|the trans lobby|trans activists|gender critics|the gender cult) (are|is|should|can|need|have)]
      [(#lgbwithoutthet|#transwomenarewomen|#sexnotgender|#savewomenssports)]
      # science made a quarrel
      [(climate change|global warming|covid|the pandemic|the moon landing) (is|was|'s) (just|all|nothing but|a complete|a total)? (a)? (hoax|scam|con|lie|myth|plandemic)]
      [(vaccines|the vaccine|the jab|jabs|covid jabs) (are|is|were|was) (just|all|pure)? (poison|killing|murder|genocide|dangerous|a bioweapon|population control|death shots)]
    `,
  },
];

export const statements: readonly Grammar[] = [
  {
    // Lessons, news, faith kept, giving, going to vote, a joke.
    kind: 'no-view',
    patterns: `
      (debate|debated|debating|debates|essay|lesson|lessons|resources|resource|curriculum|gcse|a-level|a level|pshe|re|oracy|assembly|discuss|discussed|discussing|discussion|worksheet|cpd|unit|textbook|syllabus|exam|question|citizenship|politics a|mock election|school council)
      (<year-group>|<year-groups>|<own-pupil>|my class|pupils|students)
      (pray|praying|prayer|prayers|peace for|peace in|vigil|charity|donate|donation|donating|collecting|collection|fundraiser|fundraising|appeal|sponsor|sponsored|raising money|volunteers|volunteering)
      (mubarak|ramadan|eid|easter|diwali|hanukkah|vaisakhi|christmas|passover|lent|advent)
      (bbc|itv|guardian|telegraph|news|headline|headlines|article|report|podcast|documentary|drama|novel|book|film|play|panto|album|song|quiz|joke|joking|satire|race|regatta|model)
      hanging (basket|baskets|gardens|around|out)
      (says|said|saying|argues|argued|claims|claimed|according|told|asked|called|shouted|heard|slogan|banner|poster|sign|graffiti|leaflet|chanting|chanted|comment|commented)
    `,
  },
];
