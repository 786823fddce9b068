import { makeWord, partsOf, type Tokens, type Word } from '../tokens.ts';

/** "LSA" and "TAs" are whole; what has a small letter before a capital or a digit, or a digit before a capital, was run together. */
const runTogether = /\p{Ll}\p{Lu}|\p{Ll}\p{N}|\p{N}\p{Lu}/u;

/** "y4", "ks1" and "ect2" are words of their own. */
const longestShort = 4;

/**
 * Words that were run together taken apart, in names and hashtags: "Year5Jo", "#PrimaryTeacher".
 * Offsets stay those of the text.
 */
export function spreadWords(tokens: Tokens): Tokens {
  const { text, words, starts, ends, sentences } = tokens;
  const spread: Tokens = { text, words: [], starts: [], ends: [], sentences: [] };
  const take = (word: Word, start: number, end: number, at: number): void => {
    spread.words.push(word);
    spread.starts.push(start);
    spread.ends.push(end);
    spread.sentences.push(sentences[at]!);
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const start = starts[at]! + (word.kind === 'hashtag' ? 1 : 0);
    const end = ends[at]!;
    const spelling = text.slice(start, end);
    const spreads = word.kind === 'hashtag' || (word.kind === 'word' && spelling.length > longestShort);
    if (!spreads || !runTogether.test(spelling)) take(word, starts[at]!, end, at);
    else
      for (const part of withNumbers(partsOf(spelling)))
        take(
          makeWord(/^\p{N}/u.test(part.norm) ? 'number' : 'word', part.norm, part.shape),
          start + part.start,
          start + part.end,
          at,
        );
  }
  return spread;
}

/** "MissHartY4": the letter before a number belongs to it. */
function withNumbers(parts: NonNullable<Word['parts']>): NonNullable<Word['parts']> {
  const joined: typeof parts = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && last.shape !== 'none' && last.end - last.start < longestShort - 1 && part.shape === 'none')
      joined[joined.length - 1] = { ...last, norm: last.norm + part.norm, end: part.end };
    else joined.push(part);
  }
  return joined;
}
