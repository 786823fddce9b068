import type { ShownFinding } from '../../messages/draft-answer.ts';
import { isAtLeast, type Severity } from '../../school/severity.ts';

/** The gravest first. */
export const bySeverity = (findings: readonly ShownFinding[]): ShownFinding[] =>
  [...findings].sort((a, b) => rank(b.severity) - rank(a.severity));

const rank = (severity: Severity): number =>
  (['inform', 'advise', 'warn', 'stop'] as const).filter((one) => isAtLeast(severity, one)).length;
