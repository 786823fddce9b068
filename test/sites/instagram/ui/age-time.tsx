import { age, longDate } from '../formats.ts';

export function AgeTime({ at }: { at: Date }) {
  return (
    <time dateTime={at.toISOString()} title={longDate(at)}>
      {age(at)}
    </time>
  );
}
