import { openAll, readDownload } from '../../src/archive/open.ts';
import { droppedPath } from '../../src/cli/dropped.ts';

/** One measured run in a process of its own: `plain`, `read` or `open`, and the path of an archive. */
const [how, path] = process.argv.slice(2) as ['plain' | 'read' | 'open', string];
const began = performance.now();
let count = 0;
const { downloads } = await openAll([droppedPath(path)]);
const opened = performance.now() - began;
if (how === 'read') {
  for await (const event of readDownload(downloads[0]!))
    if (event.type === 'entries') count += event.entries.length;
}
if (how === 'plain') {
  // What anybody would do: unpack each file, parse it whole.
  for (const { member } of downloads[0]!.files) {
    if (!/\/tweets(?:-part\d+)?\.js$/.test(member.path)) continue;
    const pieces: Uint8Array[] = [];
    for await (const piece of member.bytes()) pieces.push(piece);
    const text = new TextDecoder().decode(Buffer.concat(pieces));
    count += (JSON.parse(text.slice(text.indexOf('['))) as unknown[]).length;
  }
}
console.log(
  JSON.stringify({
    ms: performance.now() - began,
    opened,
    count,
    cpu: process.cpuUsage().user / 1000,
    rss: process.resourceUsage().maxRSS * 1024,
  }),
);
