import type { Grammar, Lexicon } from '../grammar.ts';

/** Who is spoken of: learners, parents, staff, the speaker's own family, and small words that point at them. */
export const lexicon: Lexicon = {
  my: 'my our me mi',
  our: 'our',
  one: 'a an one another this that some certain',
  he: 'he she they',
  his: 'his her their hers theirs',
  him: 'him her them',
  i: "i we i'm im i've ive we're we've weve i'd we'd i'll we'll",
  is: "is are was were am isn't aren't wasn't weren't isnt arent wasnt werent 's being be been",
  has: 'has have had hasnt havent hasnt hadnt',
  child:
    'child kid pupil student learner kiddo kiddie youngster lad lass girl boy tyke poppet bairn wean wain bab babby',
  children: `children kids pupils students learners kiddos kiddies youngsters lads lasses girls boys poppets bairns
    weans wains tinies infants juniors kiddy little_ones young_ones young_people little_people`,
  // Words that belong to a school's children and to nobody's own.
  learner: 'pupil student learner tutee',
  learners: 'pupils students learners tutees',
  'parent-word': `parent mum dad mam mom mummy daddy mother father carer guardian stepdad stepmum step-dad step-mum nan
    nana gran granny grandma grandad grandpa auntie aunt uncle foster_carer`,
  'parent-words': 'parents mums dads carers guardians mothers fathers families grandparents nans',
  sibling: 'brother sister sibling twin bro sis cousin',
  own: `son daughter nephew niece grandson granddaughter godson goddaughter stepson stepdaughter eldest youngest
    husband wife partner fiance fiancee boyfriend girlfriend hubby bestie`,
  title: 'mr mrs miss ms mx dr sir',
  'staff-word': `teacher teachers colleague colleagues ta tas hlta sendco senco sendcos sencos staff headteacher
    headteachers headmaster headmistress deputy deputies governor governors slt smt caretaker site_manager office_manager
    receptionist cook lunchtime_supervisor dinner_lady dinner_ladies teaching_assistant teaching_assistants head_teacher
    head_teachers deputy_head assistant_head assistant_heads business_manager bursar leadership management_team
    leadership_team management supply cover_teacher`,
  'feel-word': 'proud chuffed delighted thrilled buzzing gutted pleased impressed',
  bad: 'naughty difficult tricky challenging feral wild awful lovely funny sweet cheeky little poor new sen send',
};

export const things: readonly Grammar[] = [
  {
    kind: 'colleague-title',
    patterns: `
      [(mr|mrs|miss|ms|mx|dr) .? <cap>]
      [(sir|madam) <cap>]
    `,
  },
  {
    kind: 'own-family',
    patterns: `
      <my> (<own>|son|daughter)
      my (lad|lass|girl|boy|little (one|man|lady|boy|girl)|kid|kids|child|children|littlest|biggest|mum|dad|nan|gran|brother|sister|cousin)
      my (lads|girls|boys|little ones|three|two|twins)
      (mum|dad|mam|nan|grandma|grandad|auntie|uncle) of (one|two|three|four|<number>)
      (our|my) (eldest|youngest|middle one|first born|firstborn|baby|newborn|toddler)
    `,
  },
];

export const phrases: readonly Grammar[] = [
  {
    kind: 'own-child',
    patterns: `(my|our|wor) (<quality>)? (<pupil-forename>|<staff-forename>|<parent-forename>)`,
  },
];
