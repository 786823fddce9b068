import type { Language } from '../site.ts';
import { labels } from './labels.ts';

export const language: Language = document.documentElement.lang === 'de' ? 'de' : 'en';
export const t = labels[language];
