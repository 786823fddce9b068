import { useEffect, useState } from 'preact/hooks';
import { thumbnail } from '../../../browser/thumbnail.ts';
import { momentWords } from '../../../evidence/moment.ts';
import type { Capture } from '../../../evidence/record.ts';
import { shownMarks } from '../../../evidence/shown-marks.ts';
import { withoutWords } from '../../../evidence/report.ts';
import { Button } from '../../parts/button.tsx';
import { Confirm } from '../confirm.tsx';
import type { EvidenceDesk } from './desk.ts';
import section from '../section.module.css';
import styles from './evidence.module.css';
import { amount } from './words.ts';

type Props = {
  incident: string;
  capture: Capture;
  desk: EvidenceDesk;
  busy: boolean;
  onRemove(): void;
};

/** One capture: a small picture made for this page only, when, where, and what the page said. */
export function CaptureCard({ incident, capture, desk, busy, onRemove }: Props) {
  const { id, taken, page, posts, pictures, notes, withoutPicture } = capture;
  const [first] = pictures;
  const [open, setOpen] = useState(false);
  return (
    <li class={styles.capture}>
      {first && !open && (
        <Picture {...{ incident, desk }} file={first.file} small alt={`Capture ${id}, made small`} />
      )}
      <p>
        <strong>{Number(id)}.</strong> {momentWords(taken)}
      </p>
      {page.address && <p class={section.soft}>{shownMarks(page.address)}</p>}
      {posts.slice(0, 3).map(({ author, handle, text }, index) => (
        <div key={index}>
          <p class={section.soft}>
            As the page showed it: {shownMarks([author, handle].filter(Boolean).join(' · ')) || 'not read'}
          </p>
          {text && (
            <p class={styles.said} dir="auto">
              {shownMarks(text)}
            </p>
          )}
        </div>
      ))}
      {posts.length > 3 && <p class={section.soft}>and {amount(posts.length - 3, 'more post')}</p>}
      {notes.map((note) => (
        <p key={note} class={section.soft}>
          {note}
        </p>
      ))}
      {withoutPicture && <p>{withoutWords[withoutPicture]}</p>}
      {pictures.length > 0 && (
        <Button onClick={() => setOpen(!open)}>
          {open
            ? 'Show it small'
            : `Show ${pictures.length > 1 ? `${pictures.length} pictures` : 'the picture'}`}
        </Button>
      )}
      {open &&
        pictures.map(({ file }, index) => (
          <Picture key={file} {...{ incident, desk, file }} alt={`Capture ${id}, picture ${index + 1}`} />
        ))}
      <Confirm
        ask="Remove this capture…"
        question="Its pictures, words and page archive go from this device for good. Its line in the log stays, with the address and what the page showed, and says that they were removed."
        yes="Remove it"
        no="Keep it"
        careful
        busy={busy}
        onYes={onRemove}
      />
    </li>
  );
}

type PictureProps = { incident: string; desk: EvidenceDesk; file: string; alt: string; small?: boolean };

function Picture({ incident, desk, file, alt, small = false }: PictureProps) {
  const [seen, setSeen] = useState<string | null>();
  useEffect(() => {
    let address: string | undefined;
    let gone = false;
    void desk.picture(incident, file).then(async (bytes) => {
      const blob =
        bytes &&
        (small
          ? await thumbnail(bytes, 480)
          : new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' }));
      if (gone) return;
      address = blob && URL.createObjectURL(blob);
      setSeen(address ?? null);
    });
    return () => {
      gone = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [incident, file, small, desk]);
  if (seen === null)
    return <p>This picture can no longer be read from this device. The others are not touched by that.</p>;
  return seen === undefined ? (
    <p class={section.soft}>One moment…</p>
  ) : (
    <img class={small ? styles.picture : styles.full} src={seen} alt={alt} />
  );
}
