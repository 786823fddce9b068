import { useEffect, useRef, useState, type KeyboardEvent, type TextareaHTMLAttributes } from 'react';
import { classes, type Style } from '../style/sheet.ts';
import { useLiveEditor } from './live-editors.ts';

type Props = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> & {
  value: string;
  onChange(value: string): void;
  onSend?(): void;
  enterSends?: boolean;
  css?: Style;
};

/** A `textarea` that grows with its text. */
export function PlainTextInput({ value, onChange, onSend, enterSends = false, css, ...rest }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [mount, setMount] = useState(0);
  useLiveEditor({
    element: () => field.current,
    text: () => value,
    remount: () => setMount((count) => count + 1),
  });

  useEffect(() => {
    if (!field.current) return;
    field.current.style.height = 'auto';
    field.current.style.height = `${field.current.scrollHeight}px`;
  }, [value, mount]);

  const press = (event: KeyboardEvent) => {
    if (!onSend || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (!(event.ctrlKey || event.metaKey || (enterSends && !event.shiftKey))) return;
    event.preventDefault();
    onSend();
  };

  return (
    <textarea
      key={mount}
      ref={field}
      rows={1}
      dir="auto"
      {...rest}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={press}
      className={classes('r-30o5oe', [fieldStyle, css])}
    />
  );
}

const fieldStyle: Style = {
  boxSizing: 'border-box',
  width: '100%',
  margin: 0,
  padding: 0,
  border: 'none',
  outline: 'none',
  resize: 'none',
  background: 'transparent',
  color: 'var(--text)',
  font: 'inherit',
  fontSize: 15,
  lineHeight: '20px',
  '::placeholder': { color: 'var(--muted)', opacity: 1 },
};
