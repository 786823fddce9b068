import { crowd, listed, rowsAsked } from '../../../crowd.ts';
import type { Chat } from './chats.ts';
import { people, type Person } from './people.ts';

/** Who has written without being followed: somebody of a list first, then strangers. */
const writers = [
  { id: '3900000001', name: listed[0], handle: 'ollieb_fc' },
  ...crowd(rowsAsked(location.search) || 3),
];

export const messageRequests: { chat: Chat; person: Person }[] = writers.map(({ id, name, handle }, at) => ({
  person: { ...people[at % people.length]!, id, name, handle },
  chat: {
    id: `1408826119-${id}`,
    with: handle,
    messages: [{ id: `${id}-0`, from: handle, text: 'Hello, is this you?', at: Date.now() - 3_600_000 }],
  },
}));
