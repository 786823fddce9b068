import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { css } from '../css.ts';
import { Icon } from '../ui/icon.tsx';
import { Pressable } from '../ui/pressable.tsx';

const head = css(
  'display: flex; align-items: center; justify-content: space-between; padding: 0 16px; min-height: 44px; font-size: 16px',
);
const strong = css('font-weight: 600');

/** What is inside is not in the DOM until it is opened. */
export function Accordion({ title, children }: { title: string; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Pressable class={`${head} ${open ? strong : ''}`} onPress={() => setOpen(!open)}>
        <span dir="auto">{title}</span>
        <Icon label={title} name="chevron" size={16} />
      </Pressable>
      {open && <div>{children}</div>}
    </div>
  );
}
