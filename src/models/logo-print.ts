import { printOf } from '../images/logo/print.ts';
import { greyOf } from '../images/words/grey.ts';
import { openPicture, type Opened } from './open-picture.ts';

/** The fingerprint of an opened picture. */
export const printOfOpened = ({ pixels, width, height }: Opened): string =>
  printOf(greyOf(pixels), width, height);

/** The fingerprint of a logo in a file. Throws where the browser cannot open it. */
export const logoPrint = async (file: Blob): Promise<string> => printOfOpened(await openPicture(file));
