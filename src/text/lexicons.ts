import type { Grammar, Lexicon } from './grammar.ts';
import { wordsOf } from './pattern.ts';
import { classify, symbolOf } from './symbols.ts';

/**
 * Takes lexicons in, once, when the module of grammars loads and before any text is read. Single words
 * become classes; phrases come back, as patterns of the first layer.
 */
export function takeLexicons(lexicons: readonly Lexicon[]): Grammar[] {
  const phrases: Grammar[] = [];
  for (const lexicon of lexicons) {
    for (const [kind, entries] of Object.entries(lexicon)) {
      const lines: string[] = [];
      for (const entry of entries.split(/\s+/).filter(Boolean)) {
        const words = wordsOf(entry.replaceAll('_', ' '));
        if (words.length > 1) lines.push(entry.replaceAll('_', ' '));
        else classify(words[0]!, symbolOf(kind));
      }
      if (lines.length) phrases.push({ kind, patterns: lines.join('\n') });
    }
  }
  return phrases;
}
