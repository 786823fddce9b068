import type { Language } from '../site.ts';
import { ar } from './labels-ar.ts';
import { de } from './labels-de.ts';
import { en, type Labels } from './labels-en.ts';

export const labels: Record<Language, Labels> = { en, de, ar };
