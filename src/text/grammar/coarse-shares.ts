import type { Grammar, Lexicon } from '../grammar.ts';

/** Jokes, memes, clips and links that a draft itself announces as demeaning or unfit. */
export const lexicon: Lexicon = {
  'shared-thing': `meme memes joke jokes gif gifs video videos vid vids clip clips image images pic pics picture pictures cartoon sticker
    stickers link links tiktok reel screenshot one-liner gag gags limerick song post tweet photo`,
  'joke-thing': 'meme memes joke jokes gif gifs one-liner one-liners gag gags limerick banter',
  'bigot-adj': `racist sexist homophobic transphobic antisemitic islamophobic ableist misogynistic fattist chauvinist xenophobic
    anti-gay anti-semitic anti-muslim sectarian un-pc non-pc politically_incorrect`,
  'coarse-adj': `offensive filthy crude smutty vile pervy twisted pornographic porn explicit nsfw lewd vulgar tasteless
    distasteful not_safe_for_work x-rated x_rated adults_only adult_only inappropriate
    so_wrong horribly_wrong gross_out`,
  'joked-of': `disabled autistic blind deaf gay gays lesbian lesbians trans muslim muslims jew jews
    jewish gypsy gypsies pikeys irish irishmen paddy poles polish pakistani indian indians black blacks asian asians chinese africans
    immigrants migrants refugees women woman wives mother-in-law mother-in-laws dwarfs dwarves midgets
    downs special_needs asylum_seekers christians catholics hindus sikhs travellers romanians albanians
    foreigners feminists the_disabled wheelchair dementia mental_patients dyslexics stutterers people_with`,
  'joked-at': `fat ugly ginger gingers spotty thick blonde blondes benefits benefit_claimants mother-in-law mother-in-laws`,
};

const group = '(<joked-of>|<group-many>)';

export const phrases: readonly Grammar[] = [
  {
    // A whole group is the butt: "this joke about Muslims".
    kind: 'bigot-share',
    patterns: `
      [(this|these|a|an|the|got a|got|some|another|my favourite|best|here's a|heres a|proper|such a|share|sharing|posting|sending) (so|really|very|well|proper|slightly|bit|a bit|quite|brilliantly|properly|borderline|mildly)? <bigot-adj> (but)? (funny|hilarious|brilliant|old)? (<joke-thing>|clip|video|vid|pic|picture|tiktok|reel|song|image|post|tweet|link)]
      [<joke-thing> (about|of|on|taking the (mick|piss|mickey) out of|mocking|laughing at|with) (the|a|an|some|two|three|these|those|all)? <word>? ${group} (people|kids|men|girls|boys|children|couples|drivers|parents)?]
      [<bigot-adj> <joke-thing>] (incoming|alert|warning|coming|below|lol|haha|<symbol>)
      [(an|a|this|the)? (anti|anti-) (<group-adj>|<group-many>|gay|muslim|trans|immigrant) <joke-thing>]
      [(irish|paddy|polish|gypsy|pikey|muslim|jew|jewish|black|paki|chinese|asian|gay|lesbian|trans|disabled|autism|holocaust|immigrant|migrant|refugee|rape|paedo|blind|deaf|spastic|downs|isis|terrorist) (<joke-thing>)]
    `,
  },
  {
    // Coarse, or aimed at somebody.
    kind: 'coarse-share',
    patterns: `
      [(this|these|a|an|the|got a|got|some|another|my favourite|best|here's a|heres a|proper|such a|most|share|sharing|posting|sending) (so|really|very|well|proper|slightly|bit|a bit|quite|properly|mildly|totally)? <coarse-adj> (but|and)? (funny|hilarious|brilliant|old|wrong|little)? (<joke-thing>|clip|video|vid|gif|pic|tiktok|reel|image|link|song)]
      [(sick|dirty|rude|offensive|filthy) (joke|jokes|meme|memes|gif|video) (incoming|alert|warning|coming up|coming|below)?] (incoming|alert|warning|coming|below|lol|haha|<symbol>)
      [<joke-thing> (about|of|on|mocking) (the|a|an|some|two|these|those|all|really)? <word>? <joked-at> (people|girls|women|kids|girl|lads|men|boys|woman|man|bloke|lass)?]
      [(<punctuation>)? (nsfw|not safe for work) (<punctuation>)? (but|video|clip|warning|alert|meme|post|link|content|pic)?]
      [(warning|alert|caution) (:|-|,)? (adult content|adults only|explicit|very rude|offensive|filth|strong language and nudity|contains nudity)]
      [(if|anyone)? (you're|youre|you are|who's|who is|those)? (too)? (easily|not easily) offended (scroll on|scroll by|scroll past|scroll|look away|don't watch|dont watch|don't click|dont click|don't read|stop reading|keep scrolling|please scroll|move along|should|click away|may want|probably)]
      [not for the (easily offended|faint hearted and easily offended|snowflakes|woke)]
      [(sorry|apologies) (in advance)? if (this|it|that|i) (offends|upsets|offend|triggers) (anyone|anybody|you|someone|people)] <symbol>
      [(going|i'm going|im going|we're going|straight) (straight)? to hell for (laughing|sharing|posting|this|finding|that|liking) (at|this|it)? (this|it)?]
      [(shouldn't|shouldnt|should not|so wrong to|wrong to|bad to) (really)? (laugh|be laughing|find this funny|share this) (at (this|it)|but)]
      [(this|that|the|what a) (joke|meme|gif|video|clip|reel|tiktok) is (so|really|very|well|proper|a bit|kind of|pretty|quite)? (racist|sexist|homophobic|wrong|offensive|sick|filthy|rude|dirty|inappropriate) (but|lol|haha|and i|i|though|<symbol>)]
      [(blonde|fat|ginger|mother in law|mother-in-law|chav|dumb blonde|benefits) (joke|jokes|meme|memes)]
      [(link to|see|seen|watch|got|sharing) (the|some|those) (leaked|stolen|private|naked|nude) (pics|photos|video|videos|pictures|images|texts|messages) (of|from)]
      [(meme|gif|vid|video|clip|tiktok|reel|pic) (of|about|with) (the|that|a|this) (fat|ugly|wheelchair|disabled|drunk|old|spotty|ginger|bald|mental|special) (woman|man|bloke|girl|guy|lady|kid|lad|boy|person)]
      [(racist|sexist|homophobic|offensive|filthy|rude|dirty) (advert|ad|song|sketch|card|t-shirt|mug)] ..2 (link|below|lol|hilarious|funny|dying|crying|brilliant)
      [(made|making|here's|heres|created|posted|posting|share|sharing|look at) (a|the|this|my|another)? (meme|gif|sticker|memes|tiktok) (of|about|with|using) (<staff-name>|<pupil-name>|<parent-name>|<colleague-title>|<pupil-forename>|(the|our|my) (head|headteacher|head teacher|deputy|boss|ta|class|pupils|parents|governors)|a (parent|pupil|kid|child|colleague|student|teacher)|one of (the|my|our) ..2)]
      [(link|video|pics|clip|photos|site) (to|of|for)? (the|some|a|her|his|my)? (porn|onlyfans|only fans|nudes|sex tape|strip|stripper)]
      [(porn|onlyfans|only fans) (link|links|clip|video|gif|meme|pics|vid)]
    `,
  },
  {
    // Spoken against, taught about, reported: nothing is being passed on.
    kind: 'not-shared',
    patterns: `
      (report|reported|reporting|complain|complained|complaint|condemn|condemned|apologise|apologised|apology|sacked|suspended|fined|banned|police|awareness|educate|education|lesson|lessons|assembly|pshe|teach|teaching|taught|talk to (your|the)|guide|training|cpd|policy|challenge|challenged|challenging|called out|call out|call it out|tackle|tackling|stop|removed|remove|delete|deleted|blocked|block|unacceptable|disgraceful|disgusting|appalling|horrified|shocked|offended by|sick of|tired of|fed up|hate|hated|walked out|never ok|never okay|not ok|not okay|not funny|isn't funny|isnt funny|racism|sexism|homophobia|antisemitism|bullying|rubbish|don't share|dont share|don't send|(someone|somebody|he|she|they|man|woman|bloke|parent|colleague|comedian|comic|speaker|boss|uncle|driver) (told|tells|made|makes|posted|shared|sent|cracked|cracks|did|does)|never share|never send|no place|why do people|why would anyone)
    `,
  },
];
