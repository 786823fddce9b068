import { describe, expect, test } from 'vitest';
import { bagOf } from '../../src/evidence/bag.ts';
import { coverWords, coveredWords, namesIn, originalsOf, redactedCopy } from '../../src/evidence/redact.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { newSigningKey } from '../../src/evidence/signing.ts';
import { verify } from '../../src/evidence/verify.ts';
import { anIncident, bundleOf, made, read } from './made.ts';

describe('covering words', () => {
  test.each([
    ['Bramble Thistlewood wrote it', ['Bramble Thistlewood'], `${coveredWords} wrote it`],
    ['BRAMBLE  thistlewood', ['Bramble Thistlewood'], coveredWords],
    ['from @bramble, again', ['@bramble'], `from ${coveredWords}, again`],
    ['from @bramble, again', ['bramble'], `from ${coveredWords}, again`],
    ['https://x.com/bramble/status/1', ['@bramble'], `https://x.com/${coveredWords}/status/1`],
    ['brambles grow in Bramblewood', ['bramble'], 'brambles grow in Bramblewood'],
    ['Ann Lee and Ann', ['Ann', 'Ann Lee'], `${coveredWords} and ${coveredWords}`],
    ['Zoe\u0308 was there', ['Zo\u00eb'], `${coveredWords} was there`],
    ['a.b and axb', ['a.b'], `${coveredWords} and axb`],
    ['(.*) stays a text', ['(.*)'], `${coveredWords} stays a text`],
    [
      '\u0645\u0631\u064a\u0645 \u0643\u062a\u0628\u062a',
      ['\u0645\u0631\u064a\u0645'],
      `${coveredWords} \u0643\u062a\u0628\u062a`,
    ],
    ['nothing', ['', '  ', '@'], 'nothing'],
  ])('in “%s”', (text, words, expected) => {
    expect(coverWords(text, words)).toBe(expected);
  });
});

describe('a redacted copy', () => {
  const words = ['Bramble Thistlewood', '@bramble'];

  test('offers every name that was saved', async () => {
    expect(namesIn(await anIncident())).toEqual(['Bramble Thistlewood', '@bramble', '@robin_ashgrove']);
  });

  test('holds the covered words nowhere, says that it is a copy, and names its original', async () => {
    const incident = await anIncident();
    const copy = await redactedCopy(incident, { words, without: new Set() }, made);
    expect(copy.originals).toBe(originalsOf(incident));
    expect(copy.from).toBe(await sha256(copy.originals));
    const cover = async (path: string): Promise<Uint8Array> =>
      new TextEncoder().encode(coverWords(new TextDecoder().decode(await read(path)), words));
    const bag = new Map<string, Uint8Array>();
    for await (const { path, bytes } of bagOf(copy.incident, cover, await newSigningKey(), made, {
      more: [{ path: 'data/originals-sha256.txt', bytes: new TextEncoder().encode(copy.originals) }],
      info: { 'Lanyard-Redacted-From': copy.from },
    }))
      bag.set(path, bytes);
    for (const [path, bytes] of bag)
      expect(new TextDecoder().decode(bytes), path).not.toMatch(/bramble|thistlewood/i);
    const { verdict, checks } = await verify(bundleOf(bag));
    expect(verdict).toBe('whole');
    expect(checks.find(({ what }) => what === 'redaction')?.words.join()).toContain(copy.from);
    expect(new TextDecoder().decode(bag.get('data/report.html'))).toMatch(/This is a copy in which names/);
    // The original is as it was.
    expect(JSON.stringify(incident)).toMatch(/Bramble Thistlewood/);
  });

  test('leaves out the pictures it is told to, and every page archive', async () => {
    const incident = await anIncident();
    incident.captures[0]!.archive = 'pages/0001.mhtml';
    const copy = await redactedCopy(incident, { words: [], without: new Set(['pictures/0001.png']) }, made);
    const [capture] = copy.incident.captures;
    expect(capture).toMatchObject({ pictures: [], archive: undefined });
    expect(capture!.notes.join()).toMatch(/A picture of the original.*archive of the original/);
  });
});
