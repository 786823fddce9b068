import { picturesForPrint, wordsForPrint } from '../../../browser/print-tools.ts';
import { mostPictures } from '../../../evidence/print-limit.ts';
import { settled } from '../../../evidence/read-ahead.ts';
import type { PrintPicture } from '../../../evidence/report-pdf.ts';
import type { WhomToTell } from '../../../evidence/whom-to-tell.ts';
import type { PrintReport } from '../../../locker/hand-over.ts';

/** So many pictures are made ready for paper at once, beside the writing of the file; each is unpacked meanwhile. */
const atOnce = 2;

/** The report for print: its pictures are made ready as the files pass, and `read` gives what did not pass. */
export function printReport(
  whom: WhomToTell | undefined,
  read: (file: string) => Promise<Uint8Array>,
): PrintReport {
  const ready = new Map<string, ReturnType<typeof settled<PrintPicture[]>>>();
  const working = new Set<Promise<unknown>>();
  return {
    see: async (path, bytes) => {
      if (!path.startsWith('pictures/') || ready.size >= mostPictures) return;
      const work = settled(picturesForPrint(bytes));
      ready.set(path, work);
      working.add(work);
      void work.then(() => working.delete(work));
      while (working.size > atOnce) await Promise.race(working);
    },
    write: async (incident, made) => {
      // Large, and wanted here alone.
      const { reportPdf } = await import('../../../evidence/report-pdf.ts');
      return reportPdf(incident, made, whom, {
        pictures: async (file) => {
          const outcome = await ready.get(file);
          ready.delete(file);
          if (outcome && 'cause' in outcome) throw outcome.cause;
          return outcome?.value ?? picturesForPrint(await read(file));
        },
        words: wordsForPrint,
      });
    },
  };
}
