import type { Entry } from './chain.ts';
import { lineWords } from './log-words.ts';
import { momentWords, type Moment } from './moment.ts';
import type { AsShown, Capture, Incident, WithoutPicture } from './record.ts';
import { shownMarks } from './shown-marks.ts';
import { whomWords, type WhomToTell } from './whom-to-tell.ts';

/**
 * The report a head teacher reads: what, when, where, who, pictures, log. One HTML file beside the
 * pictures, without a script; whatever anybody wrote stands in it letter for letter.
 */
export function reportHtml(incident: Incident, made: Moment, whom?: WhomToTell): string {
  const { title, by, school, what, since, who, captures, log } = incident;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file: data:">
<meta name="referrer" content="no-referrer">
<title>${safe(title)}</title>
<style>${styles}</style>
</head>
<body>
<h1>${safe(title)}</h1>
<p class="lead">Saved by ${safe(by || 'a member of staff')}${school ? `, ${safe(school)}` : ''}. Made ${safe(momentWords(made))}.</p>
<p class="care">This holds other people’s personal data. Keep it safe and give it only to those who need it.</p>
<h2>What happened</h2>
${facts([
  ['In their words', what],
  ['Since', since],
  ['Who, as far as known', who],
])}
${whom ? whomHtml(whom) : ''}<h2>What was saved (${captures.length})</h2>
${captures.map((capture, index) => captureHtml(capture, index + 1)).join('\n') || '<p>Nothing yet.</p>'}
<h2>Log</h2>
<table>
<thead><tr><th scope="col" class="no">No.</th><th scope="col">When</th><th scope="col">What</th></tr></thead>
<tbody>
${log.map(lineHtml).join('\n')}
</tbody>
</table>
<p class="small">The log is a chain: every line holds the SHA-256 of the one before, so no line can be changed or taken out unseen. Its last line is ${safe(log.at(-1)?.hash ?? 'none')}. How to check all of this stands in read-me.txt, in the folder that this report’s folder is in.</p>
</body>
</html>
`;
}

const whomHtml = (whom: WhomToTell): string => `<h2>Whom the policy says to tell</h2>
<p class="small">${safe(whomWords(whom))}</p>
<ol>${whom.people.map(({ who, by }) => `<li>${safe(who)} <span class="small">(${by === 'policy' ? 'named by it' : 'national advice'})</span></li>`).join('')}</ol>
`;

function captureHtml(capture: Capture, number: number): string {
  const {
    taken,
    page,
    account,
    thread,
    posts,
    pictures,
    text,
    archive,
    withoutPicture,
    notes,
    browser,
    screen,
  } = capture;
  const seen = pictures
    .map(
      ({ file }, index) =>
        `<img src="${address(file)}" alt="Picture ${index + 1} of what was on the screen" loading="lazy">`,
    )
    .join('\n');
  return `<section>
<h3>${number}. ${safe(momentWords(taken))}</h3>
${facts([
  ['Address, from the browser', page.address],
  ['Title of the page', page.title],
  ['Conversation', thread ?? ''],
  ['Signed in as', account ?? ''],
  ['Files', [...pictures.map(({ file }) => file), text, archive].filter(Boolean).join(', ')],
  [
    'Browser',
    `${browser.name} ${browser.version}, Lanyard ${browser.lanyard}, screen ${screen.width} × ${screen.height}, zoom ${Math.round(screen.zoom * 100)}%`,
  ],
])}
${posts.map(postHtml).join('\n')}
${notes.map((note) => `<p class="small">${safe(note)}</p>`).join('\n')}
${withoutPicture ? `<p class="care">${withoutWords[withoutPicture]}</p>` : seen}
</section>`;
}

export const withoutWords: Record<WithoutPicture, string> = {
  'indecent-image':
    'Nothing was saved, at the person’s word: this may be an indecent image of a child, which must not be copied. It goes to the designated safeguarding lead and the police.',
  'adult-material':
    'No picture was taken, at the person’s word: it shows an intimate or unlawful image of an adult. The words are kept; whoever is told decides what is looked at.',
};

const postHtml = ({ author, handle, text, time, link }: AsShown): string => `<blockquote>
<p class="small">As the page showed it: ${
  [author, handle, time]
    .filter(Boolean)
    .map((one) => safe(one!))
    .join(' · ') || 'author not read'
}</p>
${text ? `<p class="said" dir="auto">${safe(text)}</p>` : ''}
${link ? `<p class="small">${safe(link)}</p>` : ''}
</blockquote>`;

function lineHtml(entry: Entry): string {
  const { what, said } = lineWords(entry);
  return `<tr><td class="no">${entry.sequence}</td><td>${safe(momentWords(entry.at))}</td><td><b>${what}</b> ${safe(said)}</td></tr>`;
}

const facts = (rows: [string, string][]): string => {
  const known = rows.filter(([, value]) => value.trim() !== '');
  if (known.length === 0) return '<p>Not filled in.</p>';
  return `<dl>${known.map(([name, value]) => `<dt>${name}</dt><dd dir="auto">${safe(value)}</dd>`).join('')}</dl>`;
};

/** Text that stands in HTML as it was written. */
export const safe = (text: string): string =>
  shownMarks(text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`));

const address = (path: string): string => safe(path.split('/').map(encodeURIComponent).join('/'));

const styles = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.25; } h2 { margin-top: 2.5rem; border-bottom: 1px solid; } h3 { margin-bottom: .5rem; }
.lead { font-size: 1.05rem; } .small { font-size: .85rem; opacity: .85; }
.care { border-left: 4px solid #a51c30; padding: .4rem .8rem; }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .3rem 1rem; } dt { font-weight: 600; } dd { margin: 0; white-space: pre-line; }
blockquote { margin: 1rem 0; padding: .2rem 1rem; border-left: 4px solid #888; } .said { white-space: pre-wrap; }
img { display: block; max-width: 100%; margin: 1rem 0; border: 1px solid #888; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #999; }
.no { white-space: nowrap; overflow-wrap: normal; }
@media (max-width: 30rem) { dl, tr, td { display: block; } thead { display: none; } dd { margin: 0 0 .6rem; } td { padding: .15rem 0; border: 0; } tr { padding: .4rem 0; border-bottom: 1px solid #999; } }
@media print { body { max-width: none; margin: 0; } section, tr { break-inside: avoid; } a { color: inherit; } }
`;
