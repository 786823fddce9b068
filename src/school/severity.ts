import type { Modality } from './modality.ts';

/**
 * How far a notice interrupts. *stop* holds the act until the person has chosen, *warn* is a clear
 * notice, *advise* a quiet one, *inform* never interrupts.
 */
export const severities = ['stop', 'warn', 'advise', 'inform'] as const;
export type Severity = (typeof severities)[number];

const rank: Record<Severity, number> = { inform: 0, advise: 1, warn: 2, stop: 3 };

export const lower = (a: Severity, b: Severity): Severity => (rank[a] <= rank[b] ? a : b);

export const isAtLeast = (a: Severity, b: Severity): boolean => rank[a] >= rank[b];

/** One step quieter; what is put as a question goes down by one, and no notice goes below *inform*. */
export const stepDown = (severity: Severity): Severity =>
  severity === 'stop' ? 'warn' : severity === 'warn' ? 'advise' : 'inform';

/** The loudest a clause of this strength may ever be. */
export const ceilingOf = (modality: Modality): Severity =>
  modality === 'may' || modality === 'caution' || modality === 'info' ? 'warn' : 'stop';
