import { emojiPicture } from '../data/emoji.ts';
import { classes } from '../style/sheet.ts';

const shape = classes('r-4qtqp9', {
  width: '1.2em',
  height: '1.2em',
  verticalAlign: '-20%',
  marginLeft: '0.075em',
  marginRight: '0.075em',
  display: 'inline-block',
});

/** Emoji outside editors are pictures. */
export function EmojiImage({ emoji }: { emoji: string }) {
  return <img alt={emoji} draggable="false" src={emojiPicture(emoji)} className={shape} />;
}
