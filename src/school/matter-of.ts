import type { Matter } from './routes.ts';
import type { RuleId } from './rule-ids.ts';

const matters: Partial<Record<RuleId, Matter>> = {
  'pupil-contact-incoming': 'contact-from-pupil',
  'family-pupil-exception': 'family-link',
  'relationship-declaration': 'family-link',
  'indecent-images': 'indecent-images',
  'unsuitable-content-at-school': 'unsuitable-material',
  'evidence-keep-and-capture': 'bullying',
  'bullying-trolling-report': 'bullying',
  'remove-and-site-report': 'take-down',
  'reference-found': 'reference-found',
  'radicalisation-concern': 'radicalisation',
};

/** What somebody who was shown this rule may want to take to somebody; most often it is a question. */
export const matterOf = (rule: RuleId): Matter => matters[rule] ?? 'question';
