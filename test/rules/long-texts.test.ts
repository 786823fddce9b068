import { describe, expect, test } from 'vitest';
import type { Surface } from '../../src/engine/draft.ts';
import { parametersOf, runDraftRules } from '../../src/engine/run.ts';
import type { Span } from '../../src/engine/span.ts';
import { draftRules } from '../../src/rules/index.ts';
import { markKinds, type Mark } from '../../src/text/mark.ts';
import { read } from '../../src/text/read.ts';
import { Reading } from '../../src/text/reading.ts';
import { demoKnown, demoSchool } from '../demo.ts';

/** A reading that counts how often anything of it is looked at: work that no clock and no other load changes. */
function counted(text: string): { reading: Reading; looks: () => number } {
  const plain = read(text, demoKnown);
  let looks = 0;
  const list = <One>(all: readonly One[]): One[] =>
    new Proxy([...all], {
      get(target, key, receiver) {
        looks++;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
  const span = ({ start, end }: Span): Span => ({
    get start() {
      looks++;
      return start;
    },
    get end() {
      looks++;
      return end;
    },
  });
  const mark = ({ sentence, ...more }: Mark): Mark => ({
    ...more,
    span: span(more.span),
    get sentence() {
      looks++;
      return sentence;
    },
  });
  const marks = markKinds.flatMap((kind) => plain.marks(kind)).map(mark);
  const { words, starts, ends, sentences } = plain.tokens;
  const reading = new Reading(
    { text, words: list(words), starts: list(starts), ends: list(ends), sentences: list(sentences) },
    marks,
  );
  looks = 0;
  return { reading, looks: () => looks };
}

/** Sentences that set a rule's looking for one thing beside another going. */
const paths: Record<string, [Surface, string[]]> = {
  'contact with pupils': [
    'post',
    [
      'If any of my Year 6s get stuck over the summer just message me on here.',
      'Half my class added me on snap at the weekend.',
      'My form are all on my discord server now, some of them gave me their numbers.',
    ],
  ],
  'messages to a pupil': [
    'message',
    [
      'Millie it’s Miss from school! Accept my request so I can send the dance video.',
      'what’s your insta? I’ll follow you back.',
      'Which house do you live in now Tom, is it the one by the chippy?',
      'ur the funniest in the class lol, add me on snap.',
    ],
  ],
  'former pupils': [
    'post',
    [
      'Any old pupils of mine on here? Give us a follow.',
      'A girl I taught in Year 6 messaged me last night and I added her.',
      'Saw you’ve left us for Thornley High, add me on insta!',
    ],
  ],
  'parents spoken of': [
    'post',
    [
      'One of the mums at school shouted at me in the playground.',
      'Ollie Benning’s mum hung up on me again.',
      'Nicola Benning at the gate again, wanting a word.',
      'His dad came in to school and told our head off about the homework.',
    ],
  ],
  'messages to parents': [
    'message',
    [
      'Hi Nicola I’ve messaged you about Ollie’s test.',
      'Your son had a lovely day, well done him.',
      'Hope had a wobble at lunch, nothing to worry about.',
      'Jack left his coat, I’ll bring it round.',
    ],
  ],
  passwords: [
    'post',
    [
      'Wifi code for the party is Badger!Badger77 for anyone who hasn’t got it.',
      'User name admin, password Quarry-Lane-9, don’t tell Carol.',
      'Her login’s her surname and the year.',
      'use mine, kmarsh then Larch!77.',
    ],
  ],
  'school channels': [
    'post',
    [
      'I’ve set up a Larkfield page with the badge on, give it a like!',
      'oops just posted my hen do photos from the school account.',
      'four of us have the same password for the school’s X account.',
      '@larkfield.y3 is me, I run it off my own phone.',
    ],
  ],
  locations: [
    'post',
    [
      'On the coach with Year 6, off to Whitby till Friday!',
      'Taking 4 Swift to the cathedral on Wednesday morning.',
      'on the 9.42 to York with thirty Year 5s.',
      '2 Badger walking down to the library at 1.30 today.',
      'Left the house to the cat, back in a fortnight.',
    ],
  ],
  'veiled discrimination': [
    'post',
    [
      'Muslims are all the same, can’t trust any of them.',
      'I’m not racist but the Polish mums never bother to learn.',
      'Old people shouldn’t be allowed to vote.',
    ],
  ],
  pictures: [
    'post',
    [
      'Photo of the whole of 3 Fox dressed as Romans.',
      'Me and the girls from work in our Larkfield lanyards 📸',
      'Snapped the deputy with a traffic cone on his head.',
      'Look at these faces! My class in wigs.',
    ],
  ],
  'what is passed on': [
    'post',
    [
      'Apparently the head at the big school has run off with a parent.',
      'Can’t say much but there’s a safeguarding investigation into one of the TAs.',
      'Our head is a bully and everyone is scared of her.',
      'Mrs Whitlock is having a hysterectomy so I’m doing assembly.',
      'Beth Lowther’s number is 07700 900288 if you want cover.',
    ],
  ],
  'work time and machines': [
    'post',
    [
      'Writing this in the middle of guided reading.',
      'My class are watching a film so I’ve got an hour to scroll.',
      'Using the school computer to buy these tickets.',
      'posting this off the class ipad lol.',
    ],
  ],
};

describe('a text four times as long', () => {
  test.each(Object.entries(paths))(
    'takes the rules about four times the work: %s',
    (_, [surface, sentences]) => {
      const work = (characters: number): { looks: number; findings: number } => {
        const lines: string[] = [];
        for (let at = 0, length = 0; length < characters; at++) {
          const line = sentences[at % sentences.length]!;
          lines.push(line);
          length += line.length + 1;
        }
        const text = lines.join('\n');
        const { reading, looks } = counted(text);
        const { findings } = runDraftRules(draftRules, {
          draft: { text, surface, site: 'x' },
          reading,
          school: demoSchool,
          pack: null,
          parameters: parametersOf(null),
          listen: () => reading.listen(),
        });
        return { looks: looks(), findings: findings.length };
      };
      const short = work(8_000);
      const long = work(32_000);
      expect(short.findings).toBeGreaterThan(20);
      expect(long.findings / short.findings).toBeGreaterThan(3.5);
      // What is found by halving takes a step or two more; were each thing held against each, it would be sixteen times.
      expect(long.looks / short.looks).toBeLessThan(6);
    },
  );
});
