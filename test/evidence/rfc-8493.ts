import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

/**
 * Whether a folder is a valid bag, from the text of RFC 8493 alone; it shares no code with what makes bags or
 * with Lanyard’s own check. Gives every breach with the section it is against.
 */
export function breachesOf(base: string): string[] {
  const breaches: string[] = [];
  const breach = (section: string, what: string): void => void breaches.push(`${section}: ${what}`);
  const all = filesBelow(base);
  const top = all.filter((path) => !path.includes('/'));

  // 2.1.1: two lines, in this order, UTF-8 without a byte order mark.
  if (!top.includes('bagit.txt')) breach('2.1.1', 'no bagit.txt');
  else {
    const bytes = readFileSync(join(base, 'bagit.txt'));
    if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) breach('2.1.1', 'byte order mark');
    const lines = linesOf(bytes.toString('utf8'));
    if (lines.length !== 2) breach('2.1.1', 'not two lines');
    if (!/^BagIt-Version: \d+\.\d+$/.test(lines[0] ?? '')) breach('2.1.1', 'no version');
    if (lines[1] !== 'Tag-File-Character-Encoding: UTF-8') breach('2.1.1', 'no encoding');
  }

  // 2.1.2: the payload.
  if (!existsSync(join(base, 'data')) || !statSync(join(base, 'data')).isDirectory())
    breach('2.1.2', 'no data directory');
  const payload = all.filter((path) => path.startsWith('data/'));

  // 2.1.3: every payload manifest lists every payload file once, and nothing else; section 3, sums agree.
  const manifests = top.filter((name) => /^manifest-[^-]+\.txt$/.test(name));
  if (manifests.length === 0) breach('2.1.3', 'no payload manifest');
  for (const name of manifests) {
    const listed = listedIn(base, name, breach);
    for (const path of listed)
      if (!path.startsWith('data/')) breach('2.1.3', `${name} lists ${path}, which is no payload`);
    for (const path of payload) if (!listed.has(path)) breach('3', `${path} is not in ${name}`);
  }

  // 2.2.1: tag manifests list tag files, and never a payload file or a tag manifest.
  const tagManifests = top.filter((name) => /^tagmanifest-[^-]+\.txt$/.test(name));
  for (const name of tagManifests) {
    const listed = listedIn(base, name, breach);
    for (const path of listed) {
      if (path.startsWith('data/')) breach('2.2.1', `${name} lists the payload file ${path}`);
      if (/^tagmanifest-/.test(path)) breach('2.2.1', `${name} lists a tag manifest`);
    }
    for (const manifest of manifests) if (!listed.has(manifest)) breach('2.2.1', `${name} omits ${manifest}`);
  }

  // 2.2.2: labels, colons and values; the sum of octets where it is given.
  if (top.includes('bag-info.txt')) {
    const lines = linesOf(readFileSync(join(base, 'bag-info.txt'), 'utf8'));
    const sums: string[] = [];
    for (const [index, line] of lines.entries()) {
      if (index > 0 && /^[ \t]/.test(line)) continue;
      const parts = /^([^:\s][^:]*):[ \t](.*)$/.exec(line);
      if (!parts) breach('2.2.2', `line ${index + 1} of bag-info.txt is no element`);
      else if (parts[1]!.toLowerCase() === 'payload-oxum') sums.push(parts[2]!);
    }
    if (sums.length > 1) breach('2.2.2', 'Payload-Oxum stands twice');
    const octets = payload.reduce((sum, path) => sum + statSync(join(base, path)).size, 0);
    if (sums.length === 1 && sums[0] !== `${octets}.${payload.length}`)
      breach('2.2.2', 'Payload-Oxum is wrong');
  }

  // 2.2.3: with something left to fetch, a bag is not complete.
  if (top.includes('fetch.txt'))
    for (const line of linesOf(readFileSync(join(base, 'fetch.txt'), 'utf8'))) {
      const path = line
        .split(/[ \t]+/)
        .slice(2)
        .join(' ');
      if (!payload.includes(path)) breach('2.2.3', `${path} was not fetched`);
    }
  return breaches;
}

function listedIn(base: string, name: string, breach: (section: string, what: string) => void): Set<string> {
  const algorithm = /-([^-]+)\.txt$/.exec(name)![1]!;
  const listed = new Set<string>();
  if (algorithm !== algorithm.toLowerCase()) breach('2.4', `${name} is not in small letters`);
  for (const line of linesOf(readFileSync(join(base, name), 'utf8'))) {
    const parts = /^([0-9a-fA-F]+)[ \t]+(\S.*)$/.exec(line);
    if (!parts) {
      breach('2.1.3', `a line of ${name} is no entry`);
      continue;
    }
    const path = parts[2]!.replace(/%(25|0A|0D)/gi, (code) => decodeURIComponent(code));
    if (posix.isAbsolute(path) || path.startsWith('~') || posix.normalize(path).startsWith('..')) {
      breach('5.2', `${name} leaves the bag with ${path}`);
      continue;
    }
    if (listed.has(path)) breach('2.1.3', `${name} lists ${path} twice`);
    listed.add(path);
    const file = join(base, path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      breach('3', `${path} of ${name} is not there`);
      continue;
    }
    const sum = createHash(algorithm).update(readFileSync(file)).digest('hex');
    if (sum !== parts[1]!.toLowerCase()) breach('3', `${path} is not what ${name} says`);
  }
  return listed;
}

const linesOf = (text: string): string[] => {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
};

const filesBelow = (base: string, below = ''): string[] =>
  readdirSync(join(base, below), { withFileTypes: true }).flatMap((one) => {
    const path = below === '' ? one.name : `${below}${sep}${one.name}`;
    return one.isDirectory() ? filesBelow(base, path) : [path.split(sep).join('/')];
  });
