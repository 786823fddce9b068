/** A file as text, with how its letters were written; or what it is instead, and what to export. */
export type OpenedFile = { text: string; letters: Letters } | { refused: string };
export type Letters = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** A trust's list is some hundred kilobytes; what is larger than this is something else. */
export const largestFile = 24_000_000;

const asCsv =
  'Open it in Excel, LibreOffice or Numbers, choose “Save as” and then “CSV UTF-8 (comma delimited)”, and choose that file here.';
const fromSystem =
  'Export the list again from your school’s information system (SIMS, Arbor, Bromcom and others can all do it) as CSV, with a column for the first name and one for the surname.';

/** What a file is that begins with these bytes, or `undefined` where it may be a list. */
const kinds: readonly { begins: string; is: string; instead: string }[] = [
  { begins: 'd0cf11e0a1b11ae1', is: 'an Excel workbook of the old kind (.xls)', instead: asCsv },
  { begins: '255044462d', is: 'a PDF', instead: fromSystem },
  { begins: '7b5c727466', is: 'a word-processor document (RTF)', instead: fromSystem },
  { begins: '89504e47', is: 'a picture', instead: fromSystem },
  { begins: 'ffd8ff', is: 'a picture', instead: fromSystem },
  { begins: '47494638', is: 'a picture', instead: fromSystem },
  {
    begins: '1f8b',
    is: 'a packed file',
    instead: 'Unpack it first, and choose the CSV file that was in it.',
  },
  {
    begins: '377abcaf',
    is: 'a packed file',
    instead: 'Unpack it first, and choose the CSV file that was in it.',
  },
  { begins: '53514c69746520', is: 'a database', instead: fromSystem },
  { begins: '000100005374616e64617264', is: 'an Access database', instead: fromSystem },
];

/** Looks at what a file is before anything in it is read. Never throws for what a file holds. */
export function openFile(bytes: Uint8Array): OpenedFile {
  if (bytes.length > largestFile) {
    return {
      refused: `This file has ${Math.round(bytes.length / 1e6)} MB. A list of names has one or two at most, so this is something else. ${fromSystem}`,
    };
  }
  const head = [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (head.startsWith('504b0304') || head.startsWith('504b0506')) return { refused: zipRefusal(bytes) };
  const kind = kinds.find(({ begins }) => head.startsWith(begins));
  if (kind) return { refused: `This is ${kind.is}, not a list of names as CSV. ${kind.instead}` };

  const opened = decode(bytes);
  if (!opened) return { refused: `This is not a text file. ${fromSystem}` };
  const start = opened.text.slice(0, 2000).trimStart().toLowerCase();
  if (/^(?:<!doctype html|<html|<table|<meta|<head|<body|<style)/.test(start) || start.includes('<html'))
    return { refused: `This is a web page, as some systems write when they say “Excel”. ${asCsv}` };
  if (start.startsWith('<?xml') || start.startsWith('<workbook'))
    return { refused: `This is an XML file, not a list of names as CSV. ${asCsv}` };
  if (/^[[{]\s*["{[]/.test(start))
    return { refused: `This is a JSON file, not a list of names as CSV. ${fromSystem}` };
  if (start === '') return { refused: `This file is empty. ${fromSystem}` };
  return opened;
}

function zipRefusal(bytes: Uint8Array): string {
  // The names of what is packed stand in clear between the packed parts.
  const names =
    new TextDecoder('windows-1252').decode(bytes.subarray(0, 4000)) +
    new TextDecoder('windows-1252').decode(bytes.subarray(-8000));
  if (names.includes('xl/')) return `This is an Excel workbook (.xlsx), not a CSV file. ${asCsv}`;
  if (names.includes('opendocument.spreadsheet'))
    return `This is a LibreOffice spreadsheet (.ods), not a CSV file. ${asCsv}`;
  if (names.includes('Index/')) return `This is a Numbers spreadsheet, not a CSV file. ${asCsv}`;
  if (names.includes('word/')) return `This is a Word document, not a CSV file. ${fromSystem}`;
  return 'This is a packed (ZIP) file. Unpack it first, and choose the CSV file that was in it.';
}

function decode(bytes: Uint8Array): { text: string; letters: Letters } | undefined {
  const [one, two] = bytes;
  const wide =
    one === 0xff && two === 0xfe ? 'utf-16le' : one === 0xfe && two === 0xff ? 'utf-16be' : zeros(bytes);
  if (wide === 'binary') return undefined;
  if (wide) return { text: new TextDecoder(wide).decode(bytes), letters: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), letters: 'UTF-8' };
  } catch {
    // Not UTF-8: what Excel in this country writes when it says "CSV".
    return { text: fromWindows(bytes), letters: 'Windows-1252' };
  }
}

/** What bytes 80 to 9F stand for; the rest of Windows-1252 is as in Unicode. Node's decoder knows only the rest. */
const between = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const fromWindows = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (letter) => between[letter.charCodeAt(0) - 0x80]!);

/** Where zero bytes lie tells UTF-16 without a mark at its head; zeros anywhere else are no text. */
function zeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'binary' | undefined {
  const most = Math.min(bytes.length, 4000);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < most; at++)
    if (bytes[at] === 0) {
      if (at % 2) odd++;
      else even++;
    }
  if (even + odd === 0) return undefined;
  if (odd > most / 4 && even < most / 50) return 'utf-16le';
  if (even > most / 4 && odd < most / 50) return 'utf-16be';
  return 'binary';
}
