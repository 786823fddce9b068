import { useState } from 'preact/hooks';
import type { Look } from '../look/look.ts';
import { EditorSurface } from './editor-surface.tsx';

export type EditorControls = { focus(): void; clear(): void; text(): string };

export type EditorProps = {
  kind: 'rich' | 'plain';
  /** Post composers have no label on the site, only a placeholder. */
  label?: string;
  placeholder: string;
  /** Under which name unsent text is kept. */
  draft?: string;
  focused?: boolean;
  space?: Look;
  controls?: (controls: EditorControls) => void;
  onText?(text: string): void;
  onEnter?(event: KeyboardEvent): boolean;
  onFiles?(files: File[]): void;
};

/** An editor that can be mounted anew with its text, as the site does when identity or background change. */
export function Editor(props: EditorProps) {
  const [mounting, setMounting] = useState(0);
  return (
    <EditorSurface
      key={mounting}
      {...props}
      focused={mounting > 0 || props.focused}
      onRemount={() => setMounting((count) => count + 1)}
    />
  );
}
