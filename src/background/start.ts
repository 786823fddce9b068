import {
  closeStorageToPages,
  onBrowserStart,
  onInstalled,
  onUpdateAvailable,
  openSettings,
} from '../browser/action.ts';
import { onConnect, onMessage } from '../browser/messaging.ts';
import { report } from '../browser/report.ts';
import { keptPostPortName } from '../messages/kept-post.ts';
import { picturePortName } from '../messages/picture-port-limits.ts';
import { readingPortName } from '../messages/reading-port-name.ts';
import { threadPortName } from '../messages/thread-port-name.ts';
import { answer } from './answer.ts';
import { takeDraftPort } from './draft-port.ts';
import { installMenu, listenForSaving } from './capture/menu.ts';
import { endBrokenOff } from './capture/under-way.ts';
import { takeKeptPostPort } from './kept-post-port.ts';
import { loadDemo } from './handlers/load-demo.ts';
import { updateWhenFree } from './put-off-update.ts';
import { endOldMarks } from './known-people.ts';
import { takePicturePort } from './pictures/picture-port.ts';
import { listenForReminders, remindIfDue } from './remind.ts';
import { takeReadingPort } from './reading-port.ts';
import { endOldLists, watchLock } from './session.ts';
import { takeThreadPort } from './thread-port.ts';

/** Runs at each start of the background. Listeners come first: an event may be what started it. */
export function startBackground(): void {
  onMessage(answer);
  onConnect((port) => {
    if (port.name === readingPortName) takeReadingPort(port);
    else if (port.name === threadPortName) takeThreadPort(port);
    else if (port.name === keptPostPortName) takeKeptPostPort(port);
    else if (port.name === picturePortName) takePicturePort(port);
    else takeDraftPort(port);
  });
  watchLock((cause) => report('background', 'lock', cause));
  onUpdateAvailable(
    () => void updateWhenFree().catch((cause: unknown) => report('background', 'update', cause)),
  );
  listenForSaving();
  listenForReminders();
  onInstalled((reason) => {
    void installMenu().catch((cause: unknown) => report('background', 'menu', cause));
    if (reason !== 'install') return;
    // A build in mode "demo" is set up from the start, for browsers whose pages of ours cannot be driven.
    const first: () => Promise<unknown> = import.meta.env.MODE === 'demo' ? loadDemo : openSettings;
    void first().catch((cause: unknown) => report('background', 'first run', cause));
  });
  void closeStorageToPages().catch((cause: unknown) => report('background', 'storage access', cause));
  // Read ahead, so that the first draft need not wait.
  void endOldLists(Date.now()).catch((cause: unknown) => report('background', 'session', cause));
  // A term may begin before any of the sites is opened; what follows runs at each start of the background.
  onBrowserStart(() => undefined);
  void remindIfDue(new Date().toLocaleDateString('sv-SE')).catch((cause: unknown) =>
    report('background', 'reminder', cause),
  );
  void endBrokenOff().catch((cause: unknown) => report('background', 'broken off', cause));
  void endOldMarks(Date.now()).catch((cause: unknown) => report('background', 'marks', cause));
}
