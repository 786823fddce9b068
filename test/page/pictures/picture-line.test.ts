import { beforeEach, expect, test, vi } from 'vitest';
import { largestPicture } from '../../../src/messages/picture-port-limits.ts';
import { pictureRequestSchema } from '../../../src/messages/picture-port.ts';
import { madePorts } from '../../browser/ports-made.ts';
import { waitFor } from '../../wait-for.ts';

let ports = madePorts();
vi.mock('../../../src/browser/messaging.ts', () => ({
  connect: (name: string) => ports.connect(name),
  isAlive: () => true,
}));
const { PictureLine } = await import('../../../src/page/pictures/picture-line.ts');

beforeEach(() => (ports = madePorts()));

const offer = { id: 7, role: 'draft', name: 'trip.jpg', original: true } as const;
const said = () => ports.opened[0]!.said;

test('bytes that are asked for are sent in parts', async () => {
  new PictureLine('x').offer({ ...offer, file: new Blob(['tea and toast']) });
  ports.opened[0]!.hear({ type: 'parts', id: 7 });
  await waitFor(() => expect(said()).toHaveLength(2));
  expect(said()[1]).toEqual({ type: 'part', id: 7, part: btoa('tea and toast'), last: true });
});

test('a file that cannot be read any more is said to be one that nobody can look at', async () => {
  const file = new Blob(['tea']);
  file.arrayBuffer = () => Promise.reject(new DOMException('It was moved', 'NotReadableError'));
  new PictureLine('x').offer({ ...offer, file });
  ports.opened[0]!.hear({ type: 'parts', id: 7 });
  await waitFor(() => expect(said()).toHaveLength(2));
  expect(said()[1]).toMatchObject({ ...offer, type: 'picture', file: undefined, size: largestPicture + 1 });
  for (const message of said()) expect(pictureRequestSchema.safeParse(message).success).toBe(true);
});
