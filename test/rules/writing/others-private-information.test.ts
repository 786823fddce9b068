import { expect, test } from 'vitest';
import { parametersOf, runDraftRules } from '../../../src/engine/run.ts';
import { othersPrivateInformation } from '../../../src/rules/writing/others-private-information.ts';
import { read } from '../../../src/text/read.ts';
import { demoKnown, demoSchool } from '../../demo.ts';
import { shipped } from '../../shipped-packs.ts';
import { testDraftRule } from '../test-draft-rule.ts';

const message = { surface: 'message' } as const;

testDraftRule(othersPrivateInformation, {
  clean: [
    // numbers that are meant to be found
    'Ring Dave on 07700 900123 for a quote, lovely job on our gutters',
    'Our plumber’s number is 07700 900123, highly recommended',
    'Lost dog, call Jan on 07700 900123',
    'Tickets from Sue on 07700 900123',
    'Email the council at parking@council.example',
    'Mrs Whitlock is on 01632 960211 until four',
    'Write to Mrs Whitlock at head@larkfieldprimary.example',
    'To volunteer at the food bank, ring Pat’s mobile: 07700 900123',
    // one's own
    'My number is 07700 900123',
    'I live at 14 Quarry Hill',
    'I was diagnosed with cancer in March and I am still here',
    'My mum had a stroke last week, thank you for the cards',
    'My husband has left me and I am fine, actually',
    'My Tom has asthma and a new puppy',
    // health and families in general
    'Breast cancer screening saves lives, book yours',
    'Teachers have depression too. It is all right to say so',
    'One in four miscarriages',
    'Marriage is hard, said nobody ever',
    'Divorce lawyers must love January',
    'Hope is back in fashion',
    'Grace is a virtue',
    'Will is in hospital in that soap',
    // people in the public eye
    'The actor Mr Marsh has cancer, says the BBC, so sad',
    'Jack Marsh is pregnant with ideas on that album',
    'Mr Darcy cheated on nobody',
    'Mr Bean’s car is in the museum',
    // colleagues, with nothing private
    'Mrs Whitlock ran the marathon for cancer research',
    'Mr Shaikh is leaving the choir',
    'Priya’s cake was the best at the fair',
    'Beth is back on Monday',
    'Nicola is on her way',
    'Amelia Khan lives for netball',
    'Imran left his phone in the taxi',
    'My neighbour has a new boyfriend and the walls are thin',
    'One of my colleagues makes the best samosas',
    'World Mental Health Day: check on your strong friends',
    'Ring me about Ollie Benning on 07700 900123',
    ['Sarah’s number is 07700 900123', message],
    ['Dave’s new email is dave@mail.example', message],
    ['My sister’s address is 14 Quarry Hill', message],
    'Somebody wrote “Mrs Whitlock has had a breakdown” on the wall, horrible',
  ],
  flagged: [
    ['Mrs Whitlock’s mobile is [[07700 900321]]', 'contact'],
    ['Ring Miss Lowther at home on [[07700 900321]]', 'contact'],
    ['Nicola Benning lives at [[9 Quarry Hill]]', 'contact'],
    ['Priya’s personal email is [[priya.n@mail.example]]', 'contact', message],
    ['His home address is [[9 Quarry Hill]], go and tell him yourself', 'contact'],
    ['Dave’s number is [[07700 900321]], give him what for', 'contact'],
    ['Mr Shaikh [[has bowel cancer]], such a shock', 'health'],
    ['Priya [[had a miscarriage]] at Easter', 'health', message],
    ['Nicola Benning [[is in rehab]] again', 'health'],
    ['Mrs Whitlock [[is on antidepressants]]', 'health'],
    ['Femi Adeyinka [[tried to kill himself]]', 'health'],
    ['Mr Shaikh’s [[wife has left him]]', 'family'],
    ['Miss Lowther [[is having an affair]]', 'family'],
    ['Nicola Benning [[lost custody]] last month', 'family'],
  ],
});

test('58: words alone are a clear notice at most, and no notice accuses', () => {
  const pack = shipped('littleover');
  const text = 'Mrs Whitlock’s mobile is 07700 900321 and she has bowel cancer';
  const { findings } = runDraftRules([othersPrivateInformation], {
    draft: { text, surface: 'post' },
    reading: read(text, demoKnown),
    school: demoSchool,
    pack,
    parameters: parametersOf(pack),
  });
  expect(findings[0]).toMatchObject({ topic: 'personal-info', severity: 'warn' });
  for (const { notice, why, instead } of Object.values(othersPrivateInformation.messages)) {
    expect(`${notice} ${why} ${instead}`).not.toMatch(/breach|break|illegal|guilty|violat|forbidden/i);
  }
});
