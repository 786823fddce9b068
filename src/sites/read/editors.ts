import { all, attribute, closest, rectOf } from '../../dom/safe.ts';
import { textOfEditor } from '../../dom/text-of-editor.ts';
import { writtenSurfaces } from '../../engine/draft.ts';
import type { EditorReading, EditorSighting, SiteAdapter } from '../../engine/site-adapter.ts';
import { isDisabled } from '../find.ts';
import { isPutAway } from './hidden.ts';
import { longestText } from './text.ts';

const takesMedia = new Set<string>(writtenSurfaces);

/** What stands in an editor now. */
export function draftIn({ element, kind }: EditorSighting): string {
  if (kind === 'editable') return textOfEditor(element, longestText).text;
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
    ? element.value.slice(0, longestText)
    : '';
}

/** Each editor of a page with what stands in it; `null` when the page has none. */
export function readEditors(
  adapter: SiteAdapter,
  roots: readonly ParentNode[],
  asWhom: (sighting: EditorSighting) => string | undefined,
): EditorReading[] | null {
  const read = roots
    .flatMap((root) => adapter.editors(root))
    .filter(({ element }) => !isPutAway(element))
    .map((sighting): EditorReading => {
      const { surface, group } = sighting;
      const control = adapter.sendControl(group);
      const as = asWhom(sighting);
      return {
        kind: surface,
        text: draftIn(sighting),
        media: takesMedia.has(surface) ? mediaIn(group, adapter) : null,
        canSend: control ? !isDisabled(control) : null,
        ...(as !== undefined && { as }),
      };
    });
  return read.length > 0 ? read : null;
}

/**
 * Where a site tells pictures from icons by their size, a page that is not laid out cannot be read,
 * unless there is nothing that could be either or all of it says how small it is.
 */
function mediaIn(group: Element, adapter: SiteAdapter): number | undefined {
  const pictures = all(group, 'img, video');
  if (adapter.id !== 'facebook' || pictures.some((picture) => rectOf(picture).width > 0))
    return adapter.media(group);
  const small = (picture: Element): boolean =>
    closest(picture, '[aria-hidden="true"]') !== null || Number(attribute(picture, 'width') ?? 999) < 90;
  return pictures.every(small) ? 0 : undefined;
}
