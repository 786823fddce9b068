import { languageOf, type Language } from '../site.ts';
import { labels } from './labels.ts';

export const language: Language = languageOf(document.documentElement.lang);
export const t = labels[language];
