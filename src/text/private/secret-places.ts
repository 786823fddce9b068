import { wordList } from './detail.ts';

/** Words of signing in: near them whatever is shaped like a password is one. */
export const signing: ReadonlySet<string> = new Set(
  wordList(`password passwords passw0rd passwd passcode passcodes passphrase pword pw pwd login logins logon logons log
    logged signin sign signed wifi fi code codes pin pins keypad unlock unlocks locked lock
    credentials portal admin intranet security banking`),
);

/** What a school signs in to. */
export const places: ReadonlySet<string> = new Set(
  wordList(`sims cpoms arbor bromcom tapestry ttrs rockstars sumdog kerboodle seesaw classroom cctv photocopier copier
    printer register registers ipad ipads tablet tablets laptop laptops chromebook chromebooks drive share server
    network parentpay parentmail weduc edulink classcharts dojo mathletics mymaths numbots sparx hegarty seneca lexia
    edukey scopay satchel myconcern smoothwall mash phonics spelling assessment data tracker system platform app website
    site email emails outlook facebook netflix computer computers pc pcs machine till monitor
    whiteboard terminal tes hwb glow c2k teams zoom vpn office365 onedrive dropbox spreadsheet account accounts thing`),
);

/** What a code of digits opens. */
export const locks: ReadonlySet<string> = new Set(
  wordList(`code codes pin pins passcode keycode keypad keypads padlock combination combo alarm alarms safe keysafe
    lockbox door doors gate gates barrier`),
);

/** How one says that it is one's own, or how it is typed. */
export const hints: ReadonlySet<string> = new Set(
  wordList('mine capital capitals caps lowercase underscore try works'),
);

/** Codes that are no secret: what stands before the word. */
export const otherCodes: ReadonlySet<string> = new Set(
  wordList(`qr bar post zip dress area country dialling dialing std sort colour color error discount promo promotional
    voucher offer coupon gift referral reward source morse product item style course unit module subject spec exam
    component paper highway penal hex cheat swift bic tax hs commodity genetic dna html css python scratch stock status
    fault reason absence attendance register sic soc batch lot flight booking friend friends
    airport job vat postal nhs charity campaign ethical school moral hidden clean fire act rep`),
);
export const otherPins: ReadonlySet<string> = new Set(
  wordList('drop hair bowling safety rolling lapel map to ll enamel badge'),
);

/** A sentence about buying or playing: its code is for everybody. */
export const publicTalk: ReadonlySet<string> = new Set(
  wordList(`off discount checkout % £ promo voucher save offer sale delivery giveaway
    referral order affiliate ad gifted signup basket shop`),
);

/** Talk of a story or a game: its codes open nothing. */
export const unreal: ReadonlySet<string> = new Set(
  wordList(`film films movie episode book novel drama series escape puzzle clue clues treasure story quiz game kahoot
    lesson maths`),
);
