import { useState } from 'react';

/** An id of the kind the site makes up for labels. */
export function useGeneratedId(): string {
  return useState(() => `id__${Math.random().toString(36).slice(2, 13)}`)[0];
}
