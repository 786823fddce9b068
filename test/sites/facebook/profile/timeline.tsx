import { me, type Person } from '../content/people.ts';
import { FileInput } from '../composer/file-input.tsx';
import { CreatePost } from '../home/create-post.tsx';
import { say } from '../language.ts';
import { look } from '../look/look.ts';
import { Card } from '../parts/card.tsx';
import { TextPress } from '../parts/text-press.tsx';
import { FeedPost } from '../post/feed-post.tsx';
import { change, useSite } from '../state/site-state.ts';

export function Timeline({ person }: { person: Person }) {
  const posts = useSite().posts.filter(({ author }) => author === person.id);
  return (
    <div class={look({ display: 'flex', flexDirection: 'column', gap: 16 })}>
      {person === me && (
        <>
          <CreatePost />
          {/* The profile has its file input before the dialog is open; choosing files opens it. */}
          <FileInput onFiles={(files) => change({ composer: { files } })} />
        </>
      )}
      <Card
        space={{
          padding: '12px 16px',
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'space-between',
        }}
      >
        <h2 class={look({ fontSize: 20, lineHeight: '24px', fontWeight: 700 })}>
          <span dir="auto">{say.posts}</span>
        </h2>
        {person === me && <TextPress icon="gear" text={say.managePosts} />}
      </Card>
      {posts.map((post) => (
        <FeedPost key={post.id} post={post} article />
      ))}
    </div>
  );
}
