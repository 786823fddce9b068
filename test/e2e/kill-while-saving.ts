import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locker } from '../../src/locker/locker.ts';
import { aPicture, openLocker, putLockerIn, saveIn } from './locker-in-page.ts';
import { pause } from './stage.ts';

export type KillOutcome = {
  kills: number;
  /** Of the browser, of the page that writes, of the background. */
  ways: { browser: number; page: number; background: number };
  /** Said to be saved, over the whole run. */
  acknowledged: number;
  /** Of those not yet cleared away, found at the end. */
  kept: number;
  torn: number;
  lost: number;
  states: Record<string, number>;
};

/**
 * Saves without a pause, with pictures of different sizes, and kills whoever is at work at a moment nobody
 * chose: the whole browser, the page that writes, or the background. After each, everything kept is read back.
 */
export async function killWhileSaving(
  extension: string,
  port: number,
  kills: number,
  seed: number,
  say: (line: string) => void = () => undefined,
): Promise<KillOutcome> {
  const profile = mkdtempSync(join(tmpdir(), 'lanyard-kills-'));
  let state = seed;
  const upTo = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const sizes = [
    { width: 32, height: 24 },
    { width: 640, height: 480 },
    { width: 1280, height: 800 },
  ];
  const pictures = sizes.map(({ width, height }) => aPicture(width, height));
  const outcome: KillOutcome = {
    kills: 0,
    ways: { browser: 0, page: 0, background: 0 },
    acknowledged: 0,
    kept: 0,
    torn: 0,
    lost: 0,
    states: {},
  };
  const acknowledged = new Set<string>();
  let { browser, page } = await openLocker(extension, port, profile);
  const incidentOf = (await saveIn(page, { title: 'Kills' }, pictures[0]!, sizes[0]!)) as {
    incident: string;
  };
  acknowledged.add('0001');
  const app = page.url();
  const { incident } = incidentOf;
  for (let turn = 0; turn < kills; turn++) {
    const way = (['browser', 'page', 'background'] as const)[turn % 3]!;
    let going = true;
    const saving = (async () => {
      for (let one = turn; going; one++) {
        const index = one % sizes.length;
        const saved = await saveIn(page, { incident }, pictures[index]!, sizes[index]!);
        if (!saved.saved) continue;
        acknowledged.add(saved.capture);
        outcome.acknowledged++;
      }
    })().catch(() => undefined); // The page it ran in is gone; that is the test.
    await pause(upTo(1200));
    if (way === 'browser') {
      const ended = new Promise((done) => browser.process()!.once('exit', done));
      browser.process()!.kill('SIGKILL');
      await ended;
    } else if (way === 'page') {
      const session = await page.createCDPSession();
      // Whoever is crashed gives no answer.
      void session.send('Page.crash').catch(() => undefined);
      await pause(300);
    } else {
      const target = browser.targets().find((one) => one.type() === 'service_worker');
      await Promise.race([target?.worker().then((worker) => worker?.close()), pause(2000)]);
    }
    outcome.kills++;
    outcome.ways[way]++;
    if (way === 'background') await pause(upTo(200));
    going = false;
    await Promise.race([saving, pause(4000)]);
    if (way === 'browser') {
      await pause(200);
      ({ browser, page } = await openLocker(extension, port, profile));
    } else {
      if (way === 'page') void page.close().catch(() => undefined);
      page = await browser.newPage();
      await page.goto(app);
      await page.waitForSelector('main');
      await putLockerIn(page);
    }
    const found = await page.evaluate(async (id) => {
      const { testLocker } = globalThis as unknown as { testLocker: Locker };
      const kept = await testLocker.incident(id);
      const health = await testLocker.health();
      const bad = await testLocker.inspect();
      if (!kept || kept === 'locked') return { state: health.state, bad, captures: [], faults: 1, lost: [] };
      const lost: string[] = [];
      for (const { pictures, text } of kept.incident.captures)
        for (const path of [...pictures.map(({ file }) => file), ...(text === undefined ? [] : [text])])
          await testLocker.file(id, path).catch((cause: unknown) => lost.push(`${path}: ${String(cause)}`));
      return {
        state: health.state,
        bad,
        captures: kept.incident.captures.map((one) => one.id),
        faults: kept.faults.length + kept.unreadable.length,
        lost,
      };
    }, incident);
    outcome.states[found.state] = (outcome.states[found.state] ?? 0) + 1;
    outcome.torn += found.bad.length + found.faults + found.lost.length + (found.state === 'whole' ? 0 : 1);
    outcome.lost += [...acknowledged].filter((one) => !found.captures.includes(one)).length;
    outcome.kept = found.captures.length;
    say(
      `${turn + 1} ${way}: ${found.captures.length} kept, ${acknowledged.size} acknowledged, ${found.state}`,
    );
    // So that reading all back stays quick, what was looked at goes now and then.
    if (found.captures.length > 40) {
      await page.evaluate(
        async (id, ids) => {
          const { testLocker } = globalThis as unknown as { testLocker: Locker };
          for (const one of ids) await testLocker.removeCapture(id, one, 'looked at');
        },
        incident,
        found.captures,
      );
      for (const one of found.captures) acknowledged.delete(one);
    }
  }
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
  return outcome;
}
