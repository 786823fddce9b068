import { createSource } from '../page/source.ts';

export type Picture = { url: string; video: boolean };
export type Step = 'closed' | 'select' | 'crop' | 'edit' | 'caption' | 'sharing' | 'shared';

/** Where the create dialog stands; it has no address of its own. */
export const flow: { step: Step; pictures: Picture[] } = { step: 'closed', pictures: [] };
export const flowSource = createSource();

export function moveTo(step: Step, pictures: Picture[] = flow.pictures): void {
  flow.step = step;
  flow.pictures = step === 'closed' ? [] : pictures;
  flowSource.notify();
}
