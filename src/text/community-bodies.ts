import { Automaton } from './automaton.ts';
import type { Board } from './board.ts';
import type { TokenMark } from './grammar.ts';
import { tokenise } from './tokens.ts';

/** Finds the bodies that a policy protects beside the school: an authority, a diocese, a trust. */
export class CommunityBodies {
  private readonly automaton: Automaton;

  constructor(names: readonly string[]) {
    const patterns = names.map(patternOf).filter((pattern) => pattern !== '');
    this.automaton = new Automaton([{ kind: 'community-body', patterns: patterns.join('\n') }]);
  }

  find(board: Board): TokenMark[] {
    return this.automaton.run(board);
  }
}

function patternOf(name: string): string {
  const norms = tokenise(name)
    .words.filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ norm }) => norm.replace(/[\s()|<>[\]?]/g, ''));
  // People leave the article out.
  if (norms[0] === 'the') norms.shift();
  return norms.join(' ');
}
