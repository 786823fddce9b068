/**
 * A cascade of finite-state grammars over tokens. A grammar is a list of patterns, each of which
 * gives a mark of one kind; the marks of one layer are symbols for the next. All patterns of a layer
 * are merged in one automaton, so that the cost of a reading depends on the text, not on their number.
 *
 * A pattern is a line of elements:
 *   word          that word, folded
 *   (a|b c|<k>)   one of these
 *   <kind>        a mark of an earlier layer, a word class, or one of the built-in symbols below
 *   x?            x or nothing; a line may go on after a | at its end
 *   ..3           up to three tokens of any kind, within the sentence
 * No pattern reaches over the end of a sentence or a line.
 *   [ ... ]       what the mark covers; without brackets it covers the whole match
 * Built in: <cap> a word with a capital, <word> any word, <number>, <handle>, <hashtag>, <link>, <punctuation>, <symbol>, <newline>.
 */
export type Grammar = { kind: string; patterns: string };

/** Words (or phrases, with _ for the space) that stand for one another in patterns. */
export type Lexicon = Record<string, string>;

/** A stretch of tokens that means something: `from` inclusive, `to` exclusive, as token indices. */
export type TokenMark = { kind: string; from: number; to: number };
