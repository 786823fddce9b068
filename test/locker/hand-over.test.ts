import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { blobSource } from '../../src/archive/source.ts';
import { LockerStore, type Sealed } from '../../src/browser/locker-store.ts';
import { verify, type Verdict } from '../../src/evidence/verify.ts';
import { bundleOfZip } from '../../src/evidence/zip-bundle.ts';
import type { Saved } from '../../src/locker/capture.ts';
import { handOver, type Handing } from '../../src/locker/hand-over.ts';
import type { Locker } from '../../src/locker/locker.ts';
import { aCapture, aDesk, at } from './made.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function checked({ zip }: Handing): Promise<{ verdict: Verdict; paths: readonly string[] }> {
  const bundle = await bundleOfZip(blobSource('one.zip', await new Response(zip).blob()));
  if ('refused' in bundle) throw new Error(bundle.refused);
  return { verdict: await verify(bundle), paths: bundle.paths };
}

/** A store that counts how often each file is read, and cannot read some. */
class CountingStore extends LockerStore {
  readonly reads = new Map<string, number>();
  lost: RegExp | undefined;
  override async get(room: 'lines' | 'files' | 'keys', ref: string): Promise<Sealed | undefined> {
    if (room === 'files') this.reads.set(ref, (this.reads.get(ref) ?? 0) + 1);
    if (room === 'files' && this.lost?.test(ref)) throw new DOMException('gone', 'NotReadableError');
    return super.get(room, ref);
  }
}

async function three(): Promise<{ store: CountingStore; locker: Locker; incident: string }> {
  const store = new CountingStore();
  const locker = aDesk().open(store);
  const { incident } = (await locker.capture({ title: 'Posts about me' }, aCapture())) as Saved;
  await locker.capture({ incident }, aCapture());
  await locker.capture({ incident }, aCapture());
  return { store, locker, incident };
}

test('each file is read once, and the report for print is told of each in its turn', async () => {
  const { store, locker, incident } = await three();
  const seen: string[] = [];
  const handing = (await handOver(locker, incident, at(99), {
    print: {
      see: async (path) => void seen.push(path),
      write: async ({ captures }) => {
        expect(captures).toHaveLength(3);
        return new TextEncoder().encode('a report');
      },
    },
  }))!;
  const { verdict, paths } = await checked(handing);
  expect(verdict.verdict).toBe('whole');
  expect(handing.lost).toEqual([]);
  expect([...store.reads.values()]).toEqual(Array.from({ length: 6 }, () => 1));
  expect(seen.slice(0, 3)).toEqual(['pictures/0001-1.png', 'text/0001.txt', 'pictures/0002-1.png']);
  expect(paths.some((path) => path.endsWith('data/report.pdf'))).toBe(true);
});

test('a file that is lost stays out, the log says so once, and the bundle is whole', async () => {
  const { store, locker, incident } = await three();
  store.lost = /pictures\/0002-1/;
  for (const turn of [1, 2]) {
    const handing = (await handOver(locker, incident, at(99), {}))!;
    const { verdict, paths } = await checked(handing);
    expect(verdict.checks.filter(({ state }) => state === 'bad')).toEqual([]);
    expect(handing.lost).toEqual(['pictures/0002-1.png']);
    expect(paths.filter((path) => path.endsWith('.png'))).toHaveLength(2);
    const kept = await locker.incident(incident);
    if (!kept || kept === 'locked') throw new Error('not there');
    const said = kept.incident.log.filter(({ kind }) => kind === 'noted');
    expect(said, `turn ${turn}`).toHaveLength(1);
  }
});

test('what is saved while a lost file is found is in the bundle with its line', async () => {
  const { store, locker, incident } = await three();
  store.lost = /text\/0003/;
  const handing = (await handOver(locker, incident, at(99), {
    print: {
      see: async (path) => {
        if (path === 'pictures/0001-1.png') await locker.capture({ incident }, aCapture());
      },
      write: async () => undefined,
    },
  }))!;
  const { verdict, paths } = await checked(handing);
  expect(verdict.verdict).toBe('whole');
  expect(paths.some((path) => path.endsWith('pictures/0004-1.png'))).toBe(true);
});
