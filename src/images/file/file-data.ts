import type { ExpandedTags } from 'exifreader';
// The library's own modules: of its bundle a part would be left in that asks the network.
import { loadView } from 'exifreader/src/exif-reader.js';
import { Bytes } from './bytes.ts';
import { formatOf, type Format } from './format.ts';
import { heifItems } from './heif.ts';
import { jpegParts } from './jpeg.ts';
import { pngChunks } from './png.ts';
import { pictureTraces as allTraces, type PictureTrace as Trace } from '../../engine/picture.ts';
import { videoTraces } from './video.ts';
import { webpChunks } from './webp.ts';
import { xmpValues } from './xmp.ts';

/**
 * What a file tells beside its picture. `texts` are words somebody wrote there (a town, a caption, a name):
 * they are compared with what the school is called and shown to nobody.
 */
export type FileData =
  | { answer: 'read'; format: Format; traces: Trace[]; texts: string[] }
  | { answer: 'unread'; format: Format; why: 'unknown' | 'broken' | 'drawing' };

/** Tags of each kind, as EXIF, IPTC and XMP name them. Of IPTC's names the spaces and signs are left out. */
const tagsOf: Record<Exclude<Trace, 'more'>, string> = {
  place:
    'GPSLatitude GPSLongitude GPSPosition GPSDestLatitude GPSDestLongitude GPSAreaInformation City Location Sublocation SubLocation State ProvinceState Country CountryName CountryPrimaryLocationName LocationName LocationCreated LocationShown ContentLocationName',
  person:
    'Artist CameraOwnerName OwnerName Owner XPAuthor Author Byline creator Creator CopyrightHolder CopyrightNotice Copyright rights WriterEditor CaptionWriter CaptionsDateCreator PersonInImage PersonDisplayName Name RegionPersonDisplayName HostComputer Contact CreatorContactInfo Credit',
  device:
    'BodySerialNumber CameraSerialNumber SerialNumber LensSerialNumber InternalSerialNumber ImageUniqueID ContentIdentifier',
  time: 'DateTimeOriginal DateTimeDigitized DateCreated CreateDate CreationTime GPSDateStamp',
};
const traceOf = new Map<string, Trace>(
  (Object.keys(tagsOf) as Exclude<Trace, 'more'>[]).flatMap((trace) =>
    tagsOf[trace].split(' ').map((name): [string, Trace] => [name, trace]),
  ),
);
/** Words of a writer that give nothing away by being there, but may name the school. */
const wordTags =
  'ImageDescription CaptionAbstract Headline ObjectName Keywords subject description title Title Description Comment UserComment XPTitle XPComment XPKeywords XPSubject Label Event Instructions'.split(
    ' ',
  );
const xmpNames = new Set([...traceOf.keys(), ...wordTags]);

/** Reads what stands in a file beside its picture. Never throws: a broken file is an answer. */
export async function fileDataOf(file: Uint8Array): Promise<FileData> {
  const format = formatOf(file);
  const bytes = new Bytes(file);
  if (format === 'unknown') return { answer: 'unread', format, why: 'unknown' };
  if (format === 'svg') return { answer: 'unread', format, why: 'drawing' };
  if (format === 'video') {
    const traces = videoTraces(bytes);
    return traces
      ? { answer: 'read', format, traces, texts: [] }
      : { answer: 'unread', format, why: 'broken' };
  }
  const found = new Set<Trace>();
  const texts: string[] = [];
  const packets: string[] = [];
  let read = true;
  try {
    const tags = await loadView(new DataView(file.buffer, file.byteOffset, file.byteLength), {
      expanded: true,
      async: true,
      // It is asked to read a packet, and only gives it to us: there is no parser of markup in a worker.
      domParser: { parseFromString: (packet: string) => void packets.push(packet) },
    });
    collect(tags, found, texts);
  } catch {
    // Whatever it stumbled over, this file was not read as a whole.
    read = false;
  }
  if (format === 'gif') packets.push(...packetsIn(bytes));
  for (const packet of packets)
    for (const [name, values] of xmpValues(packet, xmpNames)) {
      const trace = traceOf.get(name);
      if (trace) found.add(trace);
      texts.push(...values);
    }
  const whole = structureOf(bytes, format);
  if (whole === 'more') found.add('more');
  // What was found was found, however broken the rest; nothing found in a broken file is no answer.
  if (found.size === 0 && (!read || whole === 'broken')) return { answer: 'unread', format, why: 'broken' };
  return {
    answer: 'read',
    format,
    traces: allTraces.filter((trace) => found.has(trace)),
    texts: [
      ...new Set(texts.map((text) => text.trim().slice(0, 500)).filter((text) => /\p{L}/u.test(text))),
    ].slice(0, 60),
  };
}

function collect(tags: ExpandedTags, found: Set<Trace>, texts: string[]): void {
  if (tags.gps && (tags.gps.Latitude !== undefined || tags.gps.Longitude !== undefined)) found.add('place');
  for (const group of [tags.exif, tags.iptc, tags.png, tags.pngText, tags.makerNotes]) {
    for (const [key, tag] of Object.entries(group ?? {})) {
      const name = key.replace(/[^A-Za-z]/g, '');
      const words = wordsOf(tag);
      if (words === '') continue;
      const trace = traceOf.get(name);
      if (trace) found.add(trace);
      if (trace === 'place' || trace === 'person' || wordTags.includes(name)) texts.push(words);
    }
  }
}

/** The words of a tag; empty where a camera left the field with nothing but filling in it. */
function wordsOf(tag: unknown): string {
  const list = Array.isArray(tag) ? tag : [tag];
  return list
    .map((one: unknown) => {
      const words: unknown =
        typeof one === 'object' && one !== null && 'description' in one ? one.description : '';
      return typeof words === 'string' || typeof words === 'number' ? String(words) : '';
    })
    .join(', ')
    .replace(/[\0\s]+/g, ' ')
    .replace(/^[0\s:,-]+$/, '')
    .trim();
}

/** Packets in a file whose structure knows no place for them. */
function packetsIn(bytes: Bytes): string[] {
  const start = bytes.find('<x:xmpmeta');
  if (start < 0) return [];
  const end = bytes.find('</x:xmpmeta', start);
  return [bytes.text(start, Math.min((end < 0 ? bytes.length : end) - start, 500_000))];
}

/** Whether a file is all there, and whether there is more behind its picture. */
function structureOf(bytes: Bytes, format: Format): 'whole' | 'broken' | 'more' {
  switch (format) {
    case 'jpeg': {
      const parts = jpegParts(bytes);
      // A few bytes of filling are no second picture.
      return !parts ? 'broken' : bytes.length - parts.end > 1024 ? 'more' : 'whole';
    }
    case 'png':
      return pngChunks(bytes) ? 'whole' : 'broken';
    case 'webp':
      return webpChunks(bytes) ? 'whole' : 'broken';
    case 'heic':
    case 'avif':
      return heifItems(bytes) ? 'whole' : 'broken';
    case 'gif':
      return bytes.u8(bytes.length - 1) === 0x3b ? 'whole' : 'broken';
    default:
      return 'whole';
  }
}
