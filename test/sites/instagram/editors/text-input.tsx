import { useRef } from 'preact/hooks';
import { useControlledValue } from './controlled-value.ts';

type Props = {
  value: string;
  onValue: (value: string) => void;
  class: string;
  placeholder: string;
  id?: string;
  name?: string;
  'aria-label'?: string;
  autoComplete?: 'off';
  autoCorrect?: 'off';
  autoCapitalize?: 'none';
};

export function TextInput({ value, onValue, ...attributes }: Props) {
  const ref = useRef<HTMLInputElement>(null);
  const onInput = useControlledValue(ref, value, onValue, 0);
  return <input {...attributes} onInput={onInput} ref={ref} type="text" />;
}
