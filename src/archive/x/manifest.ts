import { fieldsOf, listOf, numberOf, textOf } from '../json/shape.ts';
import type { Member } from '../members.ts';
import { readWhole } from '../read-file.ts';

export type Manifest = {
  /** How many records each file should hold, by its name without folders. */
  counts: Map<string, number>;
  handle?: string;
  name?: string;
  /** The download says of itself that it is not the whole. */
  partial: boolean;
};

/** The list that X puts into a download: which files there are and how much is in each. */
export async function readManifest(member: Member): Promise<Manifest | undefined> {
  const [first] = (await readWhole(member)).values;
  const manifest = fieldsOf(first);
  if (!manifest) return undefined;
  const counts = new Map<string, number>();
  for (const type of Object.values(fieldsOf(manifest['dataTypes']) ?? {})) {
    for (const one of listOf(fieldsOf(type)?.['files'])) {
      const file = fieldsOf(one);
      const name = textOf(file?.['fileName'])?.split('/').at(-1);
      const count = numberOf(file?.['count']);
      if (name !== undefined && count !== undefined) counts.set(name, count);
    }
  }
  const user = fieldsOf(manifest['userInfo']);
  const handle = textOf(user?.['userName']);
  const name = textOf(user?.['displayName']);
  return {
    counts,
    ...(handle !== undefined && { handle }),
    ...(name !== undefined && { name }),
    partial: fieldsOf(manifest['archiveInfo'])?.['isPartialArchive'] === true,
  };
}
