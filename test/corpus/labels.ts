import type { RuleId } from '../../src/school/rule-ids.ts';
import type { Topic } from '../../src/engine/topic.ts';

type Label = { topics: Topic[]; rule?: RuleId };

/**
 * The short codes of the marked texts. A span counts as noticed when a finding of any of its topics
 * lies over it: policies file the same sentence under different headings.
 */
export const labels: Readonly<Record<string, Label>> = {
  sch: { topics: ['school-in-profile'], rule: 'profile-names-school' },
  role: { topics: ['role-in-profile'], rule: 'profile-states-role' },
  quasi: { topics: ['official-accounts', 'school-in-profile'], rule: 'quasi-school-account' },
  sn: { topics: ['school-in-profile'], rule: 'school-or-staff-named' },
  col: { topics: ['colleague-contact'], rule: 'school-or-staff-named' },
  own: { topics: ['personal-info'], rule: 'own-contact-details-given' },
  det: { topics: ['personal-info'], rule: 'personal-details-exposed' },
  oth: { topics: ['personal-info', 'confidential'], rule: 'others-private-information' },
  pw: { topics: ['passwords'], rule: 'logins-and-passwords' },
  loc: { topics: ['location'], rule: 'location-disclosed' },
  pup: { topics: ['pupil-info'], rule: 'talk-about-pupils' },
  pir: { topics: ['pupil-info', 'pupil-contact'], rule: 'pupil-info-request' },
  puc: { topics: ['pupil-contact'], rule: 'pupil-contact-outgoing' },
  fpc: { topics: ['former-pupil-contact', 'pupil-contact'], rule: 'former-pupil-contact' },
  par: { topics: ['parent-contact'], rule: 'parent-messaging' },
  pn: { topics: ['parent-contact'] },
  forum: { topics: ['parent-contact', 'colleague-contact'], rule: 'forum-discussion' },
  img: { topics: ['images'], rule: 'image-pupils-families' },
  ims: { topics: ['images'], rule: 'image-staff-or-school' },
  oil: { topics: ['discriminatory', 'derogatory', 'other'], rule: 'offensive-image-or-link' },
  att: { topics: ['derogatory'], rule: 'attack-school-community' },
  off: { topics: ['derogatory'], rule: 'offensive-or-disrepute' },
  def: { topics: ['derogatory', 'other'], rule: 'defamation-risk' },
  dis: { topics: ['discriminatory'], rule: 'discriminatory-content' },
  con: { topics: ['confidential'], rule: 'confidential-information' },
  rum: { topics: ['other', 'confidential'], rule: 'honest-and-accurate' },
  spk: { topics: ['speaking-for-school'], rule: 'views-as-school' },
  news: { topics: ['official-accounts'], rule: 'school-news-official-only' },
  inc: { topics: ['official-accounts', 'confidential'], rule: 'incident-comment' },
  wh: { topics: ['working-hours'], rule: 'working-hours-use' },
  dev: { topics: ['school-devices'], rule: 'school-device-use' },
  cop: { topics: ['copyright'], rule: 'copyright-permission' },
  care: { topics: ['other', 'derogatory', 'discriminatory'], rule: 'care-with-topics' },
};
