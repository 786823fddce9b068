import { copyText } from '../../src/browser/clipboard.ts';
import { startApp } from '../../src/ui/app/start-app.tsx';
import { ask } from '../../src/ui/parts/ask.ts';
import '../../src/ui/parts/theme.css';

void startApp(document.getElementById('root')!, {
  getSetup: () => ask('getSetup', {}),
  saveSetup: (packId, school) => ask('saveSetup', { packId, school }),
  loadDemo: () => ask('loadDemo', {}),
  importPack: (text) => ask('importPack', { text }),
  copy: copyText,
  getPack: (packId) => ask('getPack', { packId }),
  getDocument: (packId) => ask('getDocument', { packId }),
  keepDocument: (packId, document) => ask('keepDocument', { packId, document }),
  forgetDocument: (packId) => ask('forgetDocument', { packId }),
  clearAll: () => ask('clearAll', {}),
  pause: (what, minutes) => ask('pause', { what, minutes }),
  resume: (what) => ask('resume', { what }),
});
