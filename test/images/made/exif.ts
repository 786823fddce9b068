/** What a camera and its owner might leave in a picture; every person and place is made up. */
export type Written = {
  /** Degrees north and east. */
  place?: readonly [number, number];
  artist?: string;
  serial?: string;
  taken?: string;
  caption?: string;
  /** 1 to 8. */
  turn?: number;
};

export const everything: Written = {
  place: [51.25, -1.75],
  artist: 'Jordan Example',
  serial: 'LK-0042-771',
  taken: '2026:03:14 10:20:30',
  caption: 'Sports day at Larkfield Primary',
};

type Field = { tag: number; type: 2 | 3 | 4 | 5; count: number; data: number[] };

const text = (tag: number, words: string): Field => {
  const data = [...Buffer.from(`${words}\0`, 'latin1')];
  return { tag, type: 2, count: data.length, data };
};
const long = (value: number): number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];
const degrees = (tag: number, value: number): Field => {
  const whole = Math.floor(value);
  const minutes = Math.round((value - whole) * 6000);
  return {
    tag,
    type: 5,
    count: 3,
    data: [...long(whole), ...long(1), ...long(minutes), ...long(100), ...long(0), ...long(1)],
  };
};

/** One list of fields as it stands at a place in the block, with what does not fit in a field behind it. */
function list(fields: Field[], start: number): number[] {
  const head: number[] = [0, fields.length];
  const tail: number[] = [];
  const tailAt = start + 2 + fields.length * 12 + 4;
  for (const { tag, type, count, data } of [...fields].sort((a, b) => a.tag - b.tag)) {
    head.push(tag >> 8, tag & 255, 0, type, ...long(count));
    if (data.length <= 4) head.push(...data, ...Array<number>(4 - data.length).fill(0));
    else {
      head.push(...long(tailAt + tail.length));
      tail.push(...data, ...(data.length % 2 ? [0] : []));
    }
  }
  return [...head, 0, 0, 0, 0, ...tail];
}

/** An EXIF block in the order of a Motorola, from its first byte "M". */
export function exifBlock({ place, artist, serial, taken, caption, turn }: Written): Uint8Array {
  const pointer = (tag: number, to: number): Field => ({ tag, type: 4, count: 1, data: long(to) });
  const first: Field[] = [];
  if (caption) first.push(text(0x010e, caption));
  if (artist) first.push(text(0x013b, artist));
  if (turn) first.push({ tag: 0x0112, type: 3, count: 1, data: [0, turn] });
  const camera: Field[] = [];
  if (taken) camera.push(text(0x9003, taken));
  if (serial) camera.push(text(0xa431, serial));
  const where: Field[] = place
    ? [
        text(1, place[0] < 0 ? 'S' : 'N'),
        degrees(2, Math.abs(place[0])),
        text(3, place[1] < 0 ? 'W' : 'E'),
        degrees(4, Math.abs(place[1])),
      ]
    : [];
  const withPointers = (cameraAt: number, whereAt: number): number[] =>
    list(
      [
        ...first,
        ...(camera.length > 0 ? [pointer(0x8769, cameraAt)] : []),
        ...(where.length > 0 ? [pointer(0x8825, whereAt)] : []),
      ],
      8,
    );
  const cameraAt = 8 + withPointers(0, 0).length;
  const cameraList = camera.length > 0 ? list(camera, cameraAt) : [];
  const whereAt = cameraAt + cameraList.length;
  return Uint8Array.from([
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    ...withPointers(cameraAt, whereAt),
    ...cameraList,
    ...(where.length > 0 ? list(where, whereAt) : []),
  ]);
}

/** An XMP packet: some of it as attributes, some as elements, with a prefix that is not the usual one. */
export const xmpPacket = ({ place, artist, serial, caption }: Written): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` +
  `<rdf:Description rdf:about="" xmlns:e="http://ns.adobe.com/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
  `${place ? ` e:GPSLatitude="${place[0]},0.0N" e:GPSLongitude='${Math.abs(place[1])},0.0W'` : ''}` +
  `${serial ? ` e:BodySerialNumber="${serial}"` : ''}>` +
  `${artist ? `<dc:creator><rdf:Seq><rdf:li>${artist}</rdf:li></rdf:Seq></dc:creator>` : ''}` +
  `${caption ? `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${caption}</rdf:li></rdf:Alt></dc:description>` : ''}` +
  `</rdf:Description></rdf:RDF></x:xmpmeta>`;

/** IPTC fields as programs for pictures write them. */
export function iptcBlock({ artist, caption }: Written, city?: string): Uint8Array {
  const field = (id: number, words: string): number[] => {
    const data = [...Buffer.from(words, 'utf8')];
    return [0x1c, 2, id, data.length >> 8, data.length & 255, ...data];
  };
  return Uint8Array.from([
    ...(artist ? field(80, artist) : []),
    ...(caption ? field(120, caption) : []),
    ...(city ? field(90, city) : []),
  ]);
}
