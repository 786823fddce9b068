import { useRef, useState } from 'react';
import { useLiveEditor } from '../editor/live-editors.ts';
import { Box } from '../style/box.tsx';
import { classes, type Style } from '../style/sheet.ts';
import { Text, Words } from '../style/text.tsx';

type Props = {
  name: string;
  label: string;
  value: string;
  longest: number;
  lines?: number;
  onChange(value: string): void;
};

/** One field of the profile form, with its label inside its frame. */
export function ProfileField({ name, label, value, longest, lines, onChange }: Props) {
  const field = useRef<HTMLElement | null>(null);
  const [mount, setMount] = useState(0);
  const [focused, setFocused] = useState(false);
  useLiveEditor({
    element: () => field.current,
    text: () => value,
    remount: () => setMount((count) => count + 1),
  });

  const shared = {
    name,
    value,
    dir: 'auto',
    maxLength: longest,
    autoCapitalize: 'sentences',
    autoComplete: 'on',
    spellCheck: true,
    className: input,
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
  } as const;
  const hold = (element: HTMLElement | null) => {
    field.current = element;
  };
  const small = { fontSize: 13, lineHeight: '16px', color: focused ? 'var(--accent)' : 'var(--muted)' };

  return (
    <Box css={{ padding: '12px 16px' }}>
      <Box as="label" css={[frame, focused && { borderColor: 'var(--accent)' }]}>
        <Box css={{ flexDirection: 'row', justifyContent: 'space-between' }}>
          <Text css={small}>
            <Words>{label}</Words>
          </Text>
          {focused && (
            <Text css={[small, { color: 'var(--muted)' }]}>
              <Words>
                {value.length} / {longest}
              </Words>
            </Text>
          )}
        </Box>
        <Box>
          <Text css={{ fontSize: 17, lineHeight: '24px', display: 'flex' }}>
            {lines ? (
              <textarea
                key={mount}
                ref={hold}
                rows={lines}
                {...shared}
                onChange={(event) => onChange(event.target.value)}
              />
            ) : (
              <input
                key={mount}
                ref={hold}
                type="text"
                {...shared}
                onChange={(event) => onChange(event.target.value)}
              />
            )}
          </Text>
        </Box>
      </Box>
    </Box>
  );
}

const frame: Style = { border: '1px solid var(--field)', borderRadius: 4, padding: '8px 8px 6px' };
const input = classes('r-30o5oe', {
  width: '100%',
  border: 'none',
  outline: 'none',
  padding: 0,
  resize: 'none',
  background: 'transparent',
  color: 'var(--text)',
  font: 'inherit',
});
