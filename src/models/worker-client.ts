import { startWorker, type Started } from '../browser/worker.ts';
import type { DeskReply, DeskRequest } from './picture-desk.ts';

type Waiting<Answer> = {
  done(answer: Answer): void;
  failed(cause: Error): void;
  timer: ReturnType<typeof setTimeout>;
};

/** How long one look may take, its start included, in milliseconds. */
const within = 20_000;
/** How long a worker stays without work. */
const idleFor = 60_000;

/** A worker that is there while there is work for it. One that breaks takes nothing with it: the next look starts another. */
export class WorkerClient<Ask, Answer> {
  private worker: Started | undefined;
  private nextId = 1;
  private readonly waiting = new Map<number, Waiting<Answer>>();
  private idle: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly script: string) {}

  /** Starts it before it is asked, so that its models are there by then. */
  wake(): void {
    try {
      this.started();
    } catch (cause) {
      this.break(causeOf(cause));
    }
    this.restLater();
  }

  /** `given` goes over instead of being copied. */
  ask(ask: Ask, given: readonly Transferable[] = []): Promise<Answer> {
    clearTimeout(this.idle);
    return new Promise((done, failed) => {
      const id = this.nextId++;
      // A start that hangs says nothing: time is its only sign.
      const timer = setTimeout(() => this.break(new Error(`${this.script} did not answer in time.`)), within);
      this.waiting.set(id, { done, failed, timer });
      try {
        this.started().send({ id, ask } satisfies DeskRequest<Ask>, given);
      } catch (cause) {
        this.break(causeOf(cause));
      }
    });
  }

  private started(): Started {
    return (this.worker ??= startWorker(
      this.script,
      (reply) => this.take(reply as DeskReply<Answer>),
      (cause) => this.break(new Error(`${this.script}: ${String(cause)}`)),
    ));
  }

  stop(): void {
    clearTimeout(this.idle);
    this.worker?.stop();
    this.worker = undefined;
  }

  private take(reply: DeskReply<Answer>): void {
    if (reply.id === null) return this.break(new Error(reply.failed));
    const one = this.waiting.get(reply.id);
    if (!one) return;
    this.waiting.delete(reply.id);
    clearTimeout(one.timer);
    if ('failed' in reply) one.failed(new Error(reply.failed));
    else one.done(reply.answer);
    this.restLater();
  }

  private break(cause: Error): void {
    this.stop();
    for (const { failed, timer } of this.waiting.values()) {
      clearTimeout(timer);
      failed(cause);
    }
    this.waiting.clear();
  }

  private restLater(): void {
    clearTimeout(this.idle);
    if (this.waiting.size === 0) this.idle = setTimeout(() => this.stop(), idleFor);
  }
}

const causeOf = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)));
