import { Dialog } from '../layers/dialog.tsx';
import { t } from '../language.ts';
import { avatar, picture } from '../data/pictures.ts';
import { leave } from '../route.ts';
import { personOf, site } from '../store.ts';
import { Box } from '../style/box.tsx';

function pictureAt(path: string): { source: string; alt: string } | undefined {
  const [, first = '', kind, id = '', , n = '1'] =
    /^\/(\w+)\/(status|photo|header_photo)(?:\/(\d+)(\/photo\/(\d+))?)?$/.exec(path) ?? [];
  if (kind === 'status') return site().posts[id]?.photos[Number(n) - 1];
  const person = personOf(first);
  if (!person) return undefined;
  if (kind === 'photo') return { source: avatar(person.name), alt: t.image };
  return person.header && { source: picture(person.header), alt: t.image };
}

/** A picture by itself, over the page it came from. */
export function PhotoViewer({ path }: { path: string }) {
  const shown = pictureAt(path);
  return (
    <Dialog title={t.image} onClose={leave}>
      <Box css={{ aspectRatio: '16 / 10', backgroundColor: 'var(--box)' }}>
        {shown && (
          <img
            alt={shown.alt || t.image}
            draggable="true"
            src={shown.source}
            className="css-9pa8cd"
            style={{ objectFit: 'contain' }}
          />
        )}
      </Box>
    </Dialog>
  );
}
