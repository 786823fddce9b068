import { beforeEach, describe, expect, test } from 'vitest';
import { world } from './saving.ts';
import { noteGateRead } from '../../src/background/capture/gate.ts';
import { noteLast, takeLast } from '../../src/background/capture/last-saved.ts';
import { endCapture, saveCapture } from '../../src/background/capture/save-capture.ts';
import { saveThread } from '../../src/background/capture/save-thread.ts';

const wish = { tab: 7, cover: false, archive: false };

beforeEach(() => {
  world.kept.length = 0;
  world.pictures = 0;
  world.fields = [];
  world.forNow.clear();
  world.store.clear();
});

describe('saving', () => {
  test('nothing is taken before the gate has been read', async () => {
    for (const kind of ['screen', 'post', 'words'] as const)
      expect(await saveCapture({ ...wish, kind })).toHaveProperty('refused');
    expect(await saveThread(wish, new AbortController().signal, () => undefined)).toHaveProperty('refused');
    expect({ kept: world.kept, pictures: world.pictures }).toEqual({ kept: [], pictures: 0 });
  });

  test('the second capture goes to the incident of the first', async () => {
    await noteGateRead();
    await saveCapture({ ...wish, kind: 'screen' });
    await saveCapture({ ...wish, kind: 'screen' });
    expect(world.kept.map(({ into }) => into)).toEqual([
      { title: expect.stringMatching(/^X, \d+ \w+ \d{4}$/) as string },
      { incident: 'one' },
    ]);
  });

  test('a page with a private field on it is not kept whole as a file', async () => {
    await noteGateRead();
    await saveCapture({ ...wish, kind: 'screen', archive: true });
    expect(world.kept[0]!.capture.archive).toBeInstanceOf(Uint8Array);
    world.fields = [{ what: 'payment', box: { x: 0, y: 0, width: 1, height: 1 } }];
    expect(await saveCapture({ ...wish, kind: 'screen', archive: true })).toHaveProperty('refused');
    expect(world.kept).toHaveLength(1);
  });

  test('the person’s word takes no picture and looks at nothing', async () => {
    await endCapture(7);
    expect(world.pictures).toBe(0);
    expect(world.kept).toHaveLength(1);
  });
});

describe('what became of a saving by key or menu', () => {
  const reply = { refused: 'Nothing was saved.' };

  test('is told once, on its own tab, while it is news', async () => {
    await noteLast(7, 1000, reply);
    expect(await takeLast(8, 2000)).toBeNull();
    expect(await takeLast(7, 2000)).toEqual(reply);
    expect(await takeLast(7, 2000)).toBeNull();
    await noteLast(7, 1000, reply);
    expect(await takeLast(7, 1000 + 121_000)).toBeNull();
  });
});
