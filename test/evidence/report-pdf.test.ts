import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { reportPdf, wrapped, type PrintTools } from '../../src/evidence/report-pdf.ts';
import { anIncident, made } from './made.ts';

const dot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);
const tools = () => {
  const drawn: string[] = [];
  const asked: string[] = [];
  const all: PrintTools = {
    pictures: async (file) => {
      asked.push(file);
      return [];
    },
    words: async (text) => {
      drawn.push(text);
      return { png: dot, width: 10, height: 12 };
    },
  };
  return { all, drawn, asked };
};

test('the report for print can be opened, and asks for each picture once', async () => {
  const { all, drawn, asked } = tools();
  const pdf = await PDFDocument.load(await reportPdf(await anIncident(), made, undefined, all));
  expect(pdf.getPageCount()).toBeGreaterThan(0);
  expect(pdf.getTitle()).toBe('Posts about me since half term');
  expect(asked).toEqual(['pictures/0001.png']);
  expect(drawn).toEqual([]);
});

test('words in other scripts are drawn, marks that turn direction are shown, and nothing long gets lost', async () => {
  const { all, drawn } = tools();
  const what = `مرحبا 😡\n${'x'.repeat(20_000)}\n\u202eend\u0007`;
  const bytes = await reportPdf(await anIncident({ what, title: '='.repeat(300) }), made, undefined, all);
  expect((await PDFDocument.load(bytes)).getPageCount()).toBeGreaterThan(4);
  expect(drawn).toEqual(['مرحبا 😡']);
});

test('lines break between words, within one that is too long, and never within a letter', () => {
  const width = (text: string): number => text.length;
  expect(wrapped('one two three', width, 7)).toEqual(['one two', 'three']);
  expect(wrapped('abcdefghij', width, 4)).toEqual(['abcd', 'efgh', 'ij']);
  expect(wrapped('a😡😡😡', width, 4).join('')).toBe('a😡😡😡');
  expect(wrapped('a😡😡😡', width, 4).every((line) => !/[\ud800-\udbff]$/.test(line))).toBe(true);
  expect(wrapped('one\n\ntwo', width, 9)).toEqual(['one', '', 'two']);
});
