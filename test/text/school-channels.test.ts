import { describe, expect, test } from 'vitest';
import { read } from '../../src/text/read.ts';
import { channelTalk } from '../../src/text/school-channels.ts';
import { demoKnown } from '../demo.ts';

const talk = (text: string): string[] => {
  const reading = read(text, demoKnown);
  return (['runs', 'slips', 'keys'] as const).flatMap((act) =>
    channelTalk(reading, act).length > 0 ? [act] : [],
  );
};

describe('what is done with an account of the school', () => {
  test.each([
    ['I’ve set up a Facebook page for Year 2, do join', 'runs'],
    ['Started an Insta for our nursery last night', 'runs'],
    ['Just launched a TikTok for Swift class!', 'runs'],
    ['I run the Larkfield fan page, unofficial of course', 'runs'],
    ['Year 5 now has its own YouTube', 'runs'],
    ['@larkfield_laughs is me', 'runs'],
    ['the class blog is run by yours truly', 'runs'],
    ['I keep the school Twitter going from my own phone', 'runs'],
    ['There is a Snapchat for the Year 6 residential now, SLT don’t know yet', 'runs'],
    ['the Year 4 Facebook group I started has forty members', 'runs'],
    ['Made a page for the PTA. Nobody’s checked it', 'runs'],
    ['posted my holiday album on the school page by mistake', 'slips'],
    ['Oops, that comment went out from the school’s Instagram', 'slips'],
    ['I put a poll about biscuits on the school’s Facebook', 'slips'],
    ['I’ll message you from the school account tonight', 'slips'],
    ['I set up Larkfield on Snapchat', 'runs'],
    ['I’ve started the school’s x', 'slips'],
    ['what’s the password for the school’s Instagram again', 'keys'],
    ['the login for the school Facebook is on the whiteboard', 'keys'],
    ['make me admin of the school page would you', 'keys'],
    ['gave the student the log in for the class Twitter', 'keys'],
  ])('notices: %s (%s)', (text, act) => {
    expect(talk(text)).toContain(act);
  });

  test.each([
    'It’s on the school website under letters',
    'Shared from the school’s page',
    'I follow the school page like every other mum',
    'I saw the fair on the school Facebook page',
    'Parents have set up a WhatsApp group for Year 4',
    'Someone has made a fake page for our school',
    'I opened the school website to look at the menu',
    'I’ve started following the school’s page',
    'I was made to smile for the school website',
    'I’ve set up a page for my son’s class',
    'As a mum I’ve set up a WhatsApp group for my daughter’s class',
    'Set up a Facebook page for the village hall',
    'Made a group chat for the hen do',
    'I run the church Facebook page from my own phone',
    'Started a book group with the neighbours',
    'I started a reading group for Year 4',
    'I opened my class on time',
    'Set up the classroom for Year 3',
    'Made a wall display for our class',
    'My husband runs the running club Instagram',
    'The head has agreed that I set up a page for Year 2',
    'I’ve set up a page for Year 2, signed off by the head',
    'Work WhatsApp muted until September',
    'Thanks for the lovely day at school x',
    'I’ve forgotten my Facebook password again',
    'What’s the login for Netflix',
    'My own Instagram is mostly bread',
    'Posted my holiday album by mistake',
    'The NEU branch page is run by me',
    'On account of the whole of Year 2 I need a lie down',
    'I set the alarm with Larkfield in mind',
    'I do not use Facebook at school',
    'I set up the school bank account',
    'I set up Year 6 on Snapchat',
    'I set up the class x',
  ])('leaves alone: %s', (text) => {
    expect(talk(text)).toEqual([]);
  });
});
