// @vitest-environment node
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { answered, settingsFor, type Audit } from '../../src/audit/audit.ts';
import { receiptOf, receiptText, type ReceiptWith } from '../../src/audit/receipt.ts';
import { receiptPdf } from '../../src/audit/receipt-pdf.ts';

const on = '2026-11-21';
function some(): Audit {
  let audit: Audit = {
    started: '2026-11-20',
    packId: 'kingsway',
    edition: 'October 2023',
    sites: ['x'],
    before: {},
    now: {},
  };
  const ids = settingsFor(['x']).map(({ id }) => id);
  const kinds = ['right', 'said-right', 'wrong', 'unread', 'said-wrong'] as const;
  ids.slice(0, 20).forEach((id, at) => (audit = answered(audit, id, { result: kinds[at % 5]!, on })));
  ids.slice(20, 23).forEach((id, at) => {
    const why = (['later', 'as-i-want', 'not-offered'] as const)[at]!;
    audit = answered(audit, id, { result: 'skipped', on, why });
  });
  return audit;
}
const wanted = (over: Partial<ReceiptWith> = {}): ReceiptWith => ({
  audit: some(),
  school: 'Larkfield Primary School',
  title: 'Social media policy',
  edition: 'October 2023',
  target: 'strictest',
  today: '21 November 2026',
  dayWords: (day) => day,
  ...over,
});

test('says what was checked, when, against which edition, and the results by count', () => {
  const text = receiptText(receiptOf(wanted()));
  expect(text).toContain('Made on 21 November 2026. Begun on 2026-11-20, not finished yet.');
  expect(text).toContain('Larkfield Primary School, Social media policy, edition October 2023');
  expect(text).toContain('settings as strict as they go');
  expect(text).toContain('4 as it should be, read by Lanyard');
  expect(text).toContain('4 as it should be, said by the person');
  expect(text).toContain('8 not as it should be');
  expect(text).toContain('4 could not be read');
  expect(text).toContain('1 passed over: later');
  expect(text).toContain(`${settingsFor(['x']).length - 23} not looked at`);
  const unread = text.split('What could not be read\n')[1]!.split('\n\n')[0]!.split('\n');
  expect(unread).toHaveLength(4);
});

test('counts add up to every setting there is', () => {
  const results = receiptOf(wanted()).parts.find(({ heading }) => heading === 'Results')!.lines;
  const sum = results
    .flatMap((line) => /^(\d+) (?!in)/.exec(line)?.[1] ?? [])
    .reduce((all, one) => all + Number(one), 0);
  expect(sum).toBe(settingsFor(['x']).length);
});

test('has a name in it only when the person gives one', () => {
  expect(receiptText(receiptOf(wanted()))).not.toContain('For:');
  expect(receiptText(receiptOf(wanted({ name: 'Wren Adair' })))).toContain('For: Wren Adair');
});

test.each([undefined, 'Wren Adair', 'Łukasz Świątek', '王芳', 'a'.repeat(120)])(
  'is a PDF that opens again, for %s',
  async (name) => {
    const bytes = await receiptPdf(receiptOf(wanted(name ? { name } : {})));
    const pdf = await PDFDocument.load(bytes);
    expect(pdf.getPageCount()).toBeGreaterThan(0);
    expect(pdf.getTitle()).toBe('Receipt of a privacy check');
    expect(bytes.length).toBeLessThan(100_000);
  },
);
