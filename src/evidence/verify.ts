import { faultsOf, type ChainFault, type Entry } from './chain.ts';
import { captureIn, hashesIn, partOf } from './incident.ts';
import { isSha256, sha256 } from './sha256.ts';
import { isSignedBy, keySigns } from './signing.ts';

/** The files of a bundle, by their path from its top, however they are kept. */
export type Bundle = {
  paths: readonly string[];
  /** Throws when the bytes cannot be had; what it says is shown. */
  read(path: string): Promise<Uint8Array>;
};

export type Check = {
  what: 'form' | 'files' | 'description' | 'signature' | 'log' | 'redaction';
  state: 'good' | 'bad' | 'absent';
  /** In plain words, one sentence each. */
  words: string[];
};

export type Verdict = {
  /** *whole*: nothing has changed. *changed*: something has. *not a bag*: this is no bundle of evidence. */
  verdict: 'whole' | 'changed' | 'not-a-bag';
  checks: Check[];
  /** Files whose hash was compared. */
  files: number;
  /** The first and last signs of the key that signed, to ask the sender about. */
  key: string | undefined;
};

/**
 * Checks a bundle as RFC 8493 says a bag is checked, and then what Lanyard adds: the signature, the
 * log, and which original a redacted copy names. Knows nothing of how a bag is made.
 */
export async function verify(bundle: Bundle): Promise<Verdict> {
  const top = topOf(bundle.paths);
  if (top === undefined)
    return {
      verdict: 'not-a-bag',
      checks: [bad('form', 'There is no bagit.txt in it, so this is not a bundle of evidence.')],
      files: 0,
      key: undefined,
    };
  const bag = new Bag(bundle, top);
  const form = await bag.form();
  const { check: files, count } = await bag.payload();
  const description = await bag.tags();
  const { check: signature, key } = await bag.signature();
  const checks = [form, files, description, signature, await bag.log(), await bag.redaction()];
  return {
    verdict: checks.some(({ state }) => state === 'bad') ? 'changed' : 'whole',
    checks,
    files: count,
    key,
  };
}

const good = (what: Check['what'], ...words: string[]): Check => ({ what, state: 'good', words });
const bad = (what: Check['what'], ...words: string[]): Check => ({ what, state: 'bad', words });
const absent = (what: Check['what'], ...words: string[]): Check => ({ what, state: 'absent', words });
const judge = (what: Check['what'], faults: string[], ...words: string[]): Check =>
  faults.length > 0 ? bad(what, ...faults) : good(what, ...words);

/** The folder that holds `bagit.txt`, with its `/`; it may be the top itself, or one folder in it. */
function topOf(paths: readonly string[]): string | undefined {
  const tops = paths.filter((path) => /^(?:[^/]+\/)?bagit\.txt$/.test(path));
  return tops.length === 1 ? tops[0]!.slice(0, -'bagit.txt'.length) : undefined;
}

class Bag {
  private readonly paths: Set<string>;
  private readonly outside: string[];
  /** What was found while files were compared, so that none is read twice: its hash, and its length in bytes. */
  private readonly found = new Map<string, { hash: string; octets: number }>();

  constructor(
    private readonly bundle: Bundle,
    private readonly top: string,
  ) {
    const files = bundle.paths.filter((path) => !path.endsWith('/'));
    this.paths = new Set(files.filter((path) => path.startsWith(top)).map((path) => path.slice(top.length)));
    this.outside = files.filter((path) => !path.startsWith(top));
  }

  /** RFC 8493, 2.1.1 and 2.1.2: the declaration, and a payload folder. */
  async form(): Promise<Check> {
    const faults: string[] = [];
    const declared = await this.text('bagit.txt', faults);
    if (
      declared !== undefined &&
      !/^BagIt-Version: ?(?:0\.9[67]|1\.0)\r?\nTag-File-Character-Encoding: ?UTF-8(?:\r?\n)?$/.test(declared)
    )
      faults.push('bagit.txt does not say what a bag says of itself.');
    const twice = twiceIn(this.bundle.paths);
    if (twice.length > 0) faults.push(`The same name stands in it twice: ${listed(twice)}.`);
    if (this.outside.length > 0) faults.push(`There are files beside the bundle: ${listed(this.outside)}.`);
    if (![...this.paths].some((path) => path.startsWith('data/'))) faults.push('There is nothing in data/.');
    if (this.paths.has('fetch.txt'))
      faults.push('Part of it would have to be fetched from elsewhere, which is not done.');
    return judge('form', faults, 'It has the form of a bag (RFC 8493).');
  }

  /** 2.1.3 and 3: every file of the payload is in every manifest, and is what it says. */
  async payload(): Promise<{ check: Check; count: number }> {
    const faults: string[] = [];
    const payload = [...this.paths].filter((path) => path.startsWith('data/'));
    const manifests = [...this.paths].filter((path) => /^manifest-[a-z0-9]+\.txt$/.test(path));
    const ours = manifests.includes('manifest-sha256.txt');
    if (!ours) faults.push('There is no manifest-sha256.txt, so nothing says what the files should be.');
    const listed_ = ours ? await this.compare('manifest-sha256.txt', faults) : new Set<string>();
    for (const path of listed_)
      if (!path.startsWith('data/')) faults.push(`${path} is listed, and is not in data/.`);
    const more = payload.filter((path) => !listed_.has(path));
    if (ours && more.length > 0) faults.push(`Not in the list, so put in later: ${listed(more)}.`);
    const count = payload.filter((path) => listed_.has(path)).length;
    return {
      check: judge(
        'files',
        faults,
        `${count} ${count === 1 ? 'file is' : 'files are'} letter for letter what was saved.`,
      ),
      count,
    };
  }

  /** 2.2: the files that describe it, and the count of octets and files (2.2.2). */
  async tags(): Promise<Check> {
    const faults: string[] = [];
    if (!this.paths.has('tagmanifest-sha256.txt'))
      return absent(
        'description',
        'There is no tagmanifest-sha256.txt: what describes the bundle is not sealed.',
      );
    const listed_ = await this.compare('tagmanifest-sha256.txt', faults);
    for (const path of listed_)
      if (path.startsWith('data/') || path.startsWith('tagmanifest-'))
        faults.push(`${path} does not belong in tagmanifest-sha256.txt.`);
    const more = [...this.paths].filter(
      (path) => !path.startsWith('data/') && !path.startsWith('tagmanifest-') && !listed_.has(path),
    );
    if (more.length > 0) faults.push(`Not in the list, so put in later: ${listed(more)}.`);
    const info = this.paths.has('bag-info.txt') ? await this.text('bag-info.txt', faults) : undefined;
    const oxum = /^Payload-Oxum: ?(\d+)\.(\d+)\s*$/im.exec(info ?? '');
    if (oxum) {
      const payload = [...this.paths].filter((path) => path.startsWith('data/'));
      let octets = 0;
      for (const path of payload)
        octets += this.found.get(path)?.octets ?? (await this.bytes(path, faults))?.length ?? 0;
      if (Number(oxum[2]) !== payload.length || Number(oxum[1]) !== octets)
        faults.push(
          `bag-info.txt counts ${oxum[2]} files of ${oxum[1]} bytes; there are ${payload.length} of ${octets}.`,
        );
    }
    return judge('description', faults, 'What describes the bundle is as it was written.');
  }

  async signature(): Promise<{ check: Check; key: string | undefined }> {
    const parts = ['tagmanifest-sha256.txt.sig', 'public-key.pem'].filter((path) => this.paths.has(path));
    if (parts.length === 0) return { check: absent('signature', 'It is not signed.'), key: undefined };
    if (parts.length === 1)
      return { check: bad('signature', `Of signature and key only ${parts[0]!} is there.`), key: undefined };
    const faults: string[] = [];
    const [signature, manifest, pem] = [
      await this.bytes('tagmanifest-sha256.txt.sig', faults),
      await this.bytes('tagmanifest-sha256.txt', faults),
      await this.text('public-key.pem', faults),
    ];
    if (!signature || !manifest || pem === undefined)
      return { check: bad('signature', ...faults), key: undefined };
    const key = await keySigns(pem);
    try {
      if (!(await isSignedBy(pem, signature, manifest)))
        faults.push('The signature does not belong to this key and this bundle.');
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      faults.push(`${cause.message}.`);
    }
    return {
      check: judge(
        'signature',
        faults,
        `It is signed by the key ${key}. Ask the sender whether that is theirs.`,
      ),
      key,
    };
  }

  async log(): Promise<Check> {
    if (!this.paths.has('data/incident.json')) return absent('log', 'There is no log in it.');
    const faults: string[] = [];
    const text = await this.text('data/incident.json', faults);
    if (text === undefined) return bad('log', ...faults);
    const entries = logOf(text);
    if (!entries) return bad('log', 'data/incident.json does not hold a log that can be read.');
    let broken: ChainFault[];
    try {
      broken = await faultsOf(entries);
    } catch (cause) {
      // Nested deeper than anything we write.
      if (!(cause instanceof RangeError)) throw cause;
      return bad('log', 'data/incident.json does not hold a log that can be read.');
    }
    if (!(await this.isRedacted())) faults.push(...this.strayFiles(entries));
    return judge(
      'log',
      [...broken.map(faultWords), ...faults],
      `The ${entries.length} lines of the log follow each other without a gap.`,
    );
  }

  /** Pictures and words that are not the ones the log saw saved. What was removed or lost by then is accounted for. */
  private strayFiles(entries: readonly Entry[]): string[] {
    const accounted = new Set<unknown>();
    for (const { kind, body } of entries) {
      if (kind === 'removed') accounted.add(partOf(body, 'capture'));
      const lost = partOf(body, 'unreadable');
      if (kind === 'noted' && Array.isArray(lost)) for (const path of lost) accounted.add(path);
    }
    return entries.flatMap(({ kind, body, sequence }) => {
      if (kind !== 'captured' || accounted.has(captureIn(body)?.id)) return [];
      return Object.entries(hashesIn(body)).flatMap(([path, hash]) => {
        const found = this.found.get(`data/${path}`)?.hash;
        if (found === hash || (found === undefined && accounted.has(path))) return [];
        return found === undefined
          ? `Line ${sequence} of the log says that ${path} was saved, and it is not here.`
          : `Line ${sequence} of the log says that ${path} was saved otherwise than it is here.`;
      });
    });
  }

  private async isRedacted(): Promise<boolean> {
    const info = this.paths.has('bag-info.txt') ? await this.text('bag-info.txt', []) : undefined;
    return /^Lanyard-Redacted-From:/im.test(info ?? '');
  }

  /** A redacted copy names the hash of the original in `bag-info.txt`. */
  async redaction(): Promise<Check> {
    const faults: string[] = [];
    const info = this.paths.has('bag-info.txt') ? await this.text('bag-info.txt', faults) : undefined;
    const original = /^Lanyard-Redacted-From: ?(\S+)\s*$/im.exec(info ?? '')?.[1];
    if (original === undefined) return absent('redaction', 'It is not a redacted copy.');
    return isSha256(original)
      ? good(
          'redaction',
          `This is a redacted copy. The list of files of its original has the hash ${original}.`,
        )
      : bad('redaction', 'It says that it is a redacted copy, and not of what.');
  }

  /** Compares every file a manifest lists; says which paths it lists. */
  private async compare(manifest: string, faults: string[]): Promise<Set<string>> {
    const paths = new Set<string>();
    const text = await this.text(manifest, faults);
    for (const line of (text ?? '').split(/\r\n|\r|\n/)) {
      if (line === '') continue;
      const parts = /^([0-9a-fA-F]+)[ \t]+\*?([^\s*].*)$/.exec(line);
      const path = parts && decodePath(parts[2]!);
      if (!parts || !path || !isSha256(parts[1]!.toLowerCase())) {
        faults.push(`A line of ${manifest} cannot be read.`);
        continue;
      }
      if (climbs(path)) {
        faults.push(`${manifest} names a file outside the bundle.`);
        continue;
      }
      if (paths.has(path)) faults.push(`${manifest} names ${path} twice.`);
      paths.add(path);
      if (!this.paths.has(path)) {
        faults.push(`${path} is missing.`);
        continue;
      }
      const bytes = await this.bytes(path, faults);
      if (!bytes) continue;
      const hash = await sha256(bytes);
      this.found.set(path, { hash, octets: bytes.length });
      if (hash !== parts[1]!.toLowerCase()) faults.push(`${path} has been changed.`);
    }
    return paths;
  }

  private async bytes(path: string, faults: string[]): Promise<Uint8Array | undefined> {
    if (!this.paths.has(path)) {
      faults.push(`${path} is missing.`);
      return undefined;
    }
    try {
      return await this.bundle.read(this.top + path);
    } catch (cause) {
      faults.push(`${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
      return undefined;
    }
  }

  private async text(path: string, faults: string[]): Promise<string | undefined> {
    const bytes = await this.bytes(path, faults);
    if (!bytes) return undefined;
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause;
      faults.push(`${path} is not text in UTF-8.`);
      return undefined;
    }
  }
}

const climbs = (path: string): boolean =>
  path.startsWith('/') ||
  path.startsWith('~') ||
  path.includes('\\') ||
  path.split('/').some((part) => part === '..' || part === '.');

/** 2.1.3: `%`, carriage return and line feed stand encoded; anything else after a `%` is a fault. */
function decodePath(path: string): string | undefined {
  const signs: Record<string, string> = { '%25': '%', '%0D': '\r', '%0A': '\n' };
  let known = true;
  const decoded = path.replace(/%.{0,2}/g, (code) => signs[code.toUpperCase()] ?? ((known = false), code));
  return known ? decoded : undefined;
}

/** Names that are equal on a system which does not tell capitals or forms of accents apart. */
function twiceIn(paths: readonly string[]): string[] {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const name = path.normalize('NFC').toLowerCase();
    return seen.has(name) || !seen.add(name);
  });
}

const listed = (paths: readonly string[]): string =>
  paths.length <= 3 ? paths.join(', ') : `${paths.slice(0, 3).join(', ')} and ${paths.length - 3} more`;

function faultWords({ index, what }: ChainFault): string {
  const line = `Line ${index + 1} of the log`;
  switch (what) {
    case 'changed':
      return `${line} has been changed.`;
    case 'not-a-hash':
      return `${line} is not sealed.`;
    case 'not-after-the-one-before':
      return `${line} does not follow the one before it.`;
    case 'out-of-order':
      return `${line} is not where it belongs, or one is missing.`;
    case 'clock-unexplained':
      return `${line} is earlier than the one before it, and nothing says why.`;
  }
}

/** The log in an `incident.json`, if every line of it has the form of one. */
export function logOf(text: string): Entry[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return undefined;
  }
  const log = (value as { incident?: { log?: unknown } } | null)?.incident?.log;
  return Array.isArray(log) && log.every(isEntry) ? log : undefined;
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { sequence, at, kind, body, previous, hash, ...more } = value as Partial<Entry>;
  return (
    Number.isInteger(sequence) &&
    typeof kind === 'string' &&
    body !== undefined &&
    typeof previous === 'string' &&
    typeof hash === 'string' &&
    typeof at === 'object' &&
    typeof at.utc === 'string' &&
    typeof at.offset === 'number' &&
    typeof at.zone === 'string' &&
    Object.keys(at).length === 3 &&
    Object.keys(more).length === 0
  );
}
