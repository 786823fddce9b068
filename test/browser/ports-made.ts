import type { Port } from '../../src/browser/messaging.ts';

/** A browser's ports, each as it was opened, with what was said over it. */
export type MadePort = {
  said: unknown[];
  hear(message: unknown): void;
  /** The other end goes. */
  end(): void;
  /** What the next word meets with. */
  fails: Error | undefined;
};

/** A `connect` that makes such ports, in the order in which they are opened. */
export function madePorts(): { opened: MadePort[]; connect(name: string): Port } {
  const opened: MadePort[] = [];
  return {
    opened,
    connect(name) {
      const heard: ((message: unknown) => void)[] = [];
      const ended: (() => void)[] = [];
      const made: MadePort = {
        said: [],
        hear: (message) => heard.forEach((one) => one(message)),
        end: () => ended.forEach((one) => one()),
        fails: undefined,
      };
      opened.push(made);
      return {
        name,
        onMessage: { addListener: (one: (message: unknown) => void) => heard.push(one) },
        onDisconnect: { addListener: (one: () => void) => ended.push(one) },
        postMessage: (message: unknown) => {
          if (made.fails) throw made.fails;
          made.said.push(message);
        },
        disconnect: () => undefined,
      } as unknown as Port;
    },
  };
}
