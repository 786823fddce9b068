import { PDFDocument, StandardFonts, rgb, type PDFFont } from '@cantoo/pdf-lib';
import type { Receipt } from './receipt.ts';

/** A4 in points, and what is left white round it. */
const paper = { width: 595.28, height: 841.89, edge: 56 };
const ink = rgb(0.08, 0.13, 0.24);
const green = rgb(0.11, 0.42, 0.24);

/** A receipt as a PDF: the fonts every reader has, text that can be searched, nothing from elsewhere. */
export async function receiptPdf({ title, parts }: Receipt): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(title);
  pdf.setProducer('Lanyard');
  pdf.setCreator('Lanyard');
  pdf.setLanguage('en-GB');
  const plain = await pdf.embedFont(StandardFonts.Helvetica);
  const strong = await pdf.embedFont(StandardFonts.HelveticaBold);
  let page = pdf.addPage([paper.width, paper.height]);
  let y = paper.height - paper.edge;

  const write = (words: string, font: PDFFont, size: number, colour = ink, indent = 0): void => {
    for (const line of linesOf(sayable(words, font), font, size, paper.width - 2 * paper.edge - indent)) {
      const height = size * 1.4;
      if (y - height < paper.edge) {
        page = pdf.addPage([paper.width, paper.height]);
        y = paper.height - paper.edge;
      }
      y -= height;
      page.drawText(line, { x: paper.edge + indent, y, size, font, color: colour });
    }
  };

  page.drawRectangle({ x: 0, y: paper.height - 10, width: paper.width, height: 10, color: green });
  write('Lanyard', strong, 11, green);
  write(title, strong, 22);
  for (const { heading, lines } of parts) {
    y -= 12;
    write(heading, strong, 13, green);
    for (const line of lines) write(line, plain, 10.5, ink, 10);
  }
  return new Uint8Array(await pdf.save());
}

/** The standard fonts have the letters of western Europe; others are written without their marks. */
function sayable(words: string, font: PDFFont): string {
  const known = new Set(font.getCharacterSet());
  const has = (sign: string): boolean => known.has(sign.codePointAt(0) ?? 0);
  return Array.from(words, (sign) => {
    if (has(sign)) return sign;
    const base = sign.normalize('NFKD').replace(/\p{M}+/gu, '');
    return base !== '' && Array.from(base).every(has) ? base : '?';
  }).join('');
}

function linesOf(words: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && font.widthOfTextAtSize(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
