import { browser } from './api.ts';

/** A small note outside the locker’s database. No word of a person is in it. */
export type WitnessPlace = {
  name: string;
  read(): Promise<string | undefined>;
  write(note: string): Promise<void>;
  forget(): Promise<void>;
};

const key = 'locker-witness';

/** In the extension’s own settings storage, which is another database on the disk. */
export const settingsWitness: WitnessPlace = {
  name: 'settings',
  read: async () => textOf((await browser.storage.local.get(key))[key]),
  write: (note) => browser.storage.local.set({ [key]: note }),
  forget: () => browser.storage.local.remove(key),
};

/** In a file of the origin’s private file system, which is a folder of its own on the disk. */
export const fileWitness = (file: string): WitnessPlace => ({
  name: 'file',
  read: async () => {
    try {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(file);
      return await (await handle.getFile()).text();
    } catch (cause) {
      if (isAbsent(cause)) return undefined;
      throw cause;
    }
  },
  write: async (note) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(file, { create: true });
    // What is written takes the place of the old file when it is closed, all at once.
    const stream = await handle.createWritable();
    await stream.write(note);
    await stream.close();
  },
  forget: async () => {
    try {
      await (await navigator.storage.getDirectory()).removeEntry(file);
    } catch (cause) {
      if (!isAbsent(cause)) throw cause;
    }
  },
});

const isAbsent = (cause: unknown): boolean => cause instanceof DOMException && cause.name === 'NotFoundError';
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
