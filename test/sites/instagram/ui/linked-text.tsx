import { Fragment, type ComponentChildren } from 'preact';
import { css } from '../css.ts';
import { Link } from './link.tsx';

const link = css('color: var(--ig-link)', { hover: 'text-decoration: underline' });

function piece(part: string): ComponentChildren {
  if (part.startsWith('@'))
    return (
      <Link class={link} href={`/${part.slice(1)}/`}>
        {part}
      </Link>
    );
  if (part.startsWith('#'))
    return (
      <Link class={link} href={`/explore/tags/${part.slice(1).toLowerCase()}/`}>
        {part}
      </Link>
    );
  return part;
}

/** Text as the site shows it: line breaks as br, mentions and hashtags as links, all else as plain text nodes. */
export function LinkedText({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, index) => (
        <Fragment key={index}>
          {index > 0 && <br />}
          {line.split(/(@[\w.]*\w|#[\p{L}\p{N}_]+)/u).map((part, at) => (
            <Fragment key={at}>{piece(part)}</Fragment>
          ))}
        </Fragment>
      ))}
    </>
  );
}
