import { CompositeDecorator, type ContentBlock } from 'draft-js';
import type { ReactNode } from 'react';
import { emojiPicture } from '../data/emoji.ts';
import { classes } from '../style/sheet.ts';
import { Words } from '../style/text.tsx';

type Found = (start: number, end: number) => void;
type Props = { children?: ReactNode; decoratedText: string };

const emoji = /\p{Extended_Pictographic}(?:\u200D\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})*/gu;
const linked = /(?<![\p{L}\p{N}_])[@#][\p{L}\p{N}_]+|https?:\/\/\S+/gu;

const strategy = (pattern: RegExp) => (block: ContentBlock, found: Found) => {
  for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
};

function Coloured({ children }: Props) {
  return <Words css={{ color: 'var(--accent)' }}>{children}</Words>;
}

// The character stays in the text; a picture is drawn under it.
function Emoji({ children, decoratedText }: Props) {
  const style = {
    backgroundImage: `url("${emojiPicture(decoratedText)}")`,
    WebkitTextFillColor: 'transparent',
  };
  return (
    <span style={style} className={emojiBox}>
      {children}
    </span>
  );
}

const emojiBox = classes('css-1jxf684', {
  backgroundSize: '1em 1em',
  backgroundPosition: 'center',
  backgroundRepeat: 'no-repeat',
  padding: '0.15em',
});

export const decorators = new CompositeDecorator([
  { strategy: strategy(linked), component: Coloured },
  { strategy: strategy(emoji), component: Emoji },
]);
