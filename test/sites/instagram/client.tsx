import { render } from 'preact';
import { openCaption } from './create/demo-picture.ts';
import { App } from './page/app.tsx';
import { installLookAlike } from './page/lookalike.ts';

installLookAlike(openCaption);
render(<App />, document.querySelector('[id^="mount_"]')!);
document.getElementById('splash-screen')?.remove();
for (const script of document.querySelectorAll('script[data-sjs]'))
  script.setAttribute('data-processed', '1');
