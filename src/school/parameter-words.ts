import { silent, type Parameters } from './parameters.ts';
import type { RuleId } from './rule-ids.ts';

type Key = keyof Parameters;
type Entry<K extends Key> = {
  /** What it settles. */
  label: string;
  rules: readonly RuleId[];
  /** The value in words; empty where the policy does not speak of it. */
  say(value: Parameters[K]): string;
};

const list = (values: readonly string[]): string => values.join('; ');
const text = (value: string): string => value;
const dealt = (words: string) => (value: 'on' | 'off') => (value === 'on' ? words : '');
const pick =
  <V extends string>(words: Record<V, string>) =>
  (value: V): string =>
    words[value];
const each =
  <V extends string>(words: Record<V, string>) =>
  (values: readonly V[]): string =>
    list(values.map((value) => words[value]));

/** What each parameter settles and what its values mean, for people who compare policies. */
const entries: { [K in Key]: Entry<K> } = {
  learnerWord: {
    label: 'Word for those who learn',
    rules: ['policy-awareness'],
    say: pick({ pupil: 'Pupils', student: 'Students' }),
  },
  pupilScope: {
    label: 'Who counts as a pupil',
    rules: ['pupil-connection', 'pupil-contact-outgoing'],
    say: pick({
      current: 'Pupils at the school',
      'current-and-past-for-accepting':
        'Pupils at the school, and past pupils when an invitation is accepted',
      'current-and-recent-leavers': 'Pupils at the school, and those who left recently',
    }),
  },
  over18: {
    label: 'Pupils over 18',
    rules: ['pupil-connection', 'pupil-contact-outgoing'],
    say: (value) => (value ? 'Included by name' : ''),
  },
  pupilsOf: {
    label: 'Which school’s pupils are meant',
    rules: ['pupil-connection', 'pupil-contact-outgoing'],
    say: pick({ school: '', unsaid: 'Not said; pupils of other schools are left to the reader' }),
  },
  formerWindow: {
    label: 'How long somebody stays a former pupil',
    rules: ['former-pupil-contact'],
    say: pick({
      none: '',
      unlimited: 'No end is set',
      'school-sets': 'Recent leavers; the time is not defined',
    }),
  },
  bindsRoles: { label: 'Whom it binds', rules: ['policy-awareness'], say: list },
  communityBodies: {
    label: 'Bodies protected beside the school',
    rules: ['attack-school-community', 'offensive-or-disrepute', 'defamation-risk'],
    say: list,
  },
  criticism: {
    label: 'Criticism of the school',
    rules: ['attack-school-community'],
    say: pick({ named: 'Named beside abuse', off: '' }),
  },
  bioSchool: {
    label: 'The school in a profile',
    rules: ['profile-names-school'],
    say: pick({ 'should-not': 'Should not be there', avoid: 'To be avoided', off: '' }),
  },
  bioRole: {
    label: 'The job in a profile',
    rules: ['profile-states-role'],
    say: pick({
      'role-at-school': 'Not the role at this school',
      profession: 'Not even the profession',
      off: '',
    }),
  },
  namesInPosts: {
    label: 'The school or staff named in posts',
    rules: ['school-or-staff-named'],
    say: pick({ avoid: 'To be avoided', 'should-not': 'Should not be named', off: '' }),
  },
  'official.channels': {
    label: 'Official channels',
    rules: ['official-account-authorisation', 'official-account-conduct', 'quasi-school-account'],
    say: (channels) =>
      list([...new Set(channels.map(({ site, name }) => (name === '' ? site : `${name} (${site})`)))]),
  },
  'official.criteria': {
    label: 'What makes an account official',
    rules: ['official-account-authorisation', 'quasi-school-account'],
    say: text,
  },
  pupilRoutes: { label: 'Ways to write to pupils', rules: ['pupil-contact-outgoing'], say: list },
  parentRoutes: { label: 'Ways to write to parents', rules: ['parent-messaging'], say: list },
  viewingRule: {
    label: 'Looking at pupils’ profiles',
    rules: ['pupil-profile-viewing'],
    say: dealt('Not allowed'),
  },
  'familyException.covers': {
    label: 'Family exception',
    rules: ['family-pupil-exception', 'pupil-connection', 'pupil-contact-outgoing'],
    say: pick({
      none: '',
      pupil: 'For a pupil who is family',
      'pupil-and-family': 'For a pupil who is family, and the family',
      'family-known-before': 'For families known before',
      'close-family': 'For parents, carers and close family of the pupil',
    }),
  },
  'familyException.conditions': {
    label: 'Conditions of the family exception',
    rules: ['family-pupil-exception'],
    say: each({
      acknowledged: 'the school has acknowledged it',
      protocols: 'agreed protocols are kept',
      discussed: 'it has been discussed',
      declared: 'it has been declared',
    }),
  },
  'familyException.tellWhom': {
    label: 'Whom to tell of family',
    rules: ['family-pupil-exception'],
    say: text,
  },
  formerRule: {
    label: 'Former pupils',
    rules: ['former-pupil-contact'],
    say: pick({
      caution: 'Take care; not forbidden',
      'advised-not': 'Advised against',
      'not-accept': 'Invitations not to be accepted',
      'ask-head': 'Ask the Head first',
      off: '',
    }),
  },
  parentConnection: {
    label: 'Friends with parents',
    rules: ['parent-connection'],
    say: pick({
      caution: 'Take care; not forbidden',
      'consider-and-declare': 'Think carefully, and declare earlier friendships',
      approval: 'Only with approval',
      'do-not': 'Do not',
      off: '',
    }),
  },
  pastFamilies: {
    label: 'Families of former pupils',
    rules: ['parent-connection'],
    say: pick({ on: 'Included', recent: 'Included where the pupil left recently', off: '' }),
  },
  parentColleagues: {
    label: 'Friends who are both parents and colleagues',
    rules: ['parent-connection', 'relationship-declaration'],
    say: pick({ respected: 'Left alone', off: '' }),
  },
  judgement: {
    label: 'Room for judgement',
    rules: ['policy-awareness'],
    say: pick({ 'tell-head': 'Staff may depart from it if they tell the Head why', off: '' }),
  },
  parentMessaging: {
    label: 'Messages with parents',
    rules: ['parent-messaging'],
    say: pick({
      caution: 'Take care; not forbidden',
      'school-systems': 'Only by the school’s systems',
      approval: 'Only with approval',
      'do-not': 'Do not start them',
      off: '',
    }),
  },
  incomingParentReport: {
    label: 'Messages that come from parents go to',
    rules: ['parent-messaging'],
    say: text,
  },
  exemptRoles: {
    label: 'Roles the rules on parents leave out',
    rules: ['parent-connection', 'parent-messaging'],
    say: (roles) => list(roles.map((role) => role.replaceAll('-', ' '))),
  },
  colleagueConnection: {
    label: 'Colleagues as friends',
    rules: ['colleague-connection'],
    say: pick({ 'caution-when-inviting': 'Take care when inviting them; not forbidden', off: '' }),
  },
  forumDiscussion: {
    label: 'Discussions on forums',
    rules: ['forum-discussion'],
    say: pick({ 'do-not': 'Do not', off: '' }),
  },
  contactDetailExceptions: {
    label: 'Exceptions for contact details',
    rules: ['own-contact-details-given'],
    say: each({
      'withheld-number': 'in an exception, with the number withheld',
      'agreed-by-managers-and-parents': 'where managers and parents agree',
      'work-mobile': 'a work mobile',
    }),
  },
  pupilInfoRequest: {
    label: 'Asking for pupils’ details',
    rules: ['pupil-info-request'],
    say: pick({
      'must-not': 'Must not',
      'should-not-unless-role': 'Should not, save what the job needs',
      off: '',
    }),
  },
  'pupilTalk.permissionFrom': {
    label: 'Who may allow talk about a pupil',
    rules: ['talk-about-pupils'],
    say: pick({ head: 'The Head', nobody: '' }),
  },
  imageRule: {
    label: 'Pictures of pupils',
    rules: ['image-pupils-families'],
    say: pick({
      'must-not': 'Must not be posted',
      'work-derived': 'Pictures from work are not shared',
      'official-only': 'On official channels only',
      off: '',
    }),
  },
  imageStaff: {
    label: 'Pictures of staff',
    rules: ['image-staff-or-school'],
    say: dealt('Not to be posted'),
  },
  imageSchool: {
    label: 'Pictures in which the school can be recognised',
    rules: ['image-staff-or-school'],
    say: pick({ on: 'Not to be posted', 'official-only': 'On official channels only', off: '' }),
  },
  offensiveMedia: {
    label: 'Offensive pictures and links',
    rules: ['offensive-image-or-link'],
    say: pick({ explicit: 'Named in so many words', umbrella: '' }),
  },
  grounds: { label: 'Grounds of discrimination it lists', rules: ['discriminatory-content'], say: list },
  defamationLimbs: {
    label: 'What it calls defamation',
    rules: ['defamation-risk'],
    say: pick({ four: 'Spelt out in four points', none: '' }),
  },
  topicCare: {
    label: 'Contested subjects',
    rules: ['care-with-topics'],
    say: pick({ 'teachers-only': 'Care asked of teachers', everyone: 'Care asked of everyone', off: '' }),
  },
  creditRule: {
    label: 'Other people’s work',
    rules: ['copyright-permission'],
    say: pick({
      law: 'Keep to the law',
      'law-and-credit': 'Keep to the law and name the source',
      'law-work-accounts': 'Keep to the law, on work accounts',
      'permission-and-credit': 'Ask, and name the source',
      off: '',
    }),
  },
  newsRule: {
    label: 'School news',
    rules: ['school-news-official-only'],
    say: pick({ 'official-only': 'On official channels only', off: '' }),
  },
  officialOnly: {
    label: 'Comments on incidents',
    rules: ['incident-comment'],
    say: dealt('On official channels only'),
  },
  privacyTarget: {
    label: 'How strict settings should be',
    rules: ['privacy-settings-review'],
    say: pick({ suitable: 'Suitable', strictest: 'As strict as one can', highest: 'The highest there is' }),
  },
  publicListing: {
    label: 'Public listings',
    rules: ['privacy-settings-review'],
    say: pick({ 'opt-out': 'Opt out of them', off: '' }),
  },
  reviewWhen: {
    label: 'When to go through past posts',
    rules: ['past-content-review'],
    say: pick({ 'on-joining': 'On joining', 'before-joining': 'Before joining', 'any-time': '' }),
  },
  reviewVerb: {
    label: 'What to do with past posts',
    rules: ['past-content-review'],
    say: pick({ review: 'Look through them', remove: 'Look through them and remove what does not fit' }),
  },
  hoursRule: {
    label: 'Social media at work',
    rules: ['working-hours-use'],
    say: pick({
      'none-in-hours': 'Not in working hours; breaks are not mentioned',
      breaks: 'In breaks only',
      'outside-taught-time': 'Outside taught time',
      'own-time': 'In one’s own time',
      off: '',
    }),
  },
  backgroundRule: {
    label: 'Sites left open while working',
    rules: ['background-use-at-work'],
    say: dealt('Not to be left open'),
  },
  deviceRule: {
    label: 'School devices',
    rules: ['school-device-use'],
    say: pick({
      monitored: 'Use may be monitored',
      'no-personal-use': 'No personal use',
      'authorised-only': 'Only what is authorised',
      'see-acceptable-use': 'As the acceptable use policy says',
      off: '',
    }),
  },
  secondReader: {
    label: 'A second reader',
    rules: ['official-second-reader'],
    say: pick({
      'all-public-posts': 'For all public posts',
      'posts-with-students': 'For posts with students',
      off: '',
    }),
  },
  imageConsent: {
    label: 'Consent for pictures',
    rules: ['official-image-consent'],
    say: pick({ written: 'In writing', 'at-admission': 'Asked for at admission', off: '' }),
  },
  disclaimer: {
    label: 'On a professional account',
    rules: ['official-role-disclaimer'],
    say: pick({ 'role-and-disclaimer': 'The role, and a disclaimer', 'role-only': 'The role', off: '' }),
  },
  officialDm: {
    label: 'Private messages from an official account',
    rules: ['official-private-messaging'],
    say: pick({ 'not-allowed': 'Not allowed', off: '' }),
  },
  evidenceTypes: { label: 'What to keep evidence of', rules: ['evidence-keep-and-capture'], say: list },
  siteReport: {
    label: 'The site’s own report function',
    rules: ['remove-and-site-report', 'bullying-trolling-report'],
    say: pick({ must: 'Must be used', may: 'May be used', off: '' }),
  },
  askRemoval: {
    label: 'Asking for removal',
    rules: ['remove-and-site-report'],
    say: dealt('May be asked for'),
  },
  bullyingDuty: {
    label: 'Reporting bullying',
    rules: ['bullying-trolling-report'],
    say: pick({
      must: 'A duty',
      encouraged: 'Encouraged',
      procedure: 'By the school’s procedure',
      'use-site-function': 'By the site’s own function',
      off: '',
    }),
  },
  bullyingTo: { label: 'Whom to tell of bullying', rules: ['bullying-trolling-report'], say: text },
  doNotEngage: {
    label: 'Answering',
    rules: ['reference-found', 'pupil-contact-incoming'],
    say: pick({ on: 'Do not answer there', 'contact-from-pupils': 'Do not answer pupils there', off: '' }),
  },
  incomingRule: {
    label: 'Which contact from pupils to report',
    rules: ['pupil-contact-incoming'],
    say: pick({
      'any-contact': 'Any contact',
      'improper-contact': 'Improper contact',
      concern: 'Where there is a concern',
      off: '',
    }),
  },
  'reportTo.pupilContact': {
    label: 'Whom to tell of contact from pupils',
    rules: ['pupil-contact-incoming'],
    say: list,
  },
  'reportTo.default': {
    label: 'Whom to tell of a concern',
    rules: ['raise-concern-route', 'reference-found'],
    say: list,
  },
  'reportTo.question': {
    label: 'Whom to ask',
    rules: ['raise-concern-route', 'policy-awareness'],
    say: list,
  },
  'reportTo.aboutHead': { label: 'When it is about the Head', rules: ['raise-concern-route'], say: list },
  indecentRoute: { label: 'Whom to tell of indecent images', rules: ['indecent-images'], say: list },
  unsuitableRoute: {
    label: 'Whom to tell of unsuitable material',
    rules: ['unsuitable-content-at-school'],
    say: list,
  },
  preventRoute: { label: 'Whom to tell of a worry', rules: ['radicalisation-concern'], say: list },
  colleagueDetails: {
    label: 'Colleagues’ details',
    rules: ['others-private-information'],
    say: pick({ explicit: 'Named in so many words', confidentiality: 'Under confidentiality', off: '' }),
  },
  locationRule: { label: 'Location', rules: ['location-disclosed'], say: dealt('Care is asked for') },
  honestyRule: {
    label: 'Honesty and accuracy',
    rules: ['honest-and-accurate'],
    say: pick({ all: 'On every account', 'work-accounts': 'On work accounts', off: '' }),
  },
  logoutReminder: {
    label: 'Devices and log-ins',
    rules: ['signed-in-unattended'],
    say: pick({
      'device-care': 'Take care of devices',
      'not-left-logged-in': 'Not left logged in and unattended',
      'log-out-after-use': 'Log out after use',
      'account-security': 'Security settings on accounts and devices',
      off: '',
    }),
  },
  declareTo: { label: 'Whom to declare it to', rules: ['relationship-declaration'], say: text },
  declareWhat: { label: 'What to declare', rules: ['relationship-declaration'], say: text },
  officialAudit: { label: 'What official accounts need', rules: ['official-account-security'], say: list },
  followFromProfessional: {
    label: 'Following the school',
    rules: ['official-account-conduct'],
    say: dealt('From a professional account'),
  },
  minAge13: {
    label: 'The sites’ least age of 13',
    rules: ['official-account-authorisation'],
    say: dealt('To be kept in mind'),
  },
  terms: { label: 'Words it uses for abuse', rules: ['bullying-trolling-report'], say: list },
  supportLines: {
    label: 'People on your side that it names',
    rules: ['bullying-trolling-report'],
    say: list,
  },
  companionPolicies: { label: 'Policies to read with it', rules: ['policy-awareness'], say: list },
  conductWord: {
    label: 'Breaking the rule on hours',
    rules: ['working-hours-use'],
    say: pick({
      will: 'Will be taken further',
      may: 'May be taken further',
      could: 'Could be taken further',
      off: '',
    }),
  },
};

const keys = Object.keys(entries) as Key[];

const sayOf = <K extends Key>(key: K, parameters: Parameters): string => entries[key].say(parameters[key]);

export type Settled = { label: string; words: string };

/** What the parameters of a rule settle in a policy, in words; `words` is empty where it does not say. */
export function settledFor(rules: readonly RuleId[], parameters: Partial<Parameters>): Settled[] {
  const all: Parameters = { ...silent, ...parameters };
  return keys
    .filter((key) => entries[key].rules.some((rule) => rules.includes(rule)))
    .map((key) => ({
      label: entries[key].label,
      // A value that merely stands in where the policy says nothing is not the policy’s.
      words: parameters[key] === undefined ? '' : sayOf(key, all),
    }));
}
