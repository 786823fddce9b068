import { Model } from './model.ts';
import { stored } from './weights.ts';

let model: Model | undefined;

/** The weights that ship, read once: when the first text is. */
export const learned = (): Model => (model ??= new Model(stored));
