import { inTurn } from '../browser/in-turn.ts';
import { report } from '../browser/report.ts';
import type { FaceBox } from '../images/faces/boxes.ts';
import type { Opened } from './open-picture.ts';

/** What a worker is asked, and what it says. Only the page that started it and the worker itself stand at the ends. */
export type DeskRequest<Ask> = { id: number; ask: Ask };
export type DeskReply<Answer> =
  { id: number; answer: Answer } | { id: number; failed: string } | { id: null; failed: string };

/** Where faces are, in the picture's own pixels, and a fingerprint of how the whole picture looks. */
export type Shapes = { faces: FaceBox[]; print: string };

/** A picture to be read, or nothing when the one before is to be read further; for so many milliseconds. */
export type WordsAsk = { picture: Opened | undefined; within: number };

/** Inside a worker: answers one request after the other. A start that failed is said with every answer. */
export function serveDesk<Ask, Answer>(
  start: () => Promise<(ask: Ask) => Promise<Answer>>,
  listen: (take: (message: unknown) => void) => void,
  send: (reply: DeskReply<Answer>, given: readonly Transferable[]) => void,
  /** What of an answer is given away instead of being copied. */
  givenWith: (answer: Answer) => readonly Transferable[] = () => [],
): void {
  const started = start();
  started.catch((cause: unknown) => report('models', 'start', cause));
  const next = inTurn();
  listen((message) => {
    const { id, ask } = message as DeskRequest<Ask>;
    void next(async () => (await started)(ask)).then(
      (answer) => send({ id, answer }, givenWith(answer)),
      (cause: unknown) => send({ id, failed: cause instanceof Error ? cause.message : String(cause) }, []),
    );
  });
}
