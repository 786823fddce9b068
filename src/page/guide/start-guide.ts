import { isOwnPage, onConnect, type Port } from '../../browser/messaging.ts';
import { report } from '../../browser/report.ts';
import type { Page, SettingSighting, SettingsReader } from '../../engine/site-adapter.ts';
import { guidePortName } from '../../messages/guide-port-name.ts';
import type { GuideRead, GuideReport, GuideRequest } from '../../messages/guide-port.ts';
import { GuideLayer } from './guide-layer.ts';

/** How often a page of settings is read while somebody is led through it, in milliseconds. */
const readEvery = 150;
/** What is shown before this counts as a press by accident, in milliseconds. */
const pressAfter = 300;

/** Waits for the page of ours that leads the joining audit. Nothing happens here without it. */
export function startGuide(reader: SettingsReader): void {
  if (window.top !== window) return;
  onConnect((port) => {
    if (port.name === guidePortName && port.sender && isOwnPage(port.sender)) lead(reader, port);
  });
}

function lead(reader: SettingsReader, port: Port): void {
  const leave = new AbortController();
  const { signal } = leave;
  let layer: GuideLayer | undefined;
  let shown: GuideRequest | undefined;
  let shownAt = 0;
  let pressedAt: number | undefined;
  let known = '';
  let since = performance.now();

  const stateOf = (at: Page, found: number): GuideRead['state'] =>
    found > 0
      ? 'ready'
      : at.document.readyState !== 'complete'
        ? 'loading'
        : reader.signedIn(at) === null
          ? 'signed-out'
          : 'ready';
  const page = (): Page => ({ document, address: new URL(location.href) });
  const say = (what: GuideReport): void => {
    if (!signal.aborted) port.postMessage(what);
  };

  const look = (): void => {
    try {
      const at = page();
      const sightings = reader.settings(at) ?? [];
      const settings = sightings.map((one): GuideRead['settings'][number] => [
        one.setting.id.replace(/[^\w:-]/g, '-').slice(0, 80),
        one.state ?? null,
      ]);
      const now = performance.now();
      const place = placeOf(at.address);
      const key = JSON.stringify([place, settings]);
      if (key !== known) since = now;
      known = key;
      layer?.ring(elementOf(sightings, shown?.ring ?? []));
      say({
        type: 'read',
        place,
        state: stateOf(at, sightings.length),
        settings: settings.slice(0, 200),
        steady: now - since,
        pressed: pressedAt === undefined ? null : now - pressedAt,
        drawn: globalThis.lanyardKit?.host.beaten === false,
      });
    } catch (cause) {
      report('guide', reader.id, cause);
      leave.abort();
    }
  };

  port.onMessage.addListener((message: unknown) => {
    const request = message as GuideRequest;
    if (request.type !== 'show') return;
    const fresh = JSON.stringify(request.card) !== JSON.stringify(shown?.card);
    if (JSON.stringify(request.ring) !== JSON.stringify(shown?.ring)) pressedAt = undefined;
    shown = request;
    if (!fresh) return;
    shownAt = performance.now();
    // Made by the script that guards drafts; where that failed nothing can be drawn, and that is what is said.
    const kit = globalThis.lanyardKit;
    if (kit)
      layer ??= new GuideLayer(kit, signal, (press, began) => {
        if (press === 'pause' || began - shownAt >= pressAfter) say({ type: 'press', press });
      });
    layer?.show(request.card);
    look();
  });
  port.onDisconnect.addListener(() => leave.abort());

  window.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted) pressedAt = performance.now();
    },
    { capture: true, signal },
  );
  const timer = setInterval(look, readEvery);
  signal.addEventListener('abort', () => clearInterval(timer));
  look();
}

const elementOf = (sightings: readonly SettingSighting[], ids: readonly string[]): Element | undefined =>
  sightings.find(({ setting }) => ids.includes(setting.id))?.element;

/** As much of an address as tells pages of settings apart. */
const placeOf = ({ host, pathname, searchParams }: URL): string => {
  const tab = searchParams.get('tab');
  return `${host}${pathname.replace(/\/$/, '')}${tab === null ? '' : `?tab=${tab}`}`.slice(0, 300);
};
