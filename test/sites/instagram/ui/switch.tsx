import { css } from '../css.ts';

const frame = css(
  'position: relative; width: 44px; height: 26px; flex-shrink: 0; border-radius: 13px; transition: background .15s',
);
const off = css('background: var(--ig-separator)');
const on = css('background: var(--ig-primary-text)');
const input = css(
  'position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; z-index: 1',
);
const knob = css(
  'position: absolute; top: 2px; width: 22px; height: 22px; border-radius: 50%; background: var(--ig-background); transition: left .15s',
);
const knobOff = css('left: 2px');
const knobOn = css('left: 20px');

type Props = { label: string; checked: boolean; onChange: (checked: boolean) => void };

export function Switch({ label, checked, onChange }: Props) {
  return (
    <div class={`${frame} ${checked ? on : off}`}>
      <input
        aria-checked={checked ? 'true' : 'false'}
        aria-label={label}
        checked={checked}
        class={input}
        dir="ltr"
        onChange={(event) => {
          // The box shows what the page knows; a choice that must first be confirmed jumps back until then.
          event.currentTarget.checked = checked;
          onChange(!checked);
        }}
        role="switch"
        type="checkbox"
      />
      <div class={`${knob} ${checked ? knobOn : knobOff}`} />
    </div>
  );
}
