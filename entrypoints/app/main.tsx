import { copyText } from '../../src/browser/clipboard.ts';
import { openGuidedTab } from '../../src/browser/guided-tab.ts';
import { askForNotices, giveNoticesBack } from '../../src/browser/notices.ts';
import { saveBlob, saveFile } from '../../src/browser/save-file.ts';
import { startWorker } from '../../src/browser/worker.ts';
import { theLocker } from '../../src/locker/open-locker.ts';
import { evidenceDesk } from '../../src/ui/app/evidence/desk.ts';
import { logoPrint } from '../../src/models/logo-print.ts';
import { OwnViewer } from '../../src/models/viewer.ts';
import { guidePortName } from '../../src/messages/guide-port-name.ts';
import { isRefusal } from '../../src/messages/replies.ts';
import { openListReader } from '../../src/ui/app/name-lists/list-reader.ts';
import { startApp } from '../../src/ui/app/start-app.tsx';
import { ask } from '../../src/ui/parts/ask.ts';
import '../../src/ui/parts/theme.css';

/** Starts its workers when the first face is looked for. */
let viewer: OwnViewer | undefined;

void startApp(document.getElementById('root')!, {
  getSetup: () => ask('getSetup', {}),
  saveSetup: (packId, school) => ask('saveSetup', { packId, school }),
  saveSecondSchool: (second) => ask('saveSecondSchool', { second }),
  loadDemo: () => ask('loadDemo', {}),
  importPack: (text) => ask('importPack', { text }),
  copy: copyText,
  getPack: (packId) => ask('getPack', { packId }),
  getDocument: (packId) => ask('getDocument', { packId }),
  keepDocument: (packId, document) => ask('keepDocument', { packId, document }),
  forgetDocument: (packId) => ask('forgetDocument', { packId }),
  getPastCheck: () => ask('getPastCheck', {}),
  keepPastMarks: (marks) => ask('keepPastMarks', { marks }),
  getAudit: () => ask('getAudit', {}),
  saveAudit: (kept) => ask('saveAudit', { kept }),
  askForNotices,
  giveNoticesBack,
  openGuidedTab: (on) => openGuidedTab(guidePortName, on),
  startDesk: (take, failed) => startWorker('/past-posts.js', take, failed, 'module'),
  saveFile,
  findFaces: async (file) => {
    viewer ??= new OwnViewer();
    const picture = await viewer.open(file);
    try {
      return (await viewer.look(picture)).faces;
    } finally {
      await viewer.letGo(picture);
    }
  },
  printOfLogo: logoPrint,
  savePicture: saveBlob,
  print: () => window.print(),
  evidence: evidenceDesk(
    theLocker(),
    () => ask('renewKeptPosts', {}),
    async () => !isRefusal(await ask('sealNames', {})),
  ),
  openListReader,
  getListKey: () => ask('getListKey', {}),
  saveNameList: (list, how, { names, slips }) => ask('saveNameList', { list, how, names, slips }),
  removeNameList: (list) => ask('removeNameList', { list }),
  clearAll: () => ask('clearAll', {}),
  pause: (what, minutes) => ask('pause', { what, minutes }),
  resume: (what) => ask('resume', { what }),
});
