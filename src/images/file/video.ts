import { boxesIn, topBoxes, type Box } from './boxes.ts';
import type { Bytes } from './bytes.ts';
import { pictureTraces as allTraces, type PictureTrace as Trace } from '../../engine/picture.ts';

/**
 * What was written beside an MP4 or QuickTime film. The film itself is not looked at. `undefined` when the
 * file is of another kind, broken or cut off.
 */
export function videoTraces(bytes: Bytes): Trace[] | undefined {
  const movie = topBoxes(bytes)?.find(({ type }) => type === 'moov');
  if (!movie) return undefined;
  const inner = boxesIn(bytes, movie.body, movie.end);
  if (!inner) return undefined;
  const traces = new Set<Trace>();
  for (const box of inner) {
    if (box.type === 'mvhd' && (bytes.u32(box.body + 4) ?? 0) + (bytes.u32(box.body + 8) ?? 0) > 0)
      traces.add('time');
    if (box.type === 'udta' || box.type === 'meta') for (const one of besides(bytes, box)) traces.add(one);
  }
  return allTraces.filter((trace) => traces.has(trace));
}

/** Names of places, people and devices as phones write them. */
const signs: readonly [RegExp, Trace][] = [
  [/\xa9xyz|loci|location\.ISO6709|[+-]\d{2,3}\.\d{2,8}[+-]\d{2,3}\.\d{2,8}/, 'place'],
  [/\xa9aut|\xa9ART|auth|quicktime\.(?:author|artist)/, 'person'],
  [/serial|quicktime\.content\.identifier/i, 'device'],
  [/\xa9day|quicktime\.creationdate/, 'time'],
];

function besides(bytes: Bytes, { body, end }: Box): Trace[] {
  const text = bytes.text(body, Math.min(end - body, 200_000));
  return signs.flatMap(([sign, trace]) => (sign.test(text) ? [trace] : []));
}
