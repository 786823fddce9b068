import { Link } from '../link.tsx';
import { Box } from '../style/box.tsx';
import { Words } from '../style/text.tsx';
import { EmojiText } from './emoji-text.tsx';

const linked = /((?<![\p{L}\p{N}_])@\w{1,20}|(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]+|https?:\/\/\S+)/gu;
const accent = { color: 'var(--accent)' };

/** Written words as the site shows them: links, mentions, tags, emoji as pictures. */
export function RichText({ text }: { text: string }) {
  return (
    <>
      {text.split(linked).map((part, n) => {
        if (part === '') return null;
        if (n % 2 === 0) return <EmojiText key={n} text={part} />;
        if (part.startsWith('@')) return <Mention key={n} handle={part.slice(1)} />;
        return part.startsWith('#') ? <Tag key={n} tag={part.slice(1)} /> : <Address key={n} url={part} />;
      })}
    </>
  );
}

// A block element in the middle of a line, as on the site.
function Mention({ handle }: { handle: string }) {
  return (
    <Box css={{ display: 'inline-flex' }}>
      <Words>
        <Link href={`/${handle}`} shape="words" dir="ltr" css={accent}>
          {`@${handle}`}
        </Link>
      </Words>
    </Box>
  );
}

function Tag({ tag }: { tag: string }) {
  return (
    <Words>
      <Link href={`/hashtag/${tag}?src=hashtag_click`} shape="words" dir="ltr" css={accent}>
        {`#${tag}`}
      </Link>
    </Words>
  );
}

const longest = 26;

function Address({ url }: { url: string }) {
  const [, scheme = '', rest = ''] = /^(https?:\/\/)(.*)$/.exec(url) ?? [];
  const tail = rest.slice(longest);
  return (
    <Words
      as="a"
      dir="ltr"
      href={url}
      rel="noopener noreferrer nofollow"
      target="_blank"
      role="link"
      css={accent}
    >
      <Words aria-hidden="true" css={{ fontSize: 0 }}>
        {scheme}
      </Words>
      {rest.slice(0, longest)}
      {tail && (
        <>
          <Words aria-hidden="true" css={{ fontSize: 0 }}>
            {tail}
          </Words>
          <Words aria-hidden="true">…</Words>
        </>
      )}
    </Words>
  );
}
