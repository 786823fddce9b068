import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { UsageError } from '../../src/cli/usage.ts';

const demo = (name: string): string => join(process.cwd(), 'src', 'school', 'demo', name);
const folder = mkdtempSync(join(tmpdir(), 'lanyard-cli-'));
const school = join(folder, 'school.json');
writeFileSync(
  school,
  JSON.stringify({
    ...(JSON.parse(readFileSync(demo('school.json'), 'utf8')) as object),
    phone: '01632 960211',
  }),
);

type Line = {
  id: string;
  findings: {
    rule: string;
    topic: string;
    severity: string;
    clause: string | null;
    start: number;
    end: number;
    message: string;
    because?: string;
  }[];
};

async function run(
  lines: string[],
  more: string[] = [],
): Promise<{ out: Line[]; err: string; faulty: boolean }> {
  const output = new PassThrough();
  const errors = new PassThrough();
  const faulty = await check(
    [
      '--policy',
      'kingsway',
      '--school',
      school,
      '--pupils',
      demo('pupils.csv'),
      '--staff',
      demo('staff.csv'),
      '--parents',
      demo('parents.csv'),
      ...more,
    ],
    Readable.from([lines.join('\n')]),
    output,
    errors,
  );
  output.end();
  errors.end();
  const text = (await output.setEncoding('utf8').toArray()).join('');
  return {
    out: text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line),
    err: (await errors.setEncoding('utf8').toArray()).join(''),
    faulty,
  };
}

describe('check, from a terminal', () => {
  test('gives findings a line, with offsets in UTF-16 code units', async () => {
    const text = '🎉 So proud of Ollie Benning, pen licence at last!';
    const { out, faulty } = await run([JSON.stringify({ id: 'a', surface: 'post', platform: 'x', text })]);
    expect(faulty).toBe(false);
    const [finding] = out[0]!.findings;
    expect(finding).toMatchObject({
      rule: 'talk-about-pupils',
      topic: 'pupil-info',
      severity: 'stop',
      clause: '6.v',
    });
    expect(text.slice(finding!.start, finding!.end)).toBe('Ollie Benning');
  });

  test('says what each finding rests on, when it is asked', async () => {
    const text = 'SLT are useless. So proud of Ollie Benning!';
    const line = JSON.stringify({ id: 'a', surface: 'post', text });
    const because = (await run([line], ['--explain'])).out[0]!.findings.map((finding) => finding.because);
    expect(because).toEqual([
      'Because of: “SLT” (people or a place at your school), “useless” (an unkind word).',
      'Because of: “Ollie Benning” (a name on your student list).',
    ]);
    expect((await run([line])).out[0]!.findings[0]).not.toHaveProperty('because');
  });

  test('a clean draft has an empty list', async () => {
    const { out } = await run([JSON.stringify({ id: 1, surface: 'dm', text: 'Marking done by nine' })]);
    expect(out).toEqual([{ id: 1, findings: [] }]);
  });

  test('a bad line is named and loses no other', async () => {
    const { out, err, faulty } = await run([
      '{"id":"a"',
      '{"id":"b","surface":"post","text":"fine"}',
      '{"id":"c","surface":"sky","text":"x"}',
    ]);
    expect(faulty).toBe(true);
    expect(out.map(({ id }) => id)).toEqual(['b']);
    expect(err).toMatch(/Line 1: not JSON/);
    expect(err).toMatch(/Line 3: “sky” is no surface/);
  });

  test('“none” runs rules that the policy leaves out', async () => {
    const line = JSON.stringify({ id: 'a', surface: 'post', text: 'Rainy day at Larkfield Primary' });
    expect((await run([line])).out[0]!.findings).toEqual([]);
    expect((await run([line], ['--policy', 'none'])).out[0]!.findings[0]).toMatchObject({
      rule: 'school-or-staff-named',
      clause: null,
    });
  });

  test('says who gets it, for one line or for all', async () => {
    const line = (more: object) =>
      JSON.stringify({ id: 'a', surface: 'dm', text: 'Are you about?', ...more });
    const rules = async (lines: string[], more: string[] = []) =>
      (await run(lines, more)).out.map(({ findings }) =>
        findings.map(({ rule, severity }) => `${rule} ${severity}`),
      );
    expect(await rules([line({}), line({ recipients: ['parent'] })])).toEqual([
      [],
      ['parent-messaging advise'],
    ]);
    expect(await rules([line({}), line({ recipients: [] })], ['--recipient', 'pupil'])).toEqual([
      ['pupil-contact-outgoing stop'],
      [],
    ]);
    // A name over the conversation is a likeness, so it is asked.
    expect(await rules([line({ to: 'Ollie Benning' }), line({ to: 'Beth Lowther' })])).toEqual([
      ['pupil-contact-outgoing warn'],
      [],
    ]);
    expect(await rules([JSON.stringify({ surface: 'post', text: 'Lovely day', media: 1 })])).toEqual([
      ['image-pupils-families warn'],
    ]);
    await expect(run([line({})], ['--recipient', 'postman'])).rejects.toThrow(/“postman” is no recipient/);
  });

  test('missing options and unknown policies are told apart', async () => {
    const sink = new PassThrough();
    await expect(check([], Readable.from(['']), sink, sink)).rejects.toBeInstanceOf(UsageError);
    await expect(run([''], ['--policy', '/no/such/pack.json'])).rejects.toThrow(/no such file/);
  });
});
