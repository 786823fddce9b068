import { randomBytes } from 'node:crypto';
import { directionOf, type LookAlike } from '../site.ts';
import { aboutPayload } from './content/about-payload.ts';
import { me, personOfPath } from './content/people.ts';
import { themeStyles } from './look/theme-styles.ts';

type DocumentRequest = Parameters<LookAlike['document']>[0];

/** Runs before the first paint, so that the page never flashes in the wrong theme. */
const beforePaint = `
  document.cookie = 'c_user=${me.id}; path=/; secure';
  if (matchMedia('(prefers-color-scheme: dark)').matches)
    document.documentElement.classList.replace('__fb-light-mode', '__fb-dark-mode');
`;

function jsonScript(value: unknown): string {
  const text = JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<script type="application/json" data-content-len="${text.length}" data-sjs>${text}</script>`;
}

/** The signed-in person, as the server tells its own scripts. */
function currentUser(): unknown {
  const user = {
    ACCOUNT_ID: me.id,
    USER_ID: me.id,
    NAME: me.name,
    SHORT_NAME: me.first,
    IS_INTERN_SITE: false,
  };
  const define = [['CurrentUserInitialData', [], user, 270]];
  return { require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { define } }]]] };
}

function inlineData({ path, language }: DocumentRequest): unknown[] {
  const [, tab] = path.split('/').filter(Boolean);
  const person = personOfPath(path);
  const about = person && tab?.startsWith('directory_') ? [aboutPayload(person, tab, language)] : [];
  return [currentUser(), ...about];
}

export function facebookDocument(request: DocumentRequest): string {
  const { language, nonce, script } = request;
  const mount = `mount_0_0_${randomBytes(2).toString('hex')}`;
  return `<!DOCTYPE html>
<html id="facebook" class="_9dls __fb-light-mode" lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="origin-when-crossorigin">
<title>Facebook</title>
<script nonce="${nonce}">${beforePaint}</script>
<style nonce="${nonce}">${themeStyles}</style>
</head>
<body class="_6s5d _71pn system-fonts--body">
<div id="${mount}"></div>
${inlineData(request).map(jsonScript).join('\n')}
<script nonce="${nonce}" src="${script}" defer></script>
</body>
</html>`;
}
