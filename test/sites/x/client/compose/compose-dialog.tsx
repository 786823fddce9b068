import { t } from '../language.ts';
import { Dialog } from '../layers/dialog.tsx';
import { PostArticle } from '../post/post-article.tsx';
import { QuoteBlock } from '../post/quote-block.tsx';
import { leave, type Composing } from '../route.ts';
import { useSite } from '../store.ts';
import { Box } from '../style/box.tsx';
import { AudienceButton } from './audience-button.tsx';
import { DraftsLink } from './drafts-link.tsx';
import { Parts } from './parts.tsx';
import { ReplyingTo } from './replying-to.tsx';
import { SendButton } from './send-button.tsx';
import { subjectOf } from './subject.ts';
import { Toolbar } from './toolbar.tsx';
import { useClosing } from './use-closing.tsx';
import { useComposer } from './use-composer.ts';

/** New post, reply or quote, over the page. */
export function ComposeDialog({ composing }: { composing: Composing }) {
  const subject = subjectOf(composing);
  const composer = useComposer(subject, leave);
  const { close, question } = useClosing(composer);
  const posts = useSite((state) => state.posts);
  const parent = subject.replyTo ? posts[subject.replyTo] : undefined;
  const quoted = subject.quote ? posts[subject.quote] : undefined;

  return (
    <Dialog
      title={subject.kind === 'reply' ? t.reply : t.postTitle}
      onClose={close}
      right={<DraftsLink composer={composer} />}
    >
      <Box css={{ paddingLeft: 16, paddingRight: 16 }}>
        {parent && <PostArticle post={parent} place="parent" />}
        <Parts
          composer={composer}
          kind={subject.kind}
          autoFocus
          quoted={quoted && <QuoteBlock post={quoted} />}
          above={parent && <ReplyingTo handle={parent.author} />}
        />
        <Box css={{ minHeight: composer.parts.length > 1 ? 8 : 48 }} />
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
        <Toolbar composer={composer}>
          <SendButton composer={composer} kind={subject.kind} inline={false} />
        </Toolbar>
      </Box>
      {question}
    </Dialog>
  );
}
