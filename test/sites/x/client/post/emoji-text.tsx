import { Fragment } from 'react';
import { pieces } from '../data/emoji.ts';
import { Words } from '../style/text.tsx';
import { EmojiImage } from './emoji-image.tsx';

/** Plain words, with their emoji as pictures. */
export function EmojiText({ text }: { text: string }) {
  return pieces(text).map((piece, n) => (
    <Fragment key={n}>
      {piece.emoji ? <EmojiImage emoji={piece.text} /> : <Words>{piece.text}</Words>}
    </Fragment>
  ));
}
