import type { Bytes } from './bytes.ts';
import { boxesIn, topBoxes, type Box } from './boxes.ts';

/** What was written beside a HEIC or AVIF picture: where it lies in the file, `[start, end)` in bytes. */
export type HeifItem = { kind: 'exif' | 'xmp'; extents: { start: number; end: number }[] };

/** The items beside the picture; `undefined` when the file is broken, cut off or not understood. */
export function heifItems(bytes: Bytes): HeifItem[] | undefined {
  const top = topBoxes(bytes);
  const meta = top?.find(({ type }) => type === 'meta');
  if (!top || !meta) return undefined;
  const inner = boxesIn(bytes, meta.body + 4, meta.end);
  const info = inner?.find(({ type }) => type === 'iinf');
  const places = inner?.find(({ type }) => type === 'iloc');
  if (!inner || !places) return undefined;
  const kinds = info ? kindsOf(bytes, info) : new Map<number, HeifItem['kind']>();
  const data = inner.find(({ type }) => type === 'idat')?.body;
  return kinds && itemsAt(bytes, places, kinds, data);
}

function kindsOf(bytes: Bytes, info: Box): Map<number, HeifItem['kind']> | undefined {
  const kinds = new Map<number, HeifItem['kind']>();
  const entries = boxesIn(bytes, info.body + ((bytes.u8(info.body) ?? 0) === 0 ? 6 : 8), info.end);
  if (!entries) return undefined;
  for (const { body, type, end } of entries) {
    const version = bytes.u8(body);
    if (type !== 'infe' || version === undefined || version < 2) continue;
    const wide = version > 2;
    const id = wide ? bytes.u32(body + 4) : bytes.u16(body + 4);
    const at = body + (wide ? 10 : 8);
    if (id === undefined) return undefined;
    const item = bytes.text(at, 4);
    if (item === 'Exif') kinds.set(id, 'exif');
    else if (item === 'mime' && /rdf\+xml|xmp/.test(bytes.text(at + 4, end - at - 4))) kinds.set(id, 'xmp');
  }
  return kinds;
}

function itemsAt(
  bytes: Bytes,
  { body, end }: Box,
  kinds: ReadonlyMap<number, HeifItem['kind']>,
  data: number | undefined,
): HeifItem[] | undefined {
  const version = bytes.u8(body);
  const sizes = bytes.u16(body + 4);
  if (version === undefined || version > 2 || sizes === undefined) return undefined;
  const [offsetSize, lengthSize, baseSize] = [sizes >>> 12, (sizes >>> 8) & 15, (sizes >>> 4) & 15];
  const indexSize = version > 0 ? sizes & 15 : 0;
  let at = body + 6;
  const take = (size: number): number => {
    const value = at + size <= end ? bytes.number(at, size) : undefined;
    if (value === undefined) throw new RangeError('The places of a HEIC file reach beyond their box.');
    at += size;
    return value;
  };
  const items: HeifItem[] = [];
  try {
    const count = take(version < 2 ? 2 : 4);
    for (let n = 0; n < count; n++) {
      const id = take(version < 2 ? 2 : 4);
      const method = version > 0 ? take(2) & 15 : 0;
      take(2);
      const base = take(baseSize);
      const extents: HeifItem['extents'] = [];
      for (let left = take(2); left > 0; left--) {
        take(indexSize);
        const start = base + take(offsetSize) + (method === 1 ? (data ?? 0) : 0);
        const length = take(lengthSize);
        extents.push({ start, end: start + length });
      }
      const kind = kinds.get(id);
      if (!kind) continue;
      // A stretch that is cut off, or that other items are made from, is not understood.
      if (method > 1 || extents.some(({ start, end: to }) => !bytes.has(start, to - start))) return undefined;
      items.push({ kind, extents });
    }
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
  return items;
}

/** Width and height of the largest picture in the file. */
export function heifSize(bytes: Bytes): { width: number; height: number } | undefined {
  const meta = topBoxes(bytes)?.find(({ type }) => type === 'meta');
  const properties = meta && boxesIn(bytes, meta.body + 4, meta.end)?.find(({ type }) => type === 'iprp');
  const list =
    properties && boxesIn(bytes, properties.body, properties.end)?.find(({ type }) => type === 'ipco');
  const sizes = ((list && boxesIn(bytes, list.body, list.end)) ?? []).flatMap(({ type, body }) => {
    const width = bytes.u32(body + 4);
    const height = bytes.u32(body + 8);
    return type === 'ispe' && width !== undefined && height !== undefined ? [{ width, height }] : [];
  });
  return sizes.sort((a, b) => b.width * b.height - a.width * a.height)[0];
}
