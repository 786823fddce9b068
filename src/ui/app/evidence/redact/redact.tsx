import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PixelBox } from '../../../../browser/canvas.ts';
import type { Incident } from '../../../../evidence/record.ts';
import { coverWords, namesIn } from '../../../../evidence/redact.ts';
import { shownMarks } from '../../../../evidence/shown-marks.ts';
import { appAddress } from '../../../../messages/app-place.ts';
import { Button } from '../../../parts/button.tsx';
import { Field } from '../../field.tsx';
import section from '../../section.module.css';
import type { EvidenceDesk } from '../desk.ts';
import styles from '../evidence.module.css';
import type { PictureActions } from '../../picture/actions.ts';
import { CoverPicture } from './cover-picture.tsx';
import own from './redact.module.css';

type Props = { incident: Incident; desk: EvidenceDesk } & Pick<PictureActions, 'findFaces'>;

/** How many pictures are open to be drawn on at once; each is as large as the screen it was taken of. */
const atOnce = 6;

/** A copy for those who may not see everything: names are replaced, covers are burnt in, the original stays sealed. */
export function Redact({ incident, desk, findFaces }: Props) {
  const names = useMemo(() => namesIn(incident), [incident]);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [more, setMore] = useState('');
  const [boxes, setBoxes] = useState<Readonly<Record<string, readonly PixelBox[]>>>({});
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(atOnce);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ good: boolean; words: string }>();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [incident.id]);

  const pictures = incident.captures.flatMap((capture) => capture.pictures);
  const words = [...names.filter((name) => !kept.has(name)), ...more.split(',').map((one) => one.trim())];
  const toggled = (set: ReadonlySet<string>, one: string, on: boolean): ReadonlySet<string> => {
    const next = new Set(set);
    if (on) next.add(one);
    else next.delete(one);
    return next;
  };
  const read = useCallback((file: string) => desk.picture(incident.id, file), [desk, incident.id]);

  const make = async (): Promise<void> => {
    setBusy(true);
    setSaid({ good: true, words: 'Making the copy…' });
    const name = await desk.redact(incident.id, { words, without }, boxes);
    setBusy(false);
    setSaid(
      name
        ? {
            good: true,
            words: `${name} is in your downloads. Open it and look at every picture before you give it to anybody.`,
          }
        : {
            good: false,
            words:
              'The copy could not be made. If a picture can no longer be read, leave it out; if the disk is full, make room. Then try again.',
          },
    );
  };

  return (
    <div class={styles.incident}>
      <div class={styles.part}>
        <p>
          <a href={appAddress('evidence', 'incident', incident.id)}>Back to the incident</a>
        </p>
        <h3 ref={title} tabIndex={-1}>
          A copy with names and faces covered
        </h3>
        <p>
          For showing to somebody who need not know who else is in it. What you cover is gone from the copy
          for good: black is burnt into the pictures, and words are replaced. The sealed original stays here
          as it is. The copy says that it is one, and which files it was made from. Lanyard can look for
          faces, and never sees all of them: look at every picture yourself, for names too.
        </p>
      </div>
      <section class={styles.part} aria-labelledby="redact-words">
        <h4 id="redact-words">Words</h4>
        <p>These names were saved. Each is covered wherever it stands in words, unless you keep it:</p>
        <ul class={own.names}>
          {names.map((name) => (
            <li key={name}>
              <label>
                <input
                  type="checkbox"
                  checked={!kept.has(name)}
                  onChange={({ currentTarget }) => setKept(toggled(kept, name, !currentTarget.checked))}
                />{' '}
                Cover <bdi>{shownMarks(name)}</bdi>
              </label>
            </li>
          ))}
        </ul>
        <Field
          id="redact-more"
          label="Other words to cover"
          help="Separate them with commas: first names, a class, a street."
          value={more}
          longest={2000}
          onInput={setMore}
        />
        <details class={section.more}>
          <summary>How the words will read</summary>
          {incident.captures.flatMap(({ posts }, capture) =>
            posts.map(({ author, text }, post) => (
              <p key={`${capture} ${post}`} dir="auto">
                {shownMarks(coverWords([author, text].filter(Boolean).join(': '), words))}
              </p>
            )),
          )}
        </details>
      </section>
      <section class={styles.part} aria-labelledby="redact-pictures">
        <h4 id="redact-pictures">Pictures ({pictures.length})</h4>
        <p>
          Draw over what is to be covered, with the mouse, a finger or a pen. With keys: press “Add a cover”,
          go to the cover with Tab, and move it with the arrow keys.
        </p>
        {pictures.slice(0, shown).map(({ file, width, height }, index) => (
          <Drawn
            key={file}
            {...{ file, read, findFaces }}
            name={`Picture ${index + 1}`}
            size={{ width, height }}
            boxes={boxes[file] ?? []}
            left={without.has(file)}
            onBoxes={(now) => setBoxes({ ...boxes, [file]: now })}
            onLeave={(left) => setWithout(toggled(without, file, left))}
          />
        ))}
        {pictures.length > shown && (
          <div class={section.row}>
            <Button onClick={() => setShown(shown + atOnce)}>Show more pictures</Button>
          </div>
        )}
      </section>
      <section class={styles.part} aria-labelledby="redact-make">
        <h4 id="redact-make">Make the copy</h4>
        {pictures.length > shown && (
          <p>
            <strong>You have not looked at {pictures.length - shown} of the pictures.</strong> Show them
            first, or they go into the copy uncovered.
          </p>
        )}
        <p>Page archives are never in it: nothing in them can be covered.</p>
        <div class={section.row}>
          <Button look="main" busy={busy} onClick={() => void make()}>
            Make the covered copy
          </Button>
        </div>
        <p role="status" class={said?.good === false ? section.fault : section.said}>
          {said?.words}
        </p>
      </section>
    </div>
  );
}

type DrawnProps = Omit<Parameters<typeof CoverPicture>[0], 'picture'> & {
  file: string;
  read(file: string): Promise<Uint8Array | undefined>;
};

function Drawn({ file, read, ...props }: DrawnProps) {
  const picture = useCallback(() => read(file), [read, file]);
  return <CoverPicture {...props} picture={picture} />;
}
