import { crc32, deflateRawSync } from 'node:zlib';

export type ZipFile = {
  path: string;
  bytes: Buffer;
  /** Left out: packed. */
  stored?: boolean;
  locked?: boolean;
  /** Sizes after the bytes, as a program writes that packs while it sends. */
  streamed?: boolean;
  /** What the directory claims, where it lies. */
  claims?: { size?: number };
  /** Says that the bytes are those of the file before it. */
  again?: boolean;
};

export type ZipOptions = {
  zip64?: boolean;
  comment?: string;
  /** Bytes in front of everything. */
  before?: Buffer;
};

const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};
const u64 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};

/** Writes a ZIP; tests make all the ZIPs they read, the broken ones too. */
export function zip(
  files: readonly ZipFile[],
  { zip64 = false, comment = '', before }: ZipOptions = {},
): Buffer {
  const parts: Buffer[] = before ? [before] : [];
  let at = before?.length ?? 0;
  const central: Buffer[] = [];
  let last = { offset: 0, packed: 0, crc: 0, size: 0 };
  const shift = before?.length ?? 0;
  for (const file of files) {
    const name = Buffer.from(file.path, 'utf8');
    const packed = file.stored ? file.bytes : deflateRawSync(file.bytes);
    const crc = crc32(file.bytes);
    const flags = (file.locked ? 1 : 0) | (file.streamed ? 8 : 0) | 0x800;
    const method = file.stored ? 0 : 8;
    const size = file.claims?.size ?? file.bytes.length;
    const offset = file.again ? last.offset : at;
    if (!file.again) {
      const head = Buffer.concat([
        u32(0x04034b50),
        u16(20),
        u16(flags),
        u16(method),
        u32(0),
        u32(file.streamed ? 0 : crc),
        u32(file.streamed ? 0 : packed.length),
        u32(file.streamed ? 0 : size),
        u16(name.length),
        u16(0),
        name,
      ]);
      const tail = file.streamed
        ? Buffer.concat([u32(0x08074b50), u32(crc), u32(packed.length), u32(size)])
        : Buffer.alloc(0);
      parts.push(head, packed, tail);
      at += head.length + packed.length + tail.length;
      last = { offset, packed: packed.length, crc, size };
    }
    const extra = zip64
      ? Buffer.concat([
          u16(1),
          u16(24),
          u64(file.again ? last.size : size),
          u64(last.packed),
          u64(offset - shift),
        ])
      : Buffer.alloc(0);
    const short = (value: number): Buffer => u32(zip64 ? 0xffffffff : value);
    central.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(45),
        u16(20),
        u16(flags),
        u16(method),
        u32(0),
        u32(last.crc),
        short(last.packed),
        short(file.again ? last.size : size),
        u16(name.length),
        u16(extra.length),
        u16(0),
        u16(0),
        u16(0),
        u32(0),
        short(offset - shift),
        name,
        extra,
      ]),
    );
  }
  const directory = Buffer.concat(central);
  const start = at - shift;
  const words = Buffer.from(comment);
  const count = files.length;
  const long = zip64
    ? [
        Buffer.concat([
          u32(0x06064b50),
          u64(44),
          u16(45),
          u16(45),
          u32(0),
          u32(0),
          u64(count),
          u64(count),
          u64(directory.length),
          u64(start),
        ]),
        Buffer.concat([u32(0x07064b50), u32(0), u64(at + directory.length), u32(1)]),
      ]
    : [];
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(zip64 ? 0xffff : count),
    u16(zip64 ? 0xffff : count),
    u32(zip64 ? 0xffffffff : directory.length),
    u32(zip64 ? 0xffffffff : start),
    u16(words.length),
    words,
  ]);
  return Buffer.concat([...parts, directory, ...long, end]);
}

export type Files = Record<string, string>;

/** Files by path, as a ZIP's. */
export const zipOf = (
  files: Files,
  options: ZipOptions & Pick<ZipFile, 'stored' | 'streamed'> = {},
): Buffer =>
  zip(
    Object.entries(files).map(([path, text]) => ({
      path,
      bytes: Buffer.from(text, 'utf8'),
      ...(options.stored && { stored: true }),
      ...(options.streamed && { streamed: true }),
    })),
    options,
  );
