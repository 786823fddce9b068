import { css } from '../css.ts';
import { Switch } from '../ui/switch.tsx';

const row = css(
  'display: flex; align-items: center; justify-content: space-between; gap: 16px; padding: 16px; border: 1px solid var(--ig-separator); border-radius: 16px',
);
const heading = css('font-weight: 600');
const small = css('font-size: 12px; line-height: 16px; color: var(--ig-secondary-text); padding-top: 4px');

type Props = { title: string; note?: string; checked: boolean; onChange: (checked: boolean) => void };

export function SwitchRow({ title, note, checked, onChange }: Props) {
  return (
    <div class={row}>
      <div>
        <div class={heading} dir="auto">
          {title}
        </div>
        {note && <div class={small}>{note}</div>}
      </div>
      <Switch checked={checked} label={title} onChange={onChange} />
    </div>
  );
}
