import { Icon } from '../icons.tsx';
import { t } from '../language.ts';
import { PostArticle } from '../post/post-article.tsx';
import { QuoteBlock } from '../post/quote-block.tsx';
import { leave, type Composing } from '../route.ts';
import { useSite } from '../store.ts';
import { Box } from '../style/box.tsx';
import { RoundButton } from '../style/round-button.tsx';
import { AudienceButton } from './audience-button.tsx';
import { Parts } from './parts.tsx';
import { ReplyingTo } from './replying-to.tsx';
import { SendButton } from './send-button.tsx';
import { subjectOf } from './subject.ts';
import { Toolbar } from './toolbar.tsx';
import { useClosing } from './use-closing.tsx';
import { useComposer } from './use-composer.ts';

/** On a phone composing is a page of its own, with plain text fields. */
export function ComposePage({ composing }: { composing: Composing }) {
  const subject = subjectOf(composing);
  const composer = useComposer(subject, leave);
  const { close, question } = useClosing(composer);
  const posts = useSite((state) => state.posts);
  const parent = subject.replyTo ? posts[subject.replyTo] : undefined;
  const quoted = subject.quote ? posts[subject.quote] : undefined;

  return (
    <Box data-testid="primaryColumn" css={{ minHeight: '100vh', backgroundColor: 'var(--page)' }}>
      <Box
        css={{
          flexDirection: 'row',
          height: 53,
          alignItems: 'center',
          justifyContent: 'space-between',
          padding: '0 12px',
        }}
      >
        <RoundButton label={t.back} testId="app-bar-back" onClick={close}>
          <Icon name="back" />
        </RoundButton>
        <SendButton composer={composer} kind={subject.kind} inline={false} />
      </Box>
      <Box css={{ flexGrow: 1, paddingLeft: 16, paddingRight: 16 }}>
        {parent && <PostArticle post={parent} place="parent" />}
        <Parts
          composer={composer}
          kind={subject.kind}
          autoFocus
          plain
          quoted={quoted && <QuoteBlock post={quoted} />}
          above={parent && <ReplyingTo handle={parent.author} />}
        />
      </Box>
      <Box
        css={{
          position: 'sticky',
          bottom: 0,
          paddingLeft: 16,
          paddingRight: 16,
          backgroundColor: 'var(--page)',
        }}
      >
        {!parent && <AudienceButton />}
        <Toolbar composer={composer} />
      </Box>
      {question}
    </Box>
  );
}
