import { emojiPicture } from '../content/emoji-picture.ts';
import { look } from '../look/look.ts';
import { outbound, tracked } from '../routing/tracked.ts';
import { Link } from './link.tsx';

const pieces =
  /(\p{Extended_Pictographic}\uFE0F?|https?:\/\/[^\s]+|(?<![\p{L}\p{N}_#&])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*)/gu;
const blue = { color: 'var(--accent)', ':hover': { textDecoration: 'underline' } };

/** One line of a published text: emoji as pictures, hashtags and addresses as links. */
export function RichLine({ text }: { text: string }) {
  return (
    <>
      {text.split(pieces).map((piece, index) => {
        if (index % 2 === 0) return piece;
        if (piece.startsWith('http')) {
          return (
            <a
              key={index}
              href={outbound(piece)}
              role="link"
              tabIndex={0}
              target="_blank"
              rel="nofollow noreferrer"
              class={look(blue)}
            >
              {piece.replace(/^https?:\/\//, '')}
            </a>
          );
        }
        if (piece.startsWith('#')) {
          return (
            <Link key={index} href={tracked(`/hashtag/${piece.slice(1).toLowerCase()}`, piece)} space={blue}>
              {piece}
            </Link>
          );
        }
        return (
          <span key={index} class={look({ display: 'inline-flex', verticalAlign: '-3px', marginInline: 1 })}>
            <img
              alt={piece}
              height={16}
              width={16}
              referrerpolicy="origin-when-cross-origin"
              src={emojiPicture(piece)}
            />
          </span>
        );
      })}
    </>
  );
}
