import type { TokenMark } from './grammar.ts';
import type { Tokens } from './tokens.ts';

const closing: Record<string, string> = { '“': '”', '"': '"', '«': '»', '„': '“', '‘': "'" };

/** Longest quotation taken as one, in tokens: an opening mark that is never closed must not quote the rest. */
const longest = 80;

/** What stands between quotation marks: somebody else's words, as a rule. */
export function* findQuotations({ words }: Tokens): Iterable<TokenMark> {
  for (let from = 0; from < words.length; from++) {
    if (words[from]!.kind !== 'punctuation') continue;
    const close = closing[words[from]!.norm];
    if (!close) continue;
    for (let to = from + 1; to < words.length && to <= from + longest; to++) {
      if (words[to]!.kind === 'newline') break;
      if (words[to]!.norm === close && to > from + 1) {
        yield { kind: 'quotation', from, to: to + 1 };
        from = to;
        break;
      }
    }
  }
}
