import type { Severity } from '../../school/severity.ts';

/** How a severity is said; shape and words carry it, colour only helps. */
export const severityWords: Record<Severity, string> = {
  stop: 'Stop and look',
  warn: 'Worth a look',
  advise: 'A quiet note',
  inform: 'For your information',
};

export const shortcut = 'Alt+L';
