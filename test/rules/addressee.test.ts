import { describe, expect, test } from 'vitest';
import { noticed, schools, underPolicy } from '../under-policy.ts';

/** The name over a conversation stands on a list: a likeness that is asked about, and that words may bear out. */
const message = { surface: 'message' as const };

describe('a name over a conversation', () => {
  test('on the pupils’ list is asked about, one step quieter', () => {
    expect(
      Object.fromEntries(
        schools.map((school) => [
          school,
          noticed(school, 'Are you about?', { ...message, named: ['pupil'] }),
        ]),
      ),
    ).toEqual({
      ludlow: ['pupil-contact-outgoing warn'],
      kingsway: ['pupil-contact-outgoing warn'],
      'st-nicholas': ['pupil-contact-outgoing warn'],
      rosewood: ['pupil-contact-outgoing advise'],
      littleover: ['pupil-contact-outgoing warn'],
    });
  });

  test('with words that ask for contact is no longer only a likeness', () => {
    const [finding] = underPolicy('kingsway', 'Add me on snap, keep it between us', {
      ...message,
      named: ['pupil'],
    });
    expect(finding).toMatchObject({ messageId: 'invite', severity: 'stop', guess: false });
  });

  test('on the parents’ list is asked about, and plain where the talk is of school', () => {
    const asked = underPolicy('st-nicholas', 'Are you about on Saturday?', { ...message, named: ['parent'] });
    expect(asked).toMatchObject([
      { rule: 'parent-messaging', messageId: 'maybe', guess: true, severity: 'warn' },
    ]);
    const [plain] = underPolicy('st-nicholas', 'About the homework and the spelling test on Friday', {
      ...message,
      named: ['parent'],
    });
    expect(plain).toMatchObject({ rule: 'parent-messaging', messageId: 'approval', severity: 'stop' });
  });

  test('on the staff list settles what a first name leaves open', () => {
    const text = 'Hi April, can I add you on snap?';
    expect(noticed('kingsway', text, message)).toEqual(['pupil-contact-outgoing warn']);
    expect(noticed('kingsway', text, { ...message, named: ['staff'] })).toEqual([]);
  });

  test('gives way to what the person marked', () => {
    expect(noticed('kingsway', 'Hi', { ...message, named: ['pupil'], recipients: ['colleague'] })).toEqual(
      [],
    );
    expect(noticed('kingsway', 'Hi', { ...message, named: ['staff'], recipients: ['pupil'] })).toEqual([
      'pupil-contact-outgoing stop',
    ]);
  });

  test('counts for a number that is about to go out, and for a work account', () => {
    expect(
      noticed('kingsway', 'My number is 07700 900318', { ...message, named: ['parent'] }).sort(),
    ).toEqual(['own-contact-details-given stop', 'parent-messaging inform']);
    const work = { ...message, account: 'professional' as const };
    expect(noticed('st-nicholas', 'Hello', { ...work, named: ['parent'] })).toEqual([
      'official-private-messaging warn',
    ]);
    expect(noticed('st-nicholas', 'Hello', { ...work, named: ['staff'] })).toEqual([]);
  });
});
