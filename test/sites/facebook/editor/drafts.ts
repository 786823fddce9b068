import type { SerializedEditorState } from 'lexical';

/** Unsent text by editor: a comment box that is scrolled away, or mounted anew, comes back as it was. */
export const drafts = new Map<string, SerializedEditorState>();
