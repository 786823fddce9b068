import { describe, expect, test } from 'vitest';
import { read } from '../../src/text/read.ts';
import { toldOut } from '../../src/text/told-out.ts';
import { demoKnown } from '../demo.ts';

const told = (text: string): boolean => toldOut(read(text, demoKnown)).length > 0;

describe('talk from inside the school', () => {
  test.each([
    // posts, pay and how people go
    'our music teacher is being managed out and the parents have not been told',
    'Both kitchen assistants were escorted off the premises at dinner time',
    'six of us will be gone by half term and nobody has had a letter',
    'the deputy job has already been promised to the chair’s niece',
    'Only two applied for the headship and one of them withdrew at lunch',
    'she was paid off, twenty grand and an agreed reference, our old bursar',
    'our caretaker took a settlement and has to go quietly',
    'not allowed back on site, the sports coach, and they are saying it is his shoulder',
    'found out my line manager goes on mat leave in March, only slt know',
    'Three caretakers into two from April, that is the plan',
    // complaints and inquiries
    'Another grievance against the same head of year, that makes four',
    'There has been an allegation against one of the midday assistants',
    'Police took the laptop from the ICT office and are taking statements tomorrow',
    'It has gone to the LADO now, the business with the coach',
    'I have been asked to write a statement about what the teaching assistant did',
    // money and plans
    'Ninety grand to find by April and the governors want it from support staff',
    'the head used the school card for petrol, nobody upstairs will say why',
    'the trust has already decided which of the two nurseries shuts',
    'They are outsourcing the kitchen from September, the cooks do not know',
    'Auditors in on Thursday about the trip account, so the bursar is shredding',
    'our school is on the council’s closure list and the letters go out Friday',
    // visits
    'They are in Wednesday and Thursday, the call came at ten',
    'Ofsted rang at half nine. Two days. Wear something ironed.',
    // papers
    'saw the restructure document on the photocopier and my post is not on it',
    'took home the medical forms for all of Year 4 and lost them',
    'payroll emailed everyone’s salaries to the whole staff this morning',
    // children and homes
    'Her little brother was taken off his mum last night, they are with an aunt tonight',
    'one of mine told me something at carpet time and I had to pass it to the safeguarding lead',
    'New lad in Year 5 is under a police protection order, so no photos',
    'a Year 6 has been searching how to run away on the library computers',
    'the twins have lost their placement again, moving on Friday',
    // bodies
    'Mr Shaikh had a heart scare on Sunday and is in intensive care',
    'our school cook has gone in for an op on her spine and is not fit to be back till May',
    // kept, and put another way
    'do not forward this, but the SENCO is going part-time and the plans are not written',
    'we have been told not to say, but there was a knife found in a bag in Year 9',
    'The head isn’t “on a course”, she’s been told to stay away',
  ])('notices: %s', (text) => {
    expect(told(text)).toBe(true);
  });

  test.each([
    // work of others
    'My sister’s warehouse is cutting six jobs and she only heard from the driver',
    'The council is closing two libraries, it was in the Echo',
    'The keeper was paid off by the club with a year left on his contract',
    'They are outsourcing the bins again, our street is a tip',
    'Auditors at my husband’s firm all week, he is living on crisps',
    'The vicar has been told not to ring the bells before nine',
    // ill and well, of one’s own
    'My dad is in hospital with his hip, be kind to me this week',
    'I had a heart scare in 2019 and now I run 10k on Sundays',
    'My neighbour had an op on her knee and is back on the allotment',
    // said aloud of all schools
    'If there is an allegation against you, ring your union before you say a word',
    'Every school in the country is finding savings it cannot find',
    'How do other schools log a disclosure? General question for a course I am doing',
    'Safeguarding refresher today: tell the DSL, write it down, do not promise to keep it secret',
    'Ofsted reports should be kinder, that is all',
    // plays, books, games
    'In tonight’s episode the head is arrested and the deputy gets the job',
    'I have been sacked as goalkeeper for the staff five-a-side',
    'Our am-dram group has lost its leading man to a wedding',
    'Reading a thriller where the caretaker knows everything',
    // kept for joy
    'Not a word to Carol, the surprise party is on Saturday',
    'Keep it quiet but the cake is lemon',
    // the house, the town
    'The boiler man is in on Tuesday and Wednesday',
    'Two days of rain and the fence has gone',
    'The police came about my bike and were lovely',
    'Broadband complaint gone to stage two, wish me luck',
    'Had the call at last, the sofa is coming',
    // praise and teaching
    'Our cooks are the best in the county, three cheers for the kitchen',
    'Thank you to our governors for reading to Year 2 today',
    'Lesson on fractions went well, the class asked for more',
    'We had a visit from a fire engine and everybody tried the hose',
    'Loved the play. Year 4 were stars, and the caretaker did the lights',
    // of oneself
    'I have handed my notice in and I am off to see the world',
    'Got the job! Starting in September, thank you all',
    'I failed my driving test again',
    // long ago
    'In 1986 our head was caught with the petty cash and moved to Spain',
    'When I was at school the cook ran off with the piano teacher',
    // known to all
    'The new library opens on Friday, it is in the newsletter, come along',
    'As announced in assembly, Mrs Benning retires in July after thirty years',
  ])('leaves alone: %s', (text) => {
    expect(told(text)).toBe(false);
  });

  test('what is kept is shown with the words that keep it', () => {
    const text = 'Keep that to yourself. Our nursery failed the audit on medicines.';
    const [span] = toldOut(read(text, demoKnown));
    expect(span && text.slice(span.start, span.end)).toContain('audit');
  });

  test('somebody named in the sentence before is who is spoken of', () => {
    expect(told('Poor Mr Shaikh. He has been suspended.')).toBe(true);
    expect(told('Poor striker. He has been suspended.')).toBe(false);
  });
});
