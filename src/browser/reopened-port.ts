import { connect, isAlive, type Port } from './messaging.ts';
import { report } from './report.ts';

/** How browsers say that the other end of a port, or the extension itself, has gone. Chromium and Firefox, as of 2026. */
const gone = /disconnected port|context invalidated/i;

/** A way to the background that is opened when there is something to say, and opened again after it has gone. */
export class ReopenedPort<Said, Heard> {
  private port: Port | undefined;

  /** `ended` is told when the way has gone by itself, or cannot be had: what was asked is not answered any more. */
  constructor(
    private readonly name: string,
    private readonly hear: (message: Heard) => void,
    private readonly ended: () => void = () => {},
  ) {}

  get isOpen(): boolean {
    return this.port !== undefined;
  }

  say(message: Said): void {
    this.use((port) => port.postMessage(message));
  }

  /** Opens the way where nothing is to be said and something may be told. */
  open(): void {
    this.use(() => {});
  }

  private use(act: (port: Port) => void): void {
    if (!isAlive()) return this.ended();
    try {
      act(this.opened());
    } catch (cause) {
      if (!(cause instanceof Error && gone.test(cause.message))) report('port', this.name, cause);
      this.port = undefined;
      this.ended();
    }
  }

  close(): void {
    this.port?.disconnect();
    this.port = undefined;
  }

  private opened(): Port {
    if (this.port) return this.port;
    const port = connect(this.name);
    this.port = port;
    port.onMessage.addListener((message: unknown) => this.hear(message as Heard));
    port.onDisconnect.addListener(() => {
      if (this.port !== port) return;
      this.port = undefined;
      this.ended();
    });
    return port;
  }
}
