import { all } from '../../dom/safe.ts';
import { at, isDict, sourceOf, textAt, type Dict } from '../read/inline-data.ts';

/** What the script with the state says first, and what comes after the state. */
const [before, after] = ['__INITIAL_STATE__', '__META_DATA__'];
/** Longest script looked into, in UTF-16 code units. */
const longest = 4_000_000;

const known = new WeakMap<Element, Dict | null>();

/**
 * Who is signed in by the state that a full load begins with. It stays in the page as it came, so it may
 * be of the account before: good only for what the page itself bears out.
 */
export function firstViewer(document: Document): { handle: string; name: string | undefined } | undefined {
  const state = stateOf(document);
  const id = textAt(state, 'session', 'user_id');
  const user = id === undefined ? undefined : at(state, 'entities', 'users', 'entities', id);
  const handle = textAt(user, 'screen_name');
  return handle !== undefined && /^\w{1,20}$/.test(handle)
    ? { handle, name: textAt(user, 'name') }
    : undefined;
}

function stateOf(document: Document): Dict | null {
  const kept = known.get(document.documentElement);
  if (kept !== undefined) return kept;
  let state: Dict | null = null;
  for (const script of all(document, 'script:not([src])')) {
    const source = sourceOf(script);
    const named = source.slice(0, 100).indexOf(before);
    if (named < 0 || source.length > longest) continue;
    const end = source.indexOf(after);
    const body = source.slice(source.indexOf('{', named), end < 0 ? undefined : end);
    try {
      const found: unknown = JSON.parse(body.slice(0, body.lastIndexOf('}') + 1));
      if (isDict(found)) state = found;
    } catch {
      state = null; // Cut off while saving: the page itself is read instead.
    }
    break;
  }
  // A page that is still coming in may have its script later.
  if (state) known.set(document.documentElement, state);
  return state;
}
