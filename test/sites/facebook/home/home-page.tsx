import { look } from '../look/look.ts';
import { CreatePost } from './create-post.tsx';
import { Feed } from './feed.tsx';
import { LeftRail } from './left-rail.tsx';
import { RightRail } from './right-rail.tsx';
import { Stories } from './stories.tsx';

export function HomePage() {
  return (
    <div class={look({ display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start' })}>
      <LeftRail />
      <div role="main" class={look({ flexGrow: 1, minWidth: 0, display: 'flex', justifyContent: 'center' })}>
        <div
          class={look({
            width: '100%',
            maxWidth: 590,
            paddingBlock: 20,
            display: 'flex',
            flexDirection: 'column',
            gap: 16,
          })}
        >
          <CreatePost />
          <Stories />
          <Feed />
        </div>
      </div>
      <RightRail />
    </div>
  );
}
