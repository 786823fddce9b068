import { shortAgo } from '../language.ts';
import { look } from '../look/look.ts';

/** Single letters out of order, put right by the style, with stray ones pushed out of sight. */
export function ScrambledTime({ minutes }: { minutes: number }) {
  const letters = [...shortAgo(minutes)].map((letter, place) => ({ letter, place }));
  const strays = ['s', '4', 'o', '9'].map((letter) => ({ letter, place: -1 }));
  const shuffled = [...letters, ...strays].sort((a, b) => ((a.place * 7 + 3) % 5) - ((b.place * 7 + 3) % 5));
  return (
    <span
      class={look({
        display: 'inline-flex',
        overflow: 'hidden',
        position: 'relative',
        verticalAlign: 'bottom',
      })}
    >
      {shuffled.map(({ letter, place }, index) => (
        <span
          key={index}
          class={look(place < 0 ? { position: 'absolute', top: '3em' } : { whiteSpace: 'pre' })}
          style={place < 0 ? undefined : { order: place }}
        >
          {letter}
        </span>
      ))}
    </span>
  );
}
