import { attribute, closest } from '../dom/safe.ts';
import { lineOf } from './read/text.ts';

/** How the three sites call it, in the languages that their pages were read in. */
const words =
  /^(?:delete|remove|discard|move to (?:bin|trash|recycle bin)|löschen|entfernen|in den papierkorb|dileu|tynnu|supprimer|eliminar|حذف|إزالة|حذف المنشور)/iu;

const control = '[role="menuitem"], [role="button"], button';

/** Whether a press on an element deletes something, by the words on its control. An icon alone is not told. */
export function deletesSomething(on: Element): boolean {
  const pressed = closest(on, control);
  if (!pressed) return false;
  const label = lineOf(pressed) ?? attribute(pressed, 'aria-label') ?? '';
  return label.length < 60 && words.test(label.trim());
}
