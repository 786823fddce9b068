import { render } from 'preact';
import { openApp } from '../../src/browser/action.ts';
import { report } from '../../src/browser/report.ts';
import { ask } from '../../src/ui/parts/ask.ts';
import '../../src/ui/parts/theme.css';
import { captureOfTab } from '../../src/ui/popup/capture/capture-of-tab.ts';
import { forgetPeople, look, release, saveStructure, sayOf } from '../../src/ui/popup/look.ts';
import { PopupPage } from '../../src/ui/popup/popup-page.tsx';

const toApp = (place: string): void =>
  void openApp(place).then(
    () => window.close(),
    (cause: unknown) => report('popup', 'app page', cause),
  );

render(
  <PopupPage
    look={look}
    release={release}
    saveStructure={saveStructure}
    pause={(what, minutes) => ask('pause', { what, minutes })}
    resume={(what) => ask('resume', { what })}
    loadDemo={() => ask('loadDemo', {})}
    sayOf={sayOf}
    forgetPeople={forgetPeople}
    openApp={toApp}
    capture={captureOfTab}
  />,
  document.getElementById('root')!,
);
