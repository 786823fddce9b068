import { PDFDocument, rgb, StandardFonts, type PDFFont, type PDFPage, type RGB } from '@cantoo/pdf-lib';
import { fieldWords, lineWords } from './log-words.ts';
import { momentWords, type Moment } from './moment.ts';
import { mostPictures } from './print-limit.ts';
import type { AsShown, Capture, Incident } from './record.ts';
import { withoutWords } from './report.ts';
import { shownMarks } from './shown-marks.ts';
import { whomWords, type WhomToTell } from './whom-to-tell.ts';

/** A picture for print: JPEG, with its size in pixels. */
export type PrintPicture = { jpeg: Uint8Array; width: number; height: number };

export type PrintTools = {
  /** A kept picture, cut into pieces that each fit on a page. */
  pictures(file: string): Promise<PrintPicture[]>;
  /** Words the fonts of every PDF reader have no letters for, drawn by the browser: PNG. */
  words(
    text: string,
    size: number,
    bold: boolean,
  ): Promise<{ png: Uint8Array; width: number; height: number }>;
};

/** A4, in points. */
const paper = { width: 595.28, height: 841.89, edge: 56 };
const room = paper.width - 2 * paper.edge;
const bottom = paper.edge + 18;
const ink = rgb(0.08, 0.13, 0.24);
const soft = rgb(0.29, 0.34, 0.42);
const green = rgb(0.11, 0.42, 0.24);
const red = rgb(0.65, 0.11, 0.19);

/** Where what stands beside its name begins, in points from the edge. */
const beside = 122;

/** The report for print: the same as `report.html`, to be read without a computer. */
export async function reportPdf(
  incident: Incident,
  made: Moment,
  whom: WhomToTell | undefined,
  tools: PrintTools,
): Promise<Uint8Array> {
  const { title, by, school, what, since, who, captures, log } = incident;
  const sheet = await Sheet.open(tools);
  sheet.document.setTitle(title);
  sheet.document.setCreator('Lanyard');
  sheet.document.setLanguage('en-GB');
  sheet.document.setCreationDate(new Date(made.utc));
  await sheet.heading(title, 20);
  await sheet.text(
    `Saved by ${by || 'a member of staff'}${school ? `, ${school}` : ''}. Made ${momentWords(made)}.`,
  );
  await sheet.aside(
    'This holds other people’s personal data. Keep it safe and give it only to those who need it.',
  );
  await sheet.heading('What happened', 14);
  await sheet.facts([
    [fieldWords.what, what],
    [fieldWords.since, since],
    [fieldWords.who, who],
  ]);
  if (whom) {
    await sheet.heading('Whom the policy says to tell', 14);
    await sheet.text(whomWords(whom), { colour: soft });
    for (const [index, one] of whom.people.entries())
      await sheet.text(
        `${index + 1}. ${one.who} (${one.by === 'policy' ? 'named by it' : 'national advice'})`,
        { indent: 12 },
      );
  }
  await sheet.heading(`What was saved (${captures.length})`, 14);
  let left = mostPictures;
  for (const [index, capture] of captures.entries()) left = await captured(sheet, capture, index + 1, left);
  await sheet.heading('Log', 14);
  for (const entry of log) {
    const { what: kind, said } = lineWords(entry);
    await sheet.text(`${entry.sequence}. ${momentWords(entry.at)}`, { colour: soft, size: 9, keep: 30 });
    await sheet.text([kind, said].filter(Boolean).join(' '), { indent: 12, after: 5 });
  }
  await sheet.text(
    `The log is a chain: every line holds the SHA-256 of the one before, so no line can be changed or taken out unseen. Its last line is ${log.at(-1)?.hash ?? 'none'}. How to check all of this stands in read-me.txt, in the folder that this report’s folder is in.`,
    { colour: soft, size: 9 },
  );
  return sheet.finish();
}

async function captured(sheet: Sheet, capture: Capture, number: number, left: number): Promise<number> {
  const { taken, page, account, thread, posts, pictures, text, archive, notes, browser, screen } = capture;
  await sheet.heading(`${number}. ${momentWords(taken)}`, 11.5, 90);
  await sheet.facts([
    ['Address, from the browser', page.address],
    ['Title of the page', page.title],
    ['Conversation', thread ?? ''],
    ['Signed in as', account ?? ''],
    ['Files', [...pictures.map(({ file }) => file), text, archive].filter(Boolean).join(', ')],
    [
      'Browser',
      `${browser.name} ${browser.version}, Lanyard ${browser.lanyard}, screen ${screen.width} × ${screen.height}, zoom ${Math.round(screen.zoom * 100)}%`,
    ],
  ]);
  for (const post of posts) await shown(sheet, post);
  for (const note of notes) await sheet.text(note, { colour: soft, size: 9 });
  if (capture.withoutPicture) await sheet.aside(withoutWords[capture.withoutPicture]);
  for (const { file } of pictures) {
    if (left-- <= 0) {
      await sheet.text(`Not printed here: ${file}. It lies beside this report.`, { colour: soft, size: 9 });
      continue;
    }
    const pieces = await sheet.tools.pictures(file);
    if (pieces.length === 0)
      await sheet.text(`${file} could not be shown here. It lies beside this report.`, {
        colour: soft,
        size: 9,
      });
    for (const piece of pieces) await sheet.picture(piece);
  }
  return left;
}

async function shown(sheet: Sheet, { author, handle, text, time, link }: AsShown): Promise<void> {
  const head = [author, handle, time].filter(Boolean).join(' · ') || 'author not read';
  await sheet.text(`As the page showed it: ${head}`, { indent: 12, colour: soft, size: 9, keep: 40 });
  if (text) await sheet.text(text, { indent: 12, bar: soft });
  if (link) await sheet.text(link, { indent: 12, colour: soft, size: 9 });
  sheet.gap(4);
}

type Look = {
  size?: number;
  bold?: boolean;
  colour?: RGB;
  indent?: number;
  after?: number;
  /** How much must follow on the same page, in points. */
  keep?: number;
  /** A line along the left edge. */
  bar?: RGB;
};

/** Pages that are filled from the top. */
class Sheet {
  private page: PDFPage;
  private at: number;

  private constructor(
    readonly document: PDFDocument,
    private readonly plain: PDFFont,
    private readonly strong: PDFFont,
    readonly tools: PrintTools,
  ) {
    this.page = document.addPage([paper.width, paper.height]);
    this.at = paper.height - paper.edge;
  }

  static async open(tools: PrintTools): Promise<Sheet> {
    const document = await PDFDocument.create();
    const plain = await document.embedFont(StandardFonts.Helvetica);
    const strong = await document.embedFont(StandardFonts.HelveticaBold);
    return new Sheet(document, plain, strong, tools);
  }

  gap(points: number): void {
    this.at -= points;
  }

  async heading(words: string, size: number, keep = 60): Promise<void> {
    const first = this.document.getPageCount() === 1 && this.at > paper.height - paper.edge - 1;
    if (!first) this.gap(size * 0.9);
    await this.text(words, { size, bold: true, colour: size > 12 ? green : ink, keep, after: 4 });
  }

  async aside(words: string): Promise<void> {
    this.gap(3);
    await this.text(words, { indent: 12, bar: red, after: 6 });
  }

  async facts(rows: readonly (readonly [string, string])[]): Promise<void> {
    const known = rows.filter(([, value]) => value.trim() !== '');
    if (known.length === 0) await this.text('Not filled in.');
    for (const [name, value] of known) {
      this.fits(16);
      this.page.drawText(name, {
        x: paper.edge,
        y: this.at - 10.5,
        size: 9,
        font: this.plain,
        color: soft,
      });
      await this.text(value, { indent: beside });
    }
  }

  async text(words: string, look: Look = {}): Promise<void> {
    const { size = 10.5, bold = false, colour = ink, indent = 0, after = 3, keep = 0, bar } = look;
    const font = bold ? this.strong : this.plain;
    const line = size * 1.35;
    if (keep > 0) this.fits(keep);
    for (const piece of wrapped(
      shownLetters(words),
      (text) => this.widthOf(font, text, size),
      room - indent,
    )) {
      this.fits(line);
      const x = paper.edge + indent;
      if (bar)
        this.page.drawRectangle({
          x: paper.edge,
          y: this.at - line,
          width: 2.5,
          height: line,
          color: bar,
        });
      const y = this.at - size;
      if (this.has(font, piece)) this.page.drawText(piece, { x, y, size, font, color: colour });
      else if (piece.trim() !== '') {
        const { png, width, height } = await this.tools.words(piece, size, bold);
        const drawn = await this.document.embedPng(png);
        const scale = Math.min(1, (room - indent) / width);
        this.page.drawImage(drawn, {
          x,
          y: this.at - line + 1,
          width: width * scale,
          height: height * scale,
        });
      }
      this.at -= line;
    }
    this.gap(after);
  }

  async picture({ jpeg, width, height }: PrintPicture): Promise<void> {
    const most = paper.height - paper.edge - bottom;
    const scale = Math.min(room / width, most / height, 0.75);
    // Rather a little smaller than half a page left empty.
    const left = this.at - bottom - 8;
    const less = height * scale > left && height * scale * 0.66 < left ? left / (height * scale) : 1;
    const size = { width: width * scale * less, height: height * scale * less };
    this.fits(size.height + 6);
    const drawn = await this.document.embedJpg(jpeg);
    const place = { x: paper.edge, y: this.at - size.height, ...size };
    this.page.drawImage(drawn, place);
    this.page.drawRectangle({ ...place, borderColor: soft, borderWidth: 0.5 });
    this.at -= size.height + 8;
  }

  async finish(): Promise<Uint8Array> {
    const pages = this.document.getPages();
    for (const [index, page] of pages.entries())
      page.drawText(`Page ${index + 1} of ${pages.length}`, {
        x: paper.edge,
        y: paper.edge - 20,
        size: 9,
        font: this.plain,
        color: soft,
      });
    return this.document.save();
  }

  /** Turns the page when so many points are not left on it. */
  private fits(points: number): void {
    if (this.at - points >= bottom) return;
    this.page = this.document.addPage([paper.width, paper.height]);
    this.at = paper.height - paper.edge;
  }

  private letters = new Map<PDFFont, Set<number>>();

  private has(font: PDFFont, text: string): boolean {
    let set = this.letters.get(font);
    if (!set) this.letters.set(font, (set = new Set(font.getCharacterSet())));
    return [...text].every((sign) => set.has(sign.codePointAt(0)!));
  }

  /** About the width it will have; what the browser draws is measured as wide letters. */
  private widthOf(font: PDFFont, text: string, size: number): number {
    return this.has(font, text) ? font.widthOfTextAtSize(text, size) : [...text].length * size * 0.72;
  }
}

/** A line ends at a line feed alone, and a tab has no width of its own on paper. */
const shownLetters = (text: string): string => shownMarks(text.replaceAll('\t', '    ').replaceAll('\r', ''));

/** Lines no wider than some points: broken between words, and within one that is wider by itself. */
export function wrapped(text: string, widthOf: (text: string) => number, most: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/(?<= )/)) {
      if (widthOf((line + word).trimEnd()) <= most) {
        line += word;
        continue;
      }
      if (line !== '') lines.push(line.trimEnd());
      line = word;
      while (widthOf(line.trimEnd()) > most) {
        let cut = Math.max(1, Math.floor((line.length * most) / widthOf(line)));
        while (cut > 1 && widthOf(line.slice(0, cut)) > most) cut--;
        // A letter of two halves stays one.
        if (/[\ud800-\udbff]/.test(line[cut - 1] ?? '') && cut > 1) cut--;
        lines.push(line.slice(0, cut));
        line = line.slice(cut);
      }
    }
    lines.push(line.trimEnd());
  }
  return lines;
}
