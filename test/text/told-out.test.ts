import { describe, expect, test } from 'vitest';
import { read } from '../../src/text/read.ts';
import { toldOut } from '../../src/text/told-out.ts';
import { demoKnown } from '../demo.ts';

const told = (text: string): boolean => toldOut(read(text, demoKnown)).length > 0;

describe('what a school keeps to itself', () => {
  test.each([
    // what becomes of staff
    'Our caretaker has been suspended and nobody has said why',
    'Two of the TAs have had their hours cut from January',
    'The deputy was escorted out by a woman from HR today',
    'They are not renewing the Year 3 teacher, she found out on Friday',
    'the bursar got a settlement and signed an NDA',
    // families and services
    'Had to ring social services about a family at ours again today',
    'The twins in my class have gone to a refuge with their mum',
    'the LADO was in about one of our staff on Tuesday',
    // money, plans, inspection, papers
    'The trust is shutting our nursery in July and parents have not been told',
    'Ofsted rang this morning, they are in on Tuesday',
    'I typed the minutes, the governors voted to join the trust',
    'I saw the list on the photocopier, our caretaker is being made redundant',
    // said to be a secret, in many tongues
    'Keep it under your hat but the head has handed her notice in',
    "we've been told to say it's maintenance, it's asbestos in the hall",
    'dinnae let on but the janny is getting investigated',
    "cor tell a soul but we'm losing the cook at Christmas, contract's not renewed",
    'Staff have not been told yet. The governors are merging us with the infants',
  ])('notices: %s', (text) => {
    expect(told(text)).toBe(true);
  });

  test.each([
    // no secret of a school's
    'Keep it quiet, it is a surprise party for my sister',
    'The striker has been suspended for three games',
    'My husband has been made redundant at the factory',
    'The cat has handed in its notice',
    'We had a staff meeting and there was cake',
    'I have been off with a cold all week',
    'My head is pounding and I am never drinking again',
    // at large
    'Every school in this country is short of money',
    'Teachers across England are leaving the profession',
    'Does anyone know how an EHCP review works?',
    'Safeguarding training tomorrow, bring a pen',
    // public already
    'The council is closing the library, it says so in the Gazette',
    // long ago
    'In 1974 our headmaster sacked the cook over the custard',
    'What a lovely assembly today, the children sang their hearts out',
  ])('leaves alone: %s', (text) => {
    expect(told(text)).toBe(false);
  });

  test('the same words are one matter, and the place that is shown is never long', () => {
    const text = `Our caretaker was suspended today ${'and we all stood there and looked '.repeat(20)} and the cook was sacked`;
    for (const { start, end } of toldOut(read(text, demoKnown))) expect(end - start).toBeLessThan(300);
  });
});
