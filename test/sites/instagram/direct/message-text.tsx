import { Fragment } from 'preact';
import { css } from '../css.ts';
import { emojiPicture } from '../data/emoji-picture.ts';

const emojiClass = css('display: inline-block; vertical-align: -4px');

/** In messages, and only there, the site draws emoji as pictures. */
export function MessageText({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/(\p{Extended_Pictographic}\ufe0f?)/u)
        .map((part, index) =>
          index % 2 ? (
            <img alt={part} class={emojiClass} height={18} key={index} src={emojiPicture(part)} width={18} />
          ) : (
            <Fragment key={index}>{part}</Fragment>
          ),
        )}
    </>
  );
}
