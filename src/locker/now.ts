import { momentOf, type Moment } from '../evidence/moment.ts';

/** Now, by the clock and the time zone of this device. */
export const now = (): Moment =>
  momentOf(
    Date.now(),
    // Written so that UTC is 0 and not −0.
    0 - new Date().getTimezoneOffset(),
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  );
