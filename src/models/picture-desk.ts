import { inTurn } from '../browser/in-turn.ts';
import { report } from '../browser/report.ts';
import type { FaceBox } from '../images/faces/boxes.ts';

/** What a worker is asked, and what it says. Only the page that started it and the worker itself stand at the ends. */
export type DeskRequest = { id: number; file: Blob; again: boolean };
export type DeskReply<Answer> =
  { id: number; answer: Answer } | { id: number; failed: string } | { id: null; failed: string };

/** Where faces are, in the picture's own pixels, and a fingerprint of how the whole picture looks. */
export type Shapes = { faces: FaceBox[]; print: string };
export type Lines = string[];

/** Inside a worker: answers one request after the other. A start that failed is said with every answer. */
export function serveDesk<Answer>(
  start: () => Promise<(request: DeskRequest) => Promise<Answer>>,
  listen: (take: (message: unknown) => void) => void,
  send: (reply: DeskReply<Answer>) => void,
): void {
  const started = start();
  started.catch((cause: unknown) => report('models', 'start', cause));
  const next = inTurn();
  listen((message) => {
    const request = message as DeskRequest;
    void next(async () => (await started)(request)).then(
      (answer) => send({ id: request.id, answer }),
      (cause: unknown) =>
        send({ id: request.id, failed: cause instanceof Error ? cause.message : String(cause) }),
    );
  });
}
