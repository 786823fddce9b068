import type { Grammar, Lexicon } from '../grammar.ts';

/** Getting in touch: what is harmless between friends, and a matter of care when a child is spoken to. */
export const lexicon: Lexicon = {
  network: `snap snapchat snapchats sc insta instagram ig facebook fb messenger whatsapp tiktok discord twitter telegram
    xbox psn playstation roblox fortnite bereal kik signal steam threads skype facetime`,
  'own-detail': `number phone_number mobile mobile_number phone_no address home_address email e-mail email_address
    e-mail_address birthday surname last_name postcode date_of_birth dob full_name house_number road street digits age`,
  'pic-word': 'pic pics photo photos selfie selfies picture pictures',
  'get-in-touch': 'message text txt msg dm call ring whatsapp snap pm inbox ping facetime',
};

const pupil = '(<pupil-name>|<pupil-forename>)';
const what = "(what|whats|wots|wats|wot) ('s|is)?";
const your = '<your-word> (new|own|personal|home|real|full|actual)?';
const whenever =
  '(later|tonight|any time|anytime|any time <you-word> like|whenever|whenever <you-word> (like|want|need)|if <you-word> (ever|just)? (need|want|get|feel|are|have)? (anything|something|help|to talk|to chat|upset|worried|stuck|lonely|sad|down|me|a chat|questions|a question)?|when <you-word> (get home|are home|are back|can|want|finish)|privately|instead|after school|after class|on here)';
const asksOthers =
  '(do you know|does anyone know|does anyone have|has anyone got|anyone know|anyone got|anyone have|who knows|who has|can i have|can i get|could i have|can someone send me|send me)';

export const phrases: readonly Grammar[] = [
  {
    // Harmless to a friend, and to a first name that a friend may have.
    kind: 'invites-contact',
    patterns: `
      [<get-in-touch> me ${whenever}?]
      [<you-word> can (always|also|just)? (<get-in-touch>|talk to|chat to|reach|tell) me (on here|here|privately)? (about it|about anything)? (${whenever}|on <network>|out of school|outside school)?]
      [(can|could|may|shall) i (please|just)? <get-in-touch> <you-word> (back|later|tonight|sometime|on here)?]
      [(i'll|ill|i will|just|gonna) (just)? (message|text|dm|call|ring) <you-word> (back|later|tonight|on here)?]
      [(let's|lets|we can|can we|shall we|we could|wanna|want to|do you want to|fancy) (chat|chatting|talk|message|text|meet|meet up|meeting up|hang out|facetime|call|game) (on here|later|tonight|at the weekend|this weekend|sometime)?]
      [(meet|see|wait for) me (outside|at|near|tonight|later) (the)? <word>?]
      [(don't|dont|do not|never) (tell|show|mention it to) (anyone|anybody)]
      [(i can|i could|want me to|let me|i'll|ill) (give|drive|run|drop|pick) <you-word> (a lift|home|up|off|back)]
      [(want|need|fancy) a lift (home|back)?]
      [(come|pop) (round|over|to mine|to my (house|place|flat))]
    `,
  },
  {
    // Linking accounts, secrets, pictures and meeting alone.
    kind: 'invites-privately',
    patterns: `
      [(can|could|may|shall) i (please|just)? (add|follow) <you-word> (back)? ((on|via) (here|my)? <network>?|on here)?]
      [(can|could|may|shall) i (please|just)? (snap|snapchat|insta|facetime) <you-word>]
      [(can|could|may|shall) i (please|just)? <get-in-touch> <you-word> (privately|(on|via) <network>)]
      [(add|follow|<get-in-touch>) me (back)? (on|via|over on) (my)? (<network>|here)]
      [(add|follow) me (back)?]
      [${what} ${your} <network> (name|username|handle|account|tag)?]
      [(got|have|are <you-word> on|<you-word> on|do <you-word> have|do <you-word> use|have <you-word> got) (a|an)? <network>]
      [(i'll|ill|i will|i've|ive|i have|just|gonna|i just) (just)? (add|added|followed|follow|requested|friend requested) <you-word> (back)? ((on|via) (here|<network>))?]
      [(i'll|ill|i will|just|gonna) (just)? (message|text|dm|call|ring|snap) <you-word> (privately|(on|via) <network>)]
      [(accept|approve) my (friend|follow|message|chat)? (request|invite)]
      [(sent|sending) <you-word> a (friend|follow|message)? request]
      [(let's|lets|we can|can we|shall we|we could|wanna|want to|do you want to|fancy) (chat|chatting|talk|message|text|meet|meet up|meeting up|hang out|snap) (on <network>|privately|after school|alone|just us|in private|outside school|out of school)]
      [(meet|see|wait for) me (after (school|class|the lesson|training|club|rehearsal)|in my (classroom|room|car)|(by|behind) the <word> <word>?) ((by|behind|outside|at|near|in) the <word> (sheds|hall|gate|gates|block|room|stop)?)?]
      [(keep|kept|keeping) (it|this|that) (just)? (between us|between you and me|a secret|our secret|to yourself|between ourselves)]
      [(our|it's our|its our|this is our) (little)? secret]
      [(don't|dont|do not|never) (tell|show|mention it to) (<your-word> (mum|dad|mam|parents|mates|form tutor|teacher|teachers)|(the)? other teachers)]
      [(delete|del) (this|these|our) (messages|message|chat) (after|when|once)?]
      [(send|snap|dm|text) me (a|some|another|your|ur)? (new|nice)? <pic-word>]
      [(come|pop) (to|round|over) (to)? (mine|my house|my place|my flat) after (school|class|training)]
      [(i can|i could|want me to|let me|i'll|ill) (give|drive|run|drop) <you-word> (a lift|home|back) (home)? (after|from) (school|training|rehearsal|the match|practice|club|class)]
      [(want|need|fancy) a lift (home|back)? (after|from) (school|training|rehearsal|the match|practice|club|class|football|netball|rugby|cricket|swimming|drama|orchestra)]
      [(just|only) (<you-word> and me|the two of us|us two)]
    `,
  },
  {
    kind: 'asks-details',
    patterns: `
      [${what} ${your} <own-detail>]
      [${what} <your-word> (mum|dad|mam|parents) 's <own-detail>]
      [${what} <your-word> (mums|dads) <own-detail>]
      [(can|could|may) i (please)? (have|get|grab) ${your} <own-detail>]
      [(can|could|will|would) <you-word> (please)? (send|give|text|tell|dm|message) me ${your} <own-detail>]
      [(send|give|text|dm|message|tell|ping) me ${your} <own-detail>]
      [(where|whereabouts) (do|d'you|does)? <you-word> (live|living)]
      [(which|what) (road|street|house|estate|bit|block) (do)? <you-word> live (on|in|at)?]
      [how old (are|r) <you-word> (now)?]
      [(when|when's|whens) (is|'s)? <your-word> (birthday|bday)]
      [when (were|was) <you-word> born]
      [(have|do) <you-word> (got|have) (a|ur own|your own) (boyfriend|girlfriend|bf|gf|phone)]
      [(are|r) <you-word> (single|seeing anyone|going out with anyone|home alone|on your own|home on your own)]
      [who (do)? <you-word> live with]
      [do <you-word> live (with|near|by) (your|ur|the|my)? <word>]
      [(is|are) <your-word> (mum|dad|parents|mam) (and (mum|dad))? (in|out|home|at home|at work|away)]
      [what (school|year|class) (do|are|is) <you-word> (go to|in|at)]
    `,
  },
  {
    // Asking somebody else for what a child should not be asked for either.
    kind: 'asks-about-pupil',
    patterns: `
      [(${what}|${asksOthers}) ${pupil} ('s)? (new|home|mum's|mums|dad's|dads|own|mobile|phone|parents)? <own-detail>]
      [(${what}|${asksOthers}) ${pupil} ('s)? <network>]
      [(do you know|does anyone know|anyone know|who knows) where ${pupil} (lives|is living)]
      [where does ${pupil} live]
    `,
  },
  {
    kind: 'tells-of-pupil',
    patterns: `
      [${pupil} ('s|is|are)? (now|still)? (lives|live|living) (at|on|in|near|opposite|next to|behind|with|round the corner from) (his|her|their|the)? (<address>|<postcode>|<cap>|nan|gran|dad|mum|auntie|foster carers)]
      [${pupil} 's (new|home|personal|own|phone|mobile)? <own-detail> (is|are|was|:|=) (<phone>|<email>|<address>|<postcode>|<birth-date>|on|<number>|<cap>|<handle>|<word>)]
      [${pupil} 's <network> (is|:|=) (<handle>|<word>)]
      [${pupil} ('s|is|was)? (born|on|at|:|-|=)? ..2 (<phone>|<email>|<address>|<birth-date>)]
      [${pupil} ,? (he|she|they) (lives|live) ..3 (<address>|<postcode>)]
      [${pupil} , ..3 (his|her|their) (birthday|number|mobile|phone|email|address|date of birth|dob) is (<birth-date>|<phone>|<email>|<address>|on|<number>)]
    `,
  },
  // "Ring me about Ollie": whatever number follows is the writer's.
  {
    kind: 'reach-me',
    patterns: `<get-in-touch> (me|us)\n(email|contact|reach|get) (me|us)\n(my|our) (new|own|personal|mobile|private|phone)? (number|mobile|email|phone|address)`,
  },
  {
    // Where an own account on some network is offered; `own-handles.ts` reads the name after it.
    kind: 'self-contact',
    patterns: `
      (add|find|follow|dm|msg|message|get|reach|hmu|hit up|contact|snap|text|catch) me (up)? (on|at|over on|via)? (my)? <network>
      (my|our) (personal|own|new|private|main|other)? <network> (is|'s|name|username|handle|account|tag)?
      (i'm|im|i am) (on)? <network> (as|too|at)?
      (add|find|follow|dm|msg|message) me
    `,
  },
];
