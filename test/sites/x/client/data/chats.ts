export type Message = { id: string; from: string; text: string; at: number };
export type Chat = { id: string; with: string; messages: Message[] };

type Line = [from: string, text: string, minutesAgo: number];

function chat(id: string, other: string, lines: Line[]): Chat {
  const now = Date.now();
  const messages = lines.map(([from, text, ago], n) => ({
    id: `${id}-${n}`,
    from,
    text,
    at: now - ago * 60000,
  }));
  return { id, with: other, messages };
}

// A conversation's id is the two people's ids, the lower one first.
export const chats: Chat[] = [
  chat('1122608894-1408826119', 'quietkettle', [
    ['quietkettle', 'Are you still coming to the quiz on Thursday?', 96],
    ['samcarter_reads', 'Yes! I am no use after question ten though.', 90],
    ['quietkettle', 'Nobody is. Half past seven, the corner table.', 84],
  ]),
  chat('1377204518-1408826119', 'hedgeandbee', [
    ['samcarter_reads', 'Spare onion sets if you want them.', 1500],
    ['hedgeandbee', 'Always. I will swap you for rhubarb.', 1440],
  ]),
  chat('1298840156-1408826119', 'chalkandchutney', [
    ['chalkandchutney', 'Jar three is yours if you return jar two 🙂', 4400],
    ['samcarter_reads', 'Jar two is holding pens. I will see what I can do.', 4320],
  ]),
];
