import { useEffect, useState } from 'preact/hooks';
import type { Saying } from '../../messages/reading-port.ts';
import { isRefusal, type Refusal, type Setup } from '../../messages/replies.ts';
import type { PersonInFront } from '../../messages/tab.ts';
import type { PeopleCounts } from '../../people/known-people.ts';
import type { Rest } from '../parts/pauses.ts';
import type { CaptureActions } from './capture/capture-actions.ts';
import { Popup } from './popup.tsx';
import type { View } from './view.ts';

export type PopupActions = {
  look(): Promise<View>;
  release(): Promise<boolean>;
  saveStructure(): Promise<boolean>;
  pause(what: Rest['what'], minutes: number | null): Promise<Setup | Refusal>;
  resume(what: Rest['what']): Promise<Setup | Refusal>;
  loadDemo(): Promise<Setup | Refusal>;
  sayOf(person: PersonInFront, saying: Saying): Promise<PeopleCounts | Refusal>;
  forgetPeople(): Promise<PeopleCounts | Refusal>;
  openApp(place: string): void;
  capture: CaptureActions;
};

/** How often a page that is still checking is asked again, and how many times: a check takes 1.5 s at most. */
const again = 400;
const mostLooks = 8;

/** Holds what is shown, and does what a button asks for. */
export function PopupPage(actions: PopupActions) {
  const { look, release, saveStructure, pause, resume, loadDemo, sayOf, forgetPeople, openApp, capture } =
    actions;
  const [view, setView] = useState<View>();
  const [busy, setBusy] = useState(false);
  const [letGo, setLetGo] = useState<boolean>();
  const [saved, setSaved] = useState<boolean>();
  const [refused, setRefused] = useState<string>();
  const [looks, setLooks] = useState(0);

  const refresh = async (): Promise<void> => {
    setView(await look());
    setLooks((count) => count + 1);
  };

  const waiting = view?.kind === 'site' && view.tab.watching.some(({ state }) => state === 'waiting');
  useEffect(() => {
    if (looks > 0 && (!waiting || looks >= mostLooks)) return undefined;
    const timer = setTimeout(() => void refresh(), looks === 0 ? 0 : again);
    return () => clearTimeout(timer);
  }, [looks, waiting]);

  const change = async (act: () => Promise<object>): Promise<void> => {
    setBusy(true);
    const reply = await act();
    setRefused(isRefusal(reply) ? reply.refused : undefined);
    await refresh();
    setBusy(false);
  };

  return (
    <Popup
      view={view}
      now={Date.now()}
      busy={busy}
      letGo={letGo}
      refused={refused}
      saved={saved}
      onRelease={() => {
        setBusy(true);
        void release().then(async (gone) => {
          setLetGo(gone);
          await refresh();
          setBusy(false);
        });
      }}
      onSave={() => {
        setBusy(true);
        void saveStructure().then((done) => {
          setSaved(done);
          setBusy(false);
        });
      }}
      onPause={(what, minutes) => void change(() => pause(what, minutes))}
      onResume={(what) => void change(() => resume(what))}
      onDemo={() => void change(loadDemo)}
      onSay={(person, saying) => void change(() => sayOf(person, saying))}
      onForgetPeople={() => void change(forgetPeople)}
      onSettings={() => openApp('')}
      onOpen={openApp}
      capture={capture}
    />
  );
}
