import type { FamilyCondition, Meeting } from '../engine/meeting.ts';
import type { Parameters } from '../school/parameters.ts';
import { thePeople } from './routes.ts';

/**
 * *none*: no family, or the policy makes no exception for it here. *open*: it would, and what it asks for
 * has not all been done, as far as the person said. *met*: the exception holds.
 */
export type FamilyStanding = 'none' | 'open' | 'met';

/** What a policy means by family differs: whom it covers, and what it asks for first. */
export function familyStanding(
  { marks, met = [] }: Meeting,
  parameters: Parameters,
  who: 'pupil' | 'parent',
): FamilyStanding {
  if (!marks.includes('family') || !marks.includes(who)) return 'none';
  if (!covered[parameters['familyException.covers']].includes(who)) return 'none';
  return parameters['familyException.conditions'].every((condition) => met.includes(condition))
    ? 'met'
    : 'open';
}

const covered: Record<Parameters['familyException.covers'], readonly ('pupil' | 'parent')[]> = {
  none: [],
  pupil: ['pupil'],
  'pupil-and-family': ['pupil', 'parent'],
  'family-known-before': ['parent'],
  'close-family': ['pupil', 'parent'],
};

/** The conditions of a policy as what is done, for "if …". */
export const conditionWords: Record<FamilyCondition, string> = {
  acknowledged: 'it has been acknowledged',
  protocols: 'you keep to the agreed protocols',
  discussed: 'it has been talked over',
  declared: 'it has been declared',
};

export const whomToTell = (parameters: Parameters): string =>
  thePeople([parameters['familyException.tellWhom'] || parameters.declareTo || 'Headteacher']);

/** "it has been acknowledged and you keep to the agreed protocols". */
export const allConditions = (parameters: Parameters): string =>
  parameters['familyException.conditions'].map((condition) => conditionWords[condition]).join(' and ');
