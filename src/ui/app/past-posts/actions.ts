import type { Started } from '../../../browser/worker.ts';
import type { PastCheck, PastMarks, Refusal } from '../../../messages/replies.ts';
import type { Mark } from '../../../past-posts/view.ts';

export type PastPostsActions = {
  getPastCheck(): Promise<PastCheck | Refusal>;
  keepPastMarks(marks: { print: string; mark: Mark | null }[]): Promise<{ marks: PastMarks } | Refusal>;
  /** Starts the worker that reads and checks. */
  startDesk(take: (message: unknown) => void, failed: (cause: unknown) => void): Started;
  saveFile(name: string, text: string): void;
  print(): void;
};
