import { useRef, useState } from 'preact/hooks';
import type { FaceBox } from '../../../images/faces/boxes.ts';
import { around, coverPicture, writtenAs, type Part } from '../../../models/cover-picture.ts';
import { Button } from '../../parts/button.tsx';
import section from '../section.module.css';
import styles from './picture.module.css';
import type { ReadPicture } from './read-picture.ts';

type Props = {
  picture: ReadPicture;
  findFaces(file: Blob): Promise<FaceBox[]>;
  onSave(made: Blob): void;
};

type Cover = Part & { id: number; name: string; on: boolean };
type Edge = 'left' | 'top' | 'right' | 'bottom';
const edges: readonly [Edge, string][] = [
  ['left', 'Left edge'],
  ['right', 'Right edge'],
  ['top', 'Top edge'],
  ['bottom', 'Bottom edge'],
];

/** The picture with what is to be covered: faces that were found, and parts the person draws or sets. */
export function Covers({ picture, findFaces, onSave }: Props) {
  const [size, setSize] = useState<{ width: number; height: number }>();
  const [shown, setShown] = useState(true);
  const [covers, setCovers] = useState<Cover[]>([]);
  const [said, setSaid] = useState('');
  const [drag, setDrag] = useState<{ x: number; y: number }>();
  const nextId = useRef(1);
  const frame = useRef<HTMLDivElement>(null);

  const add = (parts: readonly Part[], name: string): void =>
    setCovers((before) => [
      ...before,
      ...parts.map((part, at) => ({
        ...part,
        id: nextId.current++,
        name: `${name} ${before.filter((one) => one.name.startsWith(name)).length + at + 1}`,
        on: true,
      })),
    ]);
  const change = (id: number, more: Partial<Cover>): void =>
    setCovers((before) => before.map((one) => (one.id === id ? { ...one, ...more } : one)));

  const find = (): void => {
    if (!size) return;
    setSaid('Looking for faces…');
    findFaces(picture.file).then(
      (found) => {
        add(
          found.map((one) => around(one, size.width, size.height)),
          'Face',
        );
        setSaid(
          found.length === 0
            ? 'Lanyard saw no face. That does not mean that nobody is in the picture: cover parts yourself.'
            : `Lanyard saw ${found.length === 1 ? 'a face' : `about ${found.length} faces`}. Look yourself for more.`,
        );
      },
      () => setSaid('Faces could not be looked for. Cover parts yourself.'),
    );
  };
  const save = (): void => {
    setSaid('');
    coverPicture(
      picture.file,
      covers.filter(({ on }) => on),
      picture.data.format,
    ).then(onSave, () => setSaid('The covered copy could not be made. Try with a smaller picture.'));
  };
  const placeOf = (event: PointerEvent): { x: number; y: number } | undefined => {
    const box = frame.current?.getBoundingClientRect();
    if (!box || !size) return undefined;
    const clamp = (part: number): number => Math.min(1, Math.max(0, part));
    return {
      x: clamp((event.clientX - box.left) / box.width) * size.width,
      y: clamp((event.clientY - box.top) / box.height) * size.height,
    };
  };
  const drawn = (event: PointerEvent): void => {
    const to = placeOf(event);
    setDrag(undefined);
    if (!drag || !to || Math.abs(to.x - drag.x) < 4 || Math.abs(to.y - drag.y) < 4) return;
    add(
      [
        {
          left: Math.min(drag.x, to.x),
          right: Math.max(drag.x, to.x),
          top: Math.min(drag.y, to.y),
          bottom: Math.max(drag.y, to.y),
        },
      ],
      'Part',
    );
  };
  const share = (value: number, whole: number): string => `${(value / whole) * 100}%`;
  const active = covers.filter(({ on }) => on).length;
  const otherFormat = picture.data.format === 'avif';

  if (!shown)
    return (
      <p class={section.soft}>
        This browser cannot open this kind of picture, so nothing in it can be covered here. On a phone, send
        or save it as JPEG first.
      </p>
    );
  return (
    <div class={styles.covers}>
      <h3>Cover what nobody should see</h3>
      <p class={section.soft}>
        Draw over the picture with the mouse or a finger, or add a part and set its edges. Covered parts are
        painted over in the copy; nothing is left under the paint.
      </p>
      <div
        ref={frame}
        class={styles.frame}
        onPointerDown={(event) => setDrag(placeOf(event))}
        onPointerUp={drawn}
        onPointerCancel={() => setDrag(undefined)}
      >
        <img
          src={picture.address}
          alt="The picture you chose"
          draggable={false}
          onLoad={({ currentTarget }) =>
            setSize({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })
          }
          onError={() => setShown(false)}
        />
        {size &&
          covers
            .filter(({ on }) => on)
            .map(({ id, left, top, right, bottom }) => (
              <span
                key={id}
                class={styles.cover}
                style={{
                  left: share(left, size.width),
                  top: share(top, size.height),
                  width: share(right - left, size.width),
                  height: share(bottom - top, size.height),
                }}
              />
            ))}
      </div>
      <div class={section.row}>
        <Button onClick={find}>Find faces</Button>
        <Button
          onClick={() =>
            size &&
            add(
              [
                {
                  left: size.width * 0.4,
                  right: size.width * 0.6,
                  top: size.height * 0.4,
                  bottom: size.height * 0.6,
                },
              ],
              'Part',
            )
          }
        >
          Add a part to cover
        </Button>
      </div>
      <p role="status">{said}</p>
      {size && covers.length > 0 && (
        <ul class={styles.list}>
          {covers.map((cover) => (
            <li key={cover.id}>
              <label>
                <input
                  type="checkbox"
                  checked={cover.on}
                  onChange={({ currentTarget }) => change(cover.id, { on: currentTarget.checked })}
                />{' '}
                Cover {cover.name.toLowerCase()}
              </label>
              <details>
                <summary>Set the edges of {cover.name.toLowerCase()}</summary>
                {edges.map(([edge, label]) => {
                  const whole = edge === 'left' || edge === 'right' ? size.width : size.height;
                  return (
                    <label key={edge} class={styles.edge}>
                      <span>{label}</span>
                      <input
                        type="range"
                        min={0}
                        max={100}
                        value={Math.round((cover[edge] / whole) * 100)}
                        onInput={({ currentTarget }) =>
                          change(cover.id, { [edge]: (Number(currentTarget.value) / 100) * whole })
                        }
                      />
                    </label>
                  );
                })}
              </details>
            </li>
          ))}
        </ul>
      )}
      {active > 0 && (
        <div class={section.row}>
          <Button look="main" onClick={save}>
            Save the covered copy ({writtenAs(picture.data.format).split('/')[1]?.toUpperCase()})
          </Button>
        </div>
      )}
      {otherFormat && active > 0 && (
        <p class={section.soft}>This browser cannot write AVIF, so the covered copy is a JPEG.</p>
      )}
    </div>
  );
}
