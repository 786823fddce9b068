import { describe, expect, test } from 'vitest';
import { clockOf, noWorkTime, timeAt, weekdays, type WorkTime } from '../../src/school/work-time.ts';
import { daysOffText, readDaysOff, readSpans, spanText } from '../../src/school/work-time-text.ts';

const spans = (text: string) => {
  const read = readSpans(text);
  if ('unread' in read) throw new Error(`could not read ${read.unread}`);
  return read;
};
const off = (text: string) => {
  const read = readDaysOff(text);
  if ('unread' in read) throw new Error(`could not read ${read.unread}`);
  return read;
};

describe('hours as a person writes them', () => {
  test.each([
    ['8:30–15:30', 'Mon–Fri 8:30–15:30'],
    ['Mon-Thu 8.30 - 15.30, Fri 9-12.30', 'Mon–Thu 8:30–15:30 | Fri 9:00–12:30'],
    ['Mon, Wed 8.30am to 3.30pm', 'Mon, Wed 8:30–15:30'],
    ['Tuesdays 12pm until 4pm\nThurs 1:15-2', 'Tue 12:00–16:00 | Thu 1:15–2:00'],
    ['Monday to Friday 0845-1530', 'Mon–Fri 8:45–15:30'],
    ['daily 22:00–6:00', 'Mon–Sun 22:00–6:00'],
    ['Fri – Mon 9-17', 'Mon, Fri, Sat, Sun 9:00–17:00'],
    ['weekdays 8-16', 'Mon–Fri 8:00–16:00'],
  ])('%s', (text, said) => {
    expect(spans(text).map(spanText).join(' | ')).toBe(said);
    // What is shown can be read again.
    expect(spans(spans(text).map(spanText).join('\n'))).toEqual(spans(text));
  });

  test.each([
    ['all day', 'all day'],
    ['Mon 8:30', 'Mon 8:30'],
    ['Mon 8:30–25:00', 'Mon 8:30–25:00'],
    ['8:30–15:30, Blursday 9–10', 'Blursday 9–10'],
    ['9–9', '9–9'],
    ['Mon, Tue', 'Mon, Tue'],
    ['13pm–2pm', '13pm–2pm'],
  ])('%s cannot be read, and it is said which piece', (text, unread) => {
    expect(readSpans(text)).toEqual({ unread });
  });

  test('nothing is no hours', () => expect(readSpans('  ')).toEqual([]));

  test.each([
    ['21/12/2026 – 4/1/2027', '21/12/2026 – 04/01/2027'],
    ['21/12/2026 - 4/1/2027', '21/12/2026 – 04/01/2027'],
    ['2027-02-15 to 2027-02-19', '15/02/2027 – 19/02/2027'],
    ['3.5.2027', '03/05/2027'],
  ])('days off: %s', (text, said) => {
    expect(off(text).map(daysOffText)).toEqual([said]);
    expect(off(off(text).map(daysOffText).join(', '))).toEqual(off(text));
  });

  test.each(['Christmas', '31/2/2027', '4/1/2027 – 21/12/2026', '1/1/27', '1/1/2027 – 2/1/2027 – 3/1/2027'])(
    'days off: %s cannot be read',
    (text) => expect(readDaysOff(text)).toEqual({ unread: text }),
  );
});

describe('what a moment is', () => {
  const work: WorkTime = {
    hours: spans('Mon–Thu 8:30–15:30, Fri 8:30–12'),
    breaks: spans('10:40–11, Mon–Thu 12:15–13:15'),
    off: off('21/12/2026 – 4/1/2027'),
  };
  // 30 November 2026 is a Monday.
  const at = (date: string, time: string) => timeAt(work, clockOf(new Date(`${date}T${time}:00`)));

  test.each([
    ['2026-11-30', '08:29', 'free'],
    ['2026-11-30', '08:30', 'work'],
    ['2026-11-30', '10:40', 'break'],
    ['2026-11-30', '11:00', 'work'],
    ['2026-11-30', '12:30', 'break'],
    ['2026-11-30', '15:30', 'free'],
    ['2026-12-04', '12:30', 'free'],
    ['2026-12-05', '10:00', 'free'],
    ['2026-12-21', '10:00', 'free'],
    ['2027-01-04', '10:00', 'free'],
    ['2027-01-05', '10:00', 'work'],
  ])('%s %s is %s', (date, time, expected) => expect(at(date, time)).toBe(expected));

  test('without hours nothing is known', () => {
    const clock = clockOf(new Date('2026-11-30T10:00:00'));
    expect(timeAt(undefined, clock)).toBe('unknown');
    expect(timeAt(noWorkTime, clock)).toBe('unknown');
  });

  test('hours past midnight belong to the evening they began', () => {
    const nights: WorkTime = { ...noWorkTime, hours: spans('Fri 22:00–6:00') };
    const night = (date: string, time: string) => timeAt(nights, clockOf(new Date(`${date}T${time}:00`)));
    expect(night('2026-12-04', '23:00')).toBe('work');
    expect(night('2026-12-05', '05:59')).toBe('work');
    expect(night('2026-12-05', '06:00')).toBe('free');
    expect(night('2026-12-05', '23:00')).toBe('free');
    expect(night('2026-12-04', '05:00')).toBe('free');
  });

  test('the clock knows the day', () => {
    expect(clockOf(new Date('2026-11-29T00:05:00'))).toEqual({
      date: '2026-11-29',
      weekday: 'sun',
      minutes: 5,
    });
    expect(weekdays).toHaveLength(7);
  });
});
