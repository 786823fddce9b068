/** What Chrome has for work that its background cannot do: a page of ours that nobody sees. */
type Api = {
  offscreen: {
    createDocument(what: { url: string; reasons: string[]; justification: string }): Promise<void>;
  };
  runtime: {
    getURL(path: string): string;
    getContexts(which: { contextTypes: string[] }): Promise<unknown[]>;
  };
};
type Client = { url: string; postMessage(message: unknown, ports: MessagePort[]): void };
type Clients = { matchAll(which: { includeUncontrolled: boolean; type: string }): Promise<Client[]> };

const path = '/offscreen.html';
const browserApi = (): Api => (globalThis as unknown as { chrome: Api }).chrome;

/** Two callers who make it at once would both fail. */
let making: Promise<void> | undefined;

async function open(): Promise<void> {
  const { offscreen, runtime } = browserApi();
  const open = await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length > 0) return;
  await offscreen.createDocument({
    url: path,
    reasons: ['WORKERS'],
    justification: 'Looks at a picture that is about to be posted, on this device, in workers.',
  });
}

async function clientOf(): Promise<Client> {
  making ??= open().finally(() => (making = undefined));
  await making;
  const { clients } = globalThis as unknown as { clients: Clients };
  const url = browserApi().runtime.getURL(path);
  const found = (await clients.matchAll({ includeUncontrolled: true, type: 'window' })).find(
    (one) => one.url === url,
  );
  if (!found) throw new Error('The page for pictures did not open.');
  return found;
}

type Reply = { answer: unknown } | { failed: string };

/** Asks the unseen page; files go there as they are. It opens when it is needed. `within` in milliseconds. */
export async function askOffscreen(message: unknown, within: number): Promise<unknown> {
  const client = await clientOf();
  return new Promise((done, failed) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(
      () => failed(new Error('The page for pictures did not answer in time.')),
      within,
    );
    port1.onmessage = ({ data }: MessageEvent<Reply>) => {
      clearTimeout(timer);
      port1.close();
      if ('failed' in data) failed(new Error(data.failed));
      else done(data.answer);
    };
    client.postMessage(message, [port2]);
  });
}

/** Inside the unseen page: answers the background, which alone can reach it, and closes the page `idleFor` milliseconds after its last work. */
export function serveBackground(answer: (message: unknown) => Promise<unknown>, idleFor: number): void {
  let busy = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const restLater = (): void => {
    clearTimeout(idle);
    if (busy === 0) idle = setTimeout(() => window.close(), idleFor);
  };
  navigator.serviceWorker.onmessage = ({ data, ports }: MessageEvent<unknown>) => {
    busy++;
    clearTimeout(idle);
    const say = (reply: Reply): void => {
      busy--;
      ports[0]?.postMessage(reply);
      restLater();
    };
    answer(data).then(
      (given) => say({ answer: given }),
      (cause: unknown) => say({ failed: cause instanceof Error ? cause.message : String(cause) }),
    );
  };
  navigator.serviceWorker.startMessages();
  restLater();
}
