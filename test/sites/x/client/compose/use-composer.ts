import { ContentState, EditorState } from 'draft-js';
import { useRef, useState } from 'react';
import { decorators } from '../editor/decorators.tsx';
import { t } from '../language.ts';
import { publish } from '../publish.ts';
import { addPosts, toast } from '../store.ts';
import { edited, withMedia, withoutMedia, type Media } from './use-media.ts';

export type Part = { key: number; draft: EditorState; media: Media[] };
export type Kind = 'post' | 'reply' | 'quote';
export type Subject = { kind: Kind; replyTo?: string; quote?: string };

export const limit = 280;

let keys = 0;
const empty = (): Part => ({ key: ++keys, draft: EditorState.createEmpty(decorators), media: [] });
const draftOf = (text: string) =>
  EditorState.createWithContent(ContentState.createFromText(text), decorators);

export const textOf = (part: Part) => part.draft.getCurrentContent().getPlainText();
const lengthOf = (part: Part) => [...textOf(part)].length;
const hasContent = (part: Part) => textOf(part).trim() !== '' || part.media.length > 0;

function complete(parts: Part[], kind: Kind): boolean {
  if (parts.some((part) => lengthOf(part) > limit)) return false;
  return parts.every(hasContent) || (kind === 'quote' && parts.length === 1);
}

/** A composer's state: one part for each post of a thread, and how it is sent. */
export function useComposer(subject: Subject, onSent?: () => void) {
  const [parts, show] = useState<Part[]>(() => [empty()]);
  const [active, setActive] = useState(0);
  const [focused, setFocused] = useState(false);
  const [sending, setSending] = useState(false);
  // A key press can come before the last change is drawn, and what is sent must have it.
  const latest = useRef(parts);
  const underWay = useRef(false);

  const setParts = (next: Part[]) => {
    latest.current = next;
    show(next);
  };
  const patch = (key: number, change: Partial<Part> | ((part: Part) => Partial<Part>)) =>
    setParts(
      latest.current.map((part) =>
        part.key === key ? { ...part, ...(typeof change === 'function' ? change(part) : change) } : part,
      ),
    );
  // The site builds its editors anew when the number of posts changes.
  const rebuild = (next: Part[]) => setParts(next.map((part) => ({ ...part, key: ++keys })));

  async function send(): Promise<void> {
    const sent = latest.current;
    if (underWay.current || !complete(sent, subject.kind)) return;
    underWay.current = true;
    setSending(true);
    const texts = sent.map(textOf);
    const arrived = await publish(sent.length > 1 ? 'thread' : subject.kind, texts.join('\n---\n'));
    underWay.current = false;
    setSending(false);
    if (!arrived) return toast(t.failed);

    const [first] = addPosts(
      sent.map((part, n) => ({
        text: texts[n]!,
        photos: part.media.map(({ source }) => ({ source, alt: '' })),
        ...(n === 0 ? { quote: subject.quote, replyTo: subject.replyTo } : {}),
      })),
    );
    setParts([empty()]);
    setActive(0);
    setFocused(false);
    onSent?.();
    toast(t.sent, `/${first!.author}/status/${first!.id}`);
  }

  return {
    parts,
    active: Math.min(active, parts.length - 1),
    focused,
    sending,
    canSend: !sending && complete(parts, subject.kind),
    begun: parts.some(hasContent),
    /** What is left of the post in hand. */
    left: limit - lengthOf(parts[active] ?? parts[0]!),
    send: () => void send(),
    write: (key: number, draft: EditorState) => patch(key, { draft }),
    writePlain: (key: number, text: string) => patch(key, { draft: draftOf(text) }),
    attach: (key: number, files: Iterable<File>) =>
      patch(key, ({ media }) => ({ media: withMedia(media, files) })),
    edit: async (key: number, id: number) => {
      const before = latest.current.find((part) => part.key === key)?.media.find((one) => one.id === id);
      const after = before && (await edited(before));
      if (after) patch(key, ({ media }) => ({ media: media.map((one) => (one.id === id ? after : one)) }));
    },
    detach: (key: number, id: number) => patch(key, ({ media }) => ({ media: withoutMedia(media, id) })),
    enter: (index: number) => {
      setActive(index);
      setFocused(true);
    },
    addPart: () => {
      setActive(active + 1);
      rebuild(latest.current.toSpliced(active + 1, 0, empty()));
    },
    removePart: (index: number) => {
      setActive(Math.max(0, index - 1));
      rebuild(latest.current.toSpliced(index, 1));
    },
  };
}

export type Composer = ReturnType<typeof useComposer>;
