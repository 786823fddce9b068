import { render } from 'preact';
import { offerHandle } from './handle.ts';
import { followTheme } from './look/theme.ts';
import { startHistory } from './routing/history.ts';
import { App } from './shell/app.tsx';

const mount = document.querySelector('[id^="mount_0_0_"]');
if (!mount) throw new Error('The document has no place for the page.');
followTheme();
startHistory();
offerHandle();
render(<App />, mount);
