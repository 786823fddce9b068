import { describe, expect, test } from 'vitest';
import type { Clause } from '../../../src/school/pack-schema.ts';
import { ownWordsOf } from '../../../src/ui/app/policy/own-words.ts';
import { readDocument } from '../../../src/ui/app/policy/read-document.ts';
import { shipped } from '../../shipped-packs.ts';

const part = shipped('kingsway').clauses[0]!.parts[0]!;
const clause = (ref: string, heading: string, shown?: string): Clause => ({
  ref,
  heading,
  parts: [part],
  ...(shown !== undefined && { shown }),
});
const found = (document: string, ...clauses: Clause[]) => Object.fromEntries(ownWordsOf(document, clauses));

// A document of an invented school in three layouts.
const romanNumbers = `Contents
1. Our aims 2
2. Being online 3

1. Our aims

- i. We look after one another, at school and
away from it.
- ii. We say what we mean.

2. Being online

i. Staff keep their own
numbers to themselves.

ii. Leaders will:

- Lead by example;
- Listen.

xi. Ask if in doubt.`;

test('a file that was moved since it was chosen is said not to open', async () => {
  const file = new File(['1. Our aims'], 'policy.txt');
  file.text = () => Promise.reject(new DOMException('It was moved', 'NotFoundError'));
  expect(await readDocument(file)).toEqual({ refused: '“policy.txt” could not be opened.' });
});

describe('the school’s own words', () => {
  test('are found by section and Roman number, whatever the list of contents says', () => {
    const words = found(
      romanNumbers,
      clause('1.i', 'Our aims'),
      clause('1.ii', 'Our aims'),
      clause('2.i', 'Being online'),
      clause('2.ii(b)', 'Being online'),
      clause('2.xi', 'Being online'),
    );
    expect(words).toEqual({
      '1.i': 'i. We look after one another, at school and away from it.',
      '1.ii': 'ii. We say what we mean.',
      '2.i': 'i. Staff keep their own numbers to themselves.',
      '2.ii(b)': 'Listen.',
      '2.xi': 'xi. Ask if in doubt.',
    });
  });

  test('are found by decimal number, and by heading where a number stands twice', () => {
    const document = `2.5 Good name
2.5.1 Think of the school’s good name
before you post.
2.5.2 Some ways:
• Lock your account.
\uf0b7 Log out.
2.5 Talking to families
2.5.1 Use the school’s e-mail.`;
    expect(
      found(
        document,
        clause('2.5.1/rep', '2.5 Good name'),
        clause('2.5.2/rep(b)', '2.5 Good name'),
        clause('2.5.1/com', '2.5 Talking to families'),
      ),
    ).toEqual({
      '2.5.1/rep': '2.5.1 Think of the school’s good name before you post.',
      '2.5.2/rep(b)': 'Log out.',
      '2.5.1/com': '2.5.1 Use the school’s e-mail.',
    });
  });

  test('are found by their first words where nothing has a number, in the order of the clauses', () => {
    const document = `Rules
Staff will always be kind online, and think about how what they write may be read by others in the
place where they live.
•
Staff will always be kind to pupils.

Staff will never share a password.`;
    expect(
      found(
        document,
        clause('rules(1)', 'Rules', 'Rules, 1st paragraph (Staff will always)'),
        clause('rules(2)', 'Rules', 'Rules, 2nd paragraph (Staff will always)'),
        clause('rules(3)', 'Rules', 'Rules, 3rd paragraph (never share a password)'),
      ),
    ).toEqual({
      'rules(1)':
        'Staff will always be kind online, and think about how what they write may be read by others in the place where they live.',
      'rules(2)': 'Staff will always be kind to pupils.',
      'rules(3)': 'Staff will never share a password.',
    });
  });

  test('a clause that is not there is left out, never guessed at', () => {
    expect(
      found(romanNumbers, clause('7.i', 'Elsewhere'), clause('x(1)', 'Elsewhere', 'X (no such words)')),
    ).toEqual({});
    expect(found('', clause('1.i', 'Our aims'))).toEqual({});
  });

  // A cost that grew with the square would outlast the time that any test has.
  test('a very long document of anything is read to its end, and nothing is guessed from it', () => {
    const text = `${'ii. a (b) c. '.repeat(40)}\n`.repeat(700);
    expect(Object.values(ownWordsOf(text, shipped('st-nicholas').clauses)).join('')).not.toContain('a (b) c');
  });
});

describe('a document from a file', () => {
  const file = (name: string, text: string): File => new File([text], name);
  test('is taken as text', async () => {
    expect(await readDocument(file('policy.txt', '1. Be kind.'))).toEqual({
      name: 'policy.txt',
      text: '1. Be kind.',
    });
  });
  test.each([
    ['policy.docx', 'PK', /Word document.*save it as plain text/],
    ['policy.pdf', '%PDF-1.7', /a PDF.*copy, and paste/],
    ['policy.txt', 'PK\u0003\u0004', /not a text file/],
    ['policy.txt', ' \n ', /is empty/],
    ['policy.txt', 'x'.repeat(400_001), /longer than any policy/],
  ])('%s is refused with what to do instead', async (name, text, words) => {
    expect(await readDocument(file(name, text))).toHaveProperty('refused', expect.stringMatching(words));
  });
});
