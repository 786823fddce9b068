import { render } from 'preact';
import { openSettings } from '../../src/browser/action.ts';
import { report } from '../../src/browser/report.ts';
import { ask } from '../../src/ui/parts/ask.ts';
import '../../src/ui/parts/theme.css';
import { look, release } from '../../src/ui/popup/look.ts';
import { PopupPage } from '../../src/ui/popup/popup-page.tsx';

const toSettings = (): void =>
  void openSettings().then(
    () => window.close(),
    (cause: unknown) => report('popup', 'settings', cause),
  );

render(
  <PopupPage
    look={look}
    release={release}
    pause={(what, minutes) => ask('pause', { what, minutes })}
    resume={(what) => ask('resume', { what })}
    loadDemo={() => ask('loadDemo', {})}
    openSettings={toSettings}
  />,
  document.getElementById('root')!,
);
