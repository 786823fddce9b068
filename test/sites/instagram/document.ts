import { directionOf, type LookAlike } from '../site.ts';
import { inlineData } from './inline-data.ts';
import { labels } from './labels.ts';
import { personOf } from './data/people.ts';
import { theme } from './theme.ts';

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`).replaceAll('\n', '&#10;');

/** The head describes the page of the full load and is never updated later, as on the real site. */
function metaTags(path: string): string {
  const url = `https://www.instagram.com${path}`;
  const person = personOf(path.split('/')[1] ?? '');
  const title = person ? `${person.name} (@${person.handle})` : 'Instagram';
  const description = person ? `${person.name} (@${person.handle}): „${person.bio}“` : 'Instagram';
  return `<link rel="canonical" href="${escape(url)}">
<meta property="og:url" content="${escape(url)}">
<meta property="og:title" content="${escape(title)}">
<meta property="og:description" content="${escape(description)}">
<meta name="description" content="${escape(description)}">`;
}

// Runs before the first paint, so that the page never flashes in the wrong colours.
const themeScript = `const dark = matchMedia('(prefers-color-scheme: dark)');
const mark = () => {
  document.documentElement.classList.toggle('__fb-dark-mode', dark.matches);
  document.documentElement.classList.toggle('__fb-light-mode', !dark.matches);
};
mark();
dark.addEventListener('change', mark);`;

/** Real mounts end in a random pair of letters. */
function mountSuffix(): string {
  const letter = () => String.fromCharCode(65 + Math.floor(Math.random() * 26));
  return letter() + letter().toLowerCase();
}

export const pageDocument: LookAlike['document'] = ({ path, language, nonce, script }) => `<!doctype html>
<html class="_9dls _ar44" lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${path.startsWith('/direct/') ? `Instagram • ${labels[language].messages}` : 'Instagram'}</title>
${metaTags(path)}
<style>${theme}</style>
<script nonce="${nonce}">${themeScript}</script>
</head>
<body class="_a3wf _-kb segoe" dir="${directionOf(language)}">
<div id="splash-screen"></div>
<div id="mount_0_0_${mountSuffix()}"></div>
${inlineData(path, language)}
<script nonce="${nonce}" src="${script}" defer></script>
</body>
</html>`;
