import type { Health } from '../../../locker/health.ts';
import type { BroughtBack } from '../../../locker/bring-back.ts';
import type { Counts } from '../../../locker/journal.ts';
import type { Step } from '../../../locker/due.ts';
import type { What } from './desk.ts';

export const amount = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

const countWords = ({ incidents, captures }: Counts): string =>
  `${amount(incidents, 'incident')} with ${amount(captures, 'capture')}`;

/** A locker that is not as it was left: what is wrong, and what to do; nothing for one that is. */
export function healthWords(health: Health): { title: string; what: string; next: string } | undefined {
  switch (health.state) {
    case 'new':
    case 'whole':
      return undefined;
    case 'emptied':
      return {
        title: 'The locker has been emptied',
        what: `${
          health.missing.captures + health.missing.incidents > 0
            ? `${countWords(health.missing)} were kept here, and nothing is left.`
            : 'Something was kept here, and the browser has thrown it away.'
        } You did not delete it here. Clearing the browser’s data or a fault of the disk does this.`,
        next: 'If you have a file that you handed over or kept as a copy, that is now the evidence: keep it safe. Choose to go on, and you can bring it back into the locker below. Until then nothing new is saved.',
      };
    case 'missing':
      return {
        title: 'Something is missing from the locker',
        what: `${
          health.missing.captures + health.missing.incidents > 0
            ? `${countWords(health.missing)} can no longer be found.`
            : 'Part of what was kept can no longer be found.'
        } ${countWords(health.left)} are still here. You did not delete the rest here.`,
        next: 'Hand over or copy what is left first. Nothing new is saved until you choose to go on with it; then what is missing can be brought back from a file, if you have one.',
      };
    case 'altered':
      return {
        title: 'The locker is not as Lanyard left it',
        what: `Its own record does not fit what is in it. ${countWords(health.left)} are here, and each of them can still be checked by itself.`,
        next: 'Hand over or copy what is here, and open that file under “Check a file” below. Nothing new is saved until you choose to go on.',
      };
    case 'cannot-open':
      return {
        title: 'The locker cannot be opened',
        what: `The browser does not let Lanyard open it (${health.why}). It may be private browsing, a full disk or a damaged profile. This does not mean that it is empty.`,
        next: 'Close the browser, open it again and look here once more. Until then take a picture of the screen another way, with the date and the address in it.',
      };
  }
}

export const whatWords: Record<Exclude<What, 'corrected'>, string> = {
  told: 'I told somebody',
  reported: 'I reported it to the site',
  asked: 'I asked for it to be taken down',
  support: 'I asked for support',
  noted: 'Something else to note',
};

/** No countdown, no duty: the order, and why it is that one. */
export const stepWords: Record<Step['step'], { title: string; words: string }> = {
  keep: {
    title: 'Keep it',
    words: 'Save what is on screen first. What is reported or taken down may be gone.',
  },
  tell: {
    title: 'Tell somebody, when you are ready',
    words: 'Whom your policy names is under “Who to tell”. You may bring somebody with you.',
  },
  report: {
    title: 'Report it to the site',
    words: 'By the site’s own report button. Write its reference down here.',
  },
  ask: {
    title: 'Ask for it to be taken down',
    words:
      'Last, because it may take the post away. Where a parent or a pupil posted it, leave the asking to a school leader.',
  },
  helpline: {
    title: 'The Professionals Online Safety Helpline',
    words:
      'About two days after a report to the site without an answer, it can take the matter up with the site. Where a child may be at risk, nobody needs to wait.',
  },
  mediator: {
    title: 'Report Harmful Content',
    words: 'About a week after a report to the site without an answer, it can look at what the site did.',
  },
};

/** What became of a file that was brought back. */
export function broughtBackWords({ how, lines, files }: BroughtBack): string {
  const what = [lines > 0 && `${amount(lines, 'line')} of its log`, files > 0 && amount(files, 'file')]
    .filter(Boolean)
    .join(' and ');
  switch (how) {
    case 'nothing-missing':
      return 'All of it is in the locker already, and whole. Nothing was written.';
    case 'completed':
      return `What was missing is back: ${what}. What was here stayed as it was.`;
    case 'new':
      return `It is back in the locker: ${what}. Whatever else is here stayed as it was.`;
    case 'beside':
      return `It is in the locker: ${what}. What was here of this incident went on differently from what the file holds, so both are kept, one beside the other.`;
  }
}
