import { clauseOf } from './clause-of.ts';
import { modalityWords } from './modality.ts';
import type { Pack } from './pack-schema.ts';
import { silent, type Parameters } from './parameters.ts';
import type { RuleId } from './rule-ids.ts';
import type { Role } from './school-details.ts';

/** What somebody may want to tell. */
export const matters = [
  'concern',
  'question',
  'contact-from-pupil',
  'bullying',
  'reference-found',
  'take-down',
  'family-link',
  'unsuitable-material',
  'indecent-images',
  'radicalisation',
] as const;
export type Matter = (typeof matters)[number];

export const matterWords: Record<Matter, string> = {
  concern: 'A worry about something online',
  question: 'A question about the policy',
  'contact-from-pupil': 'A pupil has written to me or asked to connect',
  bullying: 'I am being bullied, trolled or threatened',
  'reference-found': 'I found a post about the school or its people',
  'take-down': 'I want a post about me taken down',
  'family-link': 'A family link or an earlier friendship to declare',
  'unsuitable-material': 'Unsuitable material at school or about an adult',
  'indecent-images': 'Indecent images of a child',
  radicalisation: 'A worry about radicalisation',
};

export type Step = {
  who: string;
  /** Said by the school's policy, or by national guidance where the policy is silent. */
  by: 'policy' | 'national';
};

export type Route = {
  matter: Matter;
  /** How strongly the policy says it, with the clause; null where the policy is silent and only national advice stands. */
  strength: string | null;
  clause: string | null;
  /** The same as a pack knows it. */
  ref: string | null;
  summary: string | null;
  steps: Step[];
  /** Where the policy's own person cannot be told: it is about them, or they are the reader. */
  otherwise: Step[];
  /** Who is on the person's own side; shown before the route wherever somebody was hurt. */
  support: Step[];
  supportFirst: boolean;
  notes: string[];
};

const ruleOf: Record<Matter, RuleId> = {
  concern: 'raise-concern-route',
  question: 'raise-concern-route',
  'contact-from-pupil': 'pupil-contact-incoming',
  bullying: 'bullying-trolling-report',
  'reference-found': 'reference-found',
  'take-down': 'remove-and-site-report',
  'family-link': 'relationship-declaration',
  'unsuitable-material': 'unsuitable-content-at-school',
  'indecent-images': 'indecent-images',
  radicalisation: 'radicalisation-concern',
};

/**
 * Rules whose whole work is to say whom to tell, and how. Those that also watch a site, such as a message
 * that comes in from a pupil, are not done by a route alone.
 */
export const routeRules: ReadonlySet<RuleId> = new Set([
  'bullying-trolling-report',
  'remove-and-site-report',
  'reference-found',
  'radicalisation-concern',
  'raise-concern-route',
  'unsuitable-content-at-school',
]);

/** What national guidance names where a policy names nobody (KCSIE; the duties of the four nations differ). */
const nationalAboutHead: readonly string[] = [
  'the Chair of Governors, or whoever employs the Head',
  'the local authority’s designated officer (LADO), in England',
  'children’s social care or the police, if a child may be at risk',
];
const nationalSafeguarding: readonly string[] = [
  'the designated safeguarding lead',
  'the police, on 999 if a child is in danger',
];
const nationalSupport: readonly string[] = [
  'your union or professional association',
  'Education Support, a charity with a helpline for everyone who works in education',
  'the Professionals Online Safety Helpline, for adults who work with children',
  'a colleague you trust',
];

/** Whom a policy says to tell, in its own order and strength, with what stands in where it is silent. */
export function routeFor(pack: Pack, matter: Matter, role: Role): Route {
  const parameters: Parameters = { ...silent, ...pack.parameters };
  const entry = pack.rules[ruleOf[matter]];
  const lead = entry && clauseOf(pack, entry.lead);
  const named = namedBy(parameters, matter);
  const steps: Step[] = named.map((who) => ({ who, by: 'policy' as const }));
  if (steps.length === 0) steps.push(...nationalFor(matter).map((who) => ({ who, by: 'national' as const })));
  // The law is the same whatever a policy names.
  if (matter === 'indecent-images') {
    for (const who of nationalSafeguarding) {
      if (!steps.some((step) => same(step.who, who))) steps.push({ who, by: 'national' });
    }
  }
  const aboutHead: Step[] =
    parameters['reportTo.aboutHead'].length > 0
      ? parameters['reportTo.aboutHead'].map((who) => ({ who, by: 'policy' as const }))
      : nationalAboutHead.map((who) => ({ who, by: 'national' as const }));
  const isHead = role === 'head';
  return {
    matter,
    strength: lead ? modalityWords(lead.part.modality, pack.kind ?? 'policy') : null,
    clause: lead ? (lead.clause.shown ?? lead.clause.ref) : null,
    ref: lead?.clause.ref ?? null,
    summary: lead?.part.summary ?? null,
    steps: isHead ? withoutHead(steps, aboutHead) : steps,
    otherwise: matter === 'question' ? [] : aboutHead,
    support: supportOf(parameters),
    supportFirst: ['bullying', 'take-down', 'reference-found', 'contact-from-pupil'].includes(matter),
    notes: notesFor(parameters, matter, isHead),
  };
}

/** Those the policy names first, then the rest: nobody who was hurt is left with a form to fill in. */
function supportOf({ supportLines }: Parameters): Step[] {
  const own = supportLines.map((who) => ({ who, by: 'policy' as const }));
  const others = nationalSupport.filter((who) => !supportLines.some((line) => alike(line, who)));
  return [...own, ...others.map((who) => ({ who, by: 'national' as const }))];
}

const kinds = [
  /union|professional association/i,
  /education support/i,
  /professionals online/i,
  /colleague/i,
];
const alike = (one: string, other: string): boolean =>
  kinds.some((kind) => kind.test(one) && kind.test(other));

function namedBy(parameters: Parameters, matter: Matter): readonly string[] {
  switch (matter) {
    case 'concern':
    case 'reference-found':
      return parameters['reportTo.default'];
    case 'question':
      return parameters['reportTo.question'].length > 0
        ? parameters['reportTo.question']
        : parameters['reportTo.default'];
    case 'contact-from-pupil':
      return parameters['reportTo.pupilContact'];
    case 'bullying':
      return parameters.bullyingTo ? [parameters.bullyingTo] : [];
    case 'take-down':
      return takeDown(parameters);
    case 'family-link':
      return parameters.declareTo ? [parameters.declareTo] : [];
    case 'unsuitable-material':
      return parameters.unsuitableRoute;
    case 'indecent-images':
      return parameters.indecentRoute;
    case 'radicalisation':
      return parameters.preventRoute;
  }
}

/** Reporting to the site comes before asking: either may take away what was not kept. */
const takeDown = ({ siteReport, askRemoval }: Parameters): string[] => [
  ...(siteReport === 'off' ? [] : [siteReportStep]),
  ...(askRemoval === 'off' ? [] : ['whoever posted it, if it is a friend: ask them to take it down']),
];

const siteReportStep = 'the site itself, by its own report button';

function nationalFor(matter: Matter): readonly string[] {
  switch (matter) {
    case 'contact-from-pupil':
    case 'indecent-images':
    case 'radicalisation':
      return nationalSafeguarding;
    case 'take-down':
      return [siteReportStep];
    case 'family-link':
      return [];
    default:
      return ['the Headteacher, or a senior leader'];
  }
}

/** "Tell the Head" makes no sense for the Head: whoever stands over them takes the place. */
function withoutHead(steps: Step[], instead: Step[]): Step[] {
  const others = steps.filter(({ who }) => !/^(?:the )?head(?:teacher)?$/i.test(who));
  return others.length === steps.length ? steps : [...others, ...instead];
}

const same = (a: string, b: string): boolean => {
  const words = (text: string): string => text.toLowerCase().replace(/^the /, '');
  return words(a).startsWith(words(b).split(',')[0]!) || words(b).startsWith(words(a).split(',')[0]!);
};

function notesFor(parameters: Parameters, matter: Matter, isHead: boolean): string[] {
  const notes: string[] = [];
  if (matter === 'indecent-images') {
    notes.push(
      'Do not look again, copy, save, print or send it, and do not take a picture of it: that is against the law.',
    );
  }
  if (matter === 'bullying') {
    if (parameters.bullyingDuty === 'must')
      notes.push(
        'The policy asks staff to report it. You choose when you are ready, and with whom beside you.',
      );
    if (parameters.bullyingDuty === 'encouraged')
      notes.push('The policy encourages telling somebody. It is your choice, and so is going to the police.');
    notes.push('Keep what you have before you report or ask for removal: a report may take the post away.');
    if (parameters.siteReport === 'must')
      notes.push('The policy asks that the site’s own report function is used when staff are the target.');
  }
  if (matter === 'take-down') {
    notes.push('Keep what you have first: what is reported or taken down may be gone for good.');
    notes.push('Where a parent or a pupil posted it, leave the asking to a school leader.');
  }
  if (matter === 'reference-found' && parameters.doNotEngage === 'on')
    notes.push('The policy asks you not to deal with it yourself.');
  if (matter === 'contact-from-pupil' && parameters.doNotEngage !== 'off') {
    notes.push('The policy asks you not to answer there; what is said to the pupil is said at school.');
  }
  if (isHead) notes.push('You are the Head, so the people over you are named in place of yourself.');
  return notes;
}
