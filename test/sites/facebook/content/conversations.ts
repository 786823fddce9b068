import { me, others } from './people.ts';

export type Message = { id: string; author: string; text: string };
/** A conversation of two has the other person's id. */
export type Conversation = { id: string; messages: Message[] };

const scripts: [string, [boolean, string][]][] = [
  [
    'Priya',
    [
      [false, 'Are you coming to choir on Thursday?'],
      [true, 'If the marking lets me. So, possibly.'],
      [false, 'Bring the purple folder. And biscuits.'],
      [true, 'The folder is certain. The biscuits depend on the walk past the shop.'],
      [false, 'That is what I was afraid of.'],
    ],
  ],
  [
    'Nicola',
    [
      [false, 'Hi, hope it is all right to message you here.'],
      [false, 'Is there anything I should know about how the week went?'],
    ],
  ],
  [
    'Dan',
    [
      [false, 'Sunday, eight o’clock, by the stile?'],
      [true, 'Nine, and you carry the flask.'],
    ],
  ],
  ['Grace', [[false, 'I kept the atlas back for you.']]],
  ['Leah', [[true, 'The loaf lasted eleven minutes.']]],
];

let number = 0;
export const firstConversations: Conversation[] = scripts.flatMap(([first, lines]) => {
  const other = others.find((person) => person.first === first);
  if (!other) return [];
  const messages = lines.map(([mine, text]) => ({
    id: `mid.${++number}`,
    author: mine ? me.id : other.id,
    text,
  }));
  return [{ id: other.id, messages }];
});
