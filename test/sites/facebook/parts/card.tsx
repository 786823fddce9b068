import type { ComponentChildren } from 'preact';
import { look, narrow, type Look } from '../look/look.ts';

export const cardLook: Look = {
  background: 'var(--card)',
  borderRadius: 9,
  boxShadow: 'var(--rest)',
  [narrow]: { borderRadius: 0 },
};

export function Card({ space, children }: { space?: Look; children: ComponentChildren }) {
  return <div class={look(cardLook, space)}>{children}</div>;
}
