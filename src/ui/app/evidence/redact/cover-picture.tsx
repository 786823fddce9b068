import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PixelBox } from '../../../../browser/canvas.ts';
import { report } from '../../../../browser/report.ts';
import type { FaceBox } from '../../../../images/faces/boxes.ts';
import { around } from '../../../../models/cover-picture.ts';
import { Button } from '../../../parts/button.tsx';
import type { PictureActions } from '../../picture/actions.ts';
import section from '../../section.module.css';
import styles from './redact.module.css';

type Props = {
  /** What it is called: “Picture 2”. */
  name: string;
  size: { width: number; height: number };
  boxes: readonly PixelBox[];
  left: boolean;
  picture(): Promise<Uint8Array | undefined>;
  findFaces: PictureActions['findFaces'];
  onBoxes(boxes: PixelBox[]): void;
  onLeave(left: boolean): void;
};

/** Fewer pixels than this across are a click and no cover. */
const least = 6;
/** A key moves a cover by this share of the picture’s width. */
const step = 0.01;

/** One picture to draw covers on, with the pointer or with keys. */
export function CoverPicture({ name, size, boxes, left, picture, findFaces, onBoxes, onLeave }: Props) {
  const [faces, setFaces] = useState<readonly PixelBox[]>([]);
  const [looking, setLooking] = useState(false);
  const [said, setSaid] = useState('');
  const [address, setAddress] = useState<string | null>();
  const [drawing, setDrawing] = useState<PixelBox>();
  const from = useRef<{ x: number; y: number } | null>(null);
  const item = useRef<HTMLDivElement>(null);
  /** What gets the focus once it is drawn, where what had it goes away; the first button where that is not there. */
  const next = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (next.current === undefined) return;
    const to = item.current?.querySelector<SVGElement>(next.current) ?? item.current?.querySelector('button');
    next.current = undefined;
    to?.focus();
  });
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    void picture().then((bytes) => {
      if (gone) return;
      made =
        bytes && URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' }));
      setAddress(made ?? null);
    });
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [picture]);

  /** A place of the pointer in the pixels of the picture. */
  const at = (event: PointerEvent): { x: number; y: number } => {
    const board = (event.currentTarget as Element).getBoundingClientRect();
    const within = (value: number, most: number): number => Math.max(0, Math.min(most, Math.round(value)));
    return {
      x: within(((event.clientX - board.left) / board.width) * size.width, size.width),
      y: within(((event.clientY - board.top) / board.height) * size.height, size.height),
    };
  };
  const boxTo = (to: { x: number; y: number }): PixelBox | undefined => {
    const start = from.current;
    if (!start) return undefined;
    return {
      x: Math.min(start.x, to.x),
      y: Math.min(start.y, to.y),
      width: Math.abs(start.x - to.x),
      height: Math.abs(start.y - to.y),
    };
  };
  const change = (index: number, box: PixelBox | undefined): void =>
    onBoxes(boxes.flatMap((one, place) => (place === index ? (box ?? []) : one)));

  const onKey = (event: KeyboardEvent, index: number): void => {
    const box = boxes[index]!;
    const by = Math.max(1, Math.round(size.width * step));
    const [dx, dy] = arrows[event.key] ?? [0, 0];
    if (event.key === 'Delete' || event.key === 'Backspace') {
      next.current = coverAt(Math.min(index, boxes.length - 2));
      change(index, undefined);
    } else if (dx === 0 && dy === 0) return;
    else if (event.shiftKey)
      change(index, {
        ...box,
        width: Math.max(least, Math.min(size.width - box.x, box.width + dx * by)),
        height: Math.max(least, Math.min(size.height - box.y, box.height + dy * by)),
      });
    else
      change(index, {
        ...box,
        x: Math.max(0, Math.min(size.width - box.width, box.x + dx * by)),
        y: Math.max(0, Math.min(size.height - box.height, box.y + dy * by)),
      });
    event.preventDefault();
  };

  const look = async (): Promise<void> => {
    setLooking(true);
    setSaid('Looking for faces…');
    try {
      const bytes = await picture();
      if (!bytes) return setAddress(null);
      const found = await findFaces(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' }));
      setFaces(found.map((face) => boxAround(face, size)));
      setSaid(facesWords(found.length));
    } catch (cause) {
      report('evidence', 'faces', cause);
      setSaid('Faces could not be looked for. Draw over them yourself.');
    } finally {
      setLooking(false);
    }
  };
  // One whose cover is taken away is offered again.
  const offered = faces.filter((face) => !boxes.some((box) => covers(box, face)));
  const coverFace = (index: number): void => {
    next.current = offered.length > 1 ? faceAt(Math.min(index, offered.length - 2)) : coverAt(boxes.length);
    onBoxes([...boxes, offered[index]!]);
  };

  if (address === null)
    return <p>{name} can no longer be read from this device, so it is not in the copy.</p>;
  return (
    <div ref={item} class={styles.item}>
      {/* As large as the picture before it is there: what stands below keeps its place, and every button is drawn once. */}
      <div
        class={left ? styles.left : styles.board}
        style={{ inlineSize: `${size.width}px`, aspectRatio: `${size.width} / ${size.height}` }}
      >
        {address === undefined ? (
          <p>One moment…</p>
        ) : (
          <>
            <img src={address} alt={name} draggable={false} />
            <svg
              viewBox={`0 0 ${size.width} ${size.height}`}
              preserveAspectRatio="none"
              onPointerDown={(event) => {
                if (event.button !== 0 || left) return;
                from.current = at(event);
                event.currentTarget.setPointerCapture(event.pointerId);
              }}
              onPointerMove={(event) => setDrawing(boxTo(at(event)))}
              onPointerUp={(event) => {
                const box = boxTo(at(event));
                from.current = null;
                setDrawing(undefined);
                if (box && box.width >= least && box.height >= least) onBoxes([...boxes, box]);
              }}
            >
              {offered.map((box, index) => (
                <rect
                  key={`${box.x} ${box.y}`}
                  {...box}
                  class={styles.face}
                  data-face={index}
                  // In SVG the name has no capital, or no key comes here.
                  tabindex={0}
                  role="button"
                  aria-label={`Cover face ${index + 1} on ${name}`}
                  // A press on it is no beginning of a drawing.
                  onPointerDown={(event) => event.stopPropagation()}
                  onClick={() => coverFace(index)}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' && event.key !== ' ') return;
                    event.preventDefault();
                    coverFace(index);
                  }}
                />
              ))}
              {[...boxes, ...(drawing ? [drawing] : [])].map((box, index) => (
                <rect
                  key={index}
                  data-cover={index}
                  {...box}
                  tabindex={0}
                  role="button"
                  aria-label={`Cover ${index + 1} on ${name}. Arrow keys move it, with Shift they size it, Delete takes it away.`}
                  onKeyDown={(event) => onKey(event, index)}
                />
              ))}
            </svg>
          </>
        )}
      </div>
      <div class={section.row}>
        <Button
          onClick={() =>
            onBoxes([
              ...boxes,
              {
                x: Math.round(size.width * 0.4),
                y: Math.round(size.height * 0.4),
                width: Math.max(least, Math.round(size.width * 0.2)),
                height: Math.max(least, Math.round(size.height * 0.1)),
              },
            ])
          }
        >
          Add a cover
        </Button>
        <Button busy={looking} onClick={() => void look()}>
          Look for faces
        </Button>
        {boxes.length > 0 && (
          <Button
            onClick={() => {
              if (boxes.length === 1) next.current = coverAt(0);
              onBoxes(boxes.slice(0, -1));
            }}
          >
            Take the last one away
          </Button>
        )}
      </div>
      <p role="status">{said}</p>
      <label>
        <input
          type="checkbox"
          checked={left}
          onChange={({ currentTarget }) => onLeave(currentTarget.checked)}
        />{' '}
        Leave {name.toLowerCase()} out of the copy
      </label>
    </div>
  );
}

function boxAround(face: FaceBox, { width, height }: Props['size']): PixelBox {
  const { left, top, right, bottom } = around(face, width, height);
  const [x, y] = [Math.floor(left), Math.floor(top)];
  return { x, y, width: Math.ceil(right) - x, height: Math.ceil(bottom) - y };
}

const covers = (box: PixelBox, face: PixelBox): boolean =>
  box.x <= face.x &&
  box.y <= face.y &&
  box.x + box.width >= face.x + face.width &&
  box.y + box.height >= face.y + face.height;

const faceAt = (index: number): string => `[data-face="${index}"]`;
const coverAt = (index: number): string => `[data-cover="${index}"]`;

const facesWords = (count: number): string =>
  count === 0
    ? 'Lanyard saw no face. That does not mean that nobody is in the picture: draw over what is to be covered.'
    : `Lanyard saw ${count === 1 ? 'a face' : `about ${count} faces`}: press each that is to be covered. Look yourself for more.`;

const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
