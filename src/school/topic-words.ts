/** The topics of clauses in plain words. A pack of a school's own may have others. */
const words: Record<string, string> = {
  'colleague-contact': 'Colleagues as friends',
  confidential: 'Confidential matters',
  'consent-for-images': 'Consent for pictures',
  'contact-from-pupil': 'Hearing from a pupil',
  copyright: 'Copyright',
  cyberbullying: 'Cyberbullying',
  defamation: 'Damaging statements about a person',
  definition: 'Definitions, and whom it binds',
  derogatory: 'Respect and offensive words',
  'devices-unattended': 'Unattended devices',
  disciplinary: 'What may follow a breach',
  discriminatory: 'Discrimination',
  evidence: 'Keeping evidence',
  'existing-posts': 'What you posted before',
  'family-exception': 'Family and earlier friendships',
  'former-pupil-contact': 'Former pupils',
  'illegal-content': 'Illegal material',
  images: 'Pictures',
  'incident-comment': 'Comments on incidents',
  'indecent-images': 'Indecent images of children',
  location: 'Where you are',
  'offensive-images-links': 'Offensive pictures and links',
  'official-accounts': 'Accounts for the school',
  'official-disclaimer': 'Role and disclaimer',
  other: 'Everything else',
  'parent-contact': 'Parents and carers',
  'parents-conduct': 'What parents do online',
  passwords: 'Passwords',
  'personal-info': 'Your own details',
  phishing: 'Scams and strange links',
  'privacy-settings': 'Privacy settings',
  'pupil-contact': 'Contact with pupils',
  'pupil-info-request': 'Asking for pupils’ details',
  'pupil-talk': 'Talking about pupils',
  'pupils-conduct': 'What pupils do online',
  'quasi-school-account': 'Accounts that look like the school’s',
  radicalisation: 'Radicalisation',
  reporting: 'Who to tell',
  'role-in-profile': 'Your job in your profile',
  'school-devices': 'School devices and networks',
  'school-in-profile': 'The school in your profile',
  'second-reader': 'A second reader',
  'speaking-for-school': 'Speaking for the school',
  training: 'Training',
  trolling: 'Trolling',
  'working-hours': 'Working hours',
};

export const isKnownTopic = (topic: string): boolean => Object.hasOwn(words, topic);

/** The topics that are known, in the order of their words. */
export const topicIds: readonly string[] = Object.keys(words).filter((topic) => topic !== 'other');

export function topicWords(topic: string): string {
  const known = isKnownTopic(topic) ? words[topic] : undefined;
  return known ?? topic.charAt(0).toUpperCase() + topic.slice(1).replaceAll('-', ' ');
}
