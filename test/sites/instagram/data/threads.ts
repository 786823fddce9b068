import { hoursAgo } from './posts.ts';

export type Message = { id: string; author: string; text: string; at: Date; replyTo?: string };
export type Thread = { id: string; with: string; messages: Message[]; unread: boolean };

type Line = [author: 'me' | 'them', text: string, age: number, replyTo?: string];

function thread(id: string, handle: string, unread: boolean, lines: Line[]): Thread {
  return {
    id,
    with: handle,
    unread,
    messages: lines.map(([author, text, age, replyTo], index) => ({
      id: `${id}-${index}`,
      author: author === 'me' ? 'samcarter_reads' : handle,
      text,
      at: hoursAgo(age),
      replyTo,
    })),
  };
}

export const firstThreads: Thread[] = [
  thread('17843350921055', 'mr_okafor_maths', false, [
    ['them', 'Are you doing the library duty on Thursday?', 27],
    ['me', 'I am. Second half of lunch.', 26.8],
    ['them', 'Then I take the first half and we swap at half past.', 26.7],
    ['me', 'Deal. I owe you a coffee.', 26.6],
    ['them', 'You owe me three, but who is counting', 26.5],
    ['them', 'Me. I am counting. I teach maths. 😄', 26.4],
    ['me', 'Did you see the new chess sets?', 3],
    ['them', 'Yes! Finally with all the bishops.', 2.6, 'Did you see the new chess sets?'],
    ['them', 'Shall we try one on Friday after school?', 2.5],
  ]),
  thread('17843350987112', 'maple.and.ink', true, [
    ['me', 'Your leaf prints are up in our corridor now.', 51],
    ['them', 'Oh lovely, please send a picture ❤️', 50],
  ]),
  thread('17843350911870', 'hollis_bakes', false, [
    ['them', 'How many cupcakes for the fair?', 98],
    ['me', 'As many as fit in the car.', 97],
  ]),
  thread('17843350964433', 'lena.wanders', false, [
    ['them', 'Kommst du im Sommer mit?', 180],
    ['me', 'Sehr gern!', 179],
  ]),
];
