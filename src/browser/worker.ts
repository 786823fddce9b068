/** A way to a worker of ours and back. Only our own pages and workers stand at its ends. */
export type WorkerLink = { send(message: unknown): void; listen(take: (message: unknown) => void): void };

/** A worker that was started, with what it says. */
export type Started = {
  /** `given` goes over instead of being copied, and is no longer here. */
  send(message: unknown, given?: readonly Transferable[]): void;
  stop(): void;
};

/**
 * Starts a script that ships with the extension as a worker of this page. A module may share code with the
 * pages and the background; a classic script may run others by `loadScript`.
 */
export function startWorker(
  file: string,
  take: (message: unknown) => void,
  failed: (cause: unknown) => void,
  type: WorkerType = 'classic',
): Started {
  const worker = new Worker(file, { type });
  worker.onmessage = ({ data }: MessageEvent<unknown>) => take(data);
  worker.onerror = (event) => failed(event.message);
  return {
    send: (message, given = []) => worker.postMessage(message, [...given]),
    stop: () => worker.terminate(),
  };
}

/** Inside a worker: takes what the page that started it says; nobody else can reach it. */
export function listenToPage(take: (message: unknown, ports: readonly WorkerLink[]) => void): void {
  self.onmessage = ({ data, ports }: MessageEvent<unknown>) => take(data, ports.map(linkOf));
}

export const sendToPage = (message: unknown, given: readonly Transferable[] = []): void =>
  self.postMessage(message, { transfer: [...given] });

const linkOf = (port: MessagePort): WorkerLink => ({
  send: (message) => port.postMessage(message),
  listen: (take) => {
    port.onmessage = ({ data }: MessageEvent<unknown>) => take(data);
  },
});

/** Inside a worker: lets what waits have its turn, without the milliseconds a browser adds to each timer of a row. */
export function takeTurns(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((done) => {
      waiting.push(done);
      port2.postMessage(null);
    });
}

/** Inside a classic worker: runs another script that ships with the extension, to its end. */
export const loadScript = (file: string): void =>
  (globalThis as unknown as { importScripts(file: string): void }).importScripts(file);

/** Whether this context can start workers. The background of Chrome cannot. */
export const hasWorkers = (): boolean => typeof Worker !== 'undefined';
