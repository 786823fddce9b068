import type { ComponentChildren } from 'preact';
import { css } from '../css.ts';

const heading = css('font-size: 16px; line-height: 20px; font-weight: 700; padding-bottom: 10px');
const small = css('font-size: 12px; line-height: 16px; color: var(--ig-secondary-text); padding-top: 6px');

export function Field({
  title,
  note,
  children,
}: {
  title: string;
  note?: string;
  children?: ComponentChildren;
}) {
  return (
    <div>
      <div class={heading} dir="auto">
        {title}
      </div>
      {children}
      {note && <div class={small}>{note}</div>}
    </div>
  );
}
