import { useState } from 'preact/hooks';
import { moveTo } from '../create/create-flow.ts';
import { css } from '../css.ts';
import { t } from '../language.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { NavigationEntry } from './navigation-entry.tsx';
import { NavigationPanel } from './navigation-panel.tsx';
import { useSource } from './source.ts';
import { store, storeSource } from './store.ts';
import { useMedia } from './use-media.ts';

const bar = css(
  'position: fixed; z-index: 5; left: 0; top: 0; bottom: 0; width: 72px; display: flex; flex-direction: column; padding: 8px 12px 20px; background: var(--ig-background); border-right: 1px solid var(--ig-separator)',
  {
    narrow:
      'top: auto; right: 0; width: auto; height: 48px; padding: 0; border-right-width: 0; border-top: 1px solid var(--ig-separator); flex-direction: row',
  },
);
const openBar = css('', { wide: 'width: 244px' });
const head = css('padding: 26px 12px 22px; height: 92px', { narrow: 'display: none' });
const word = css('font-size: 24px; line-height: 30px; font-weight: 700; letter-spacing: -0.8px');
const list = css('display: flex; flex-direction: column; flex: 1 1 0%', {
  narrow: 'flex-direction: row; justify-content: space-around; align-items: center',
});
const foot = css('', { narrow: 'display: none' });
const hidden = css('display: none');

type Panel = 'search' | 'notifications' | undefined;

export function Navigation({ path }: { path: string }) {
  useSource(storeSource);
  const wide = useMedia('(min-width: 1264px)');
  const [panel, setPanel] = useState<Panel>();
  const open = wide && !path.startsWith('/direct/');
  const { me } = store;
  const toggle = (which: Panel) => setPanel(panel === which ? undefined : which);
  const unread = store.threads.filter((thread) => thread.unread).length;
  const entry = { open, onLeave: () => setPanel(undefined) };
  return (
    <div>
      <div class={`${bar} ${open ? openBar : ''}`}>
        <div class={head}>
          {open && (
            <Link class={word} href="/">
              Instagram
            </Link>
          )}
        </div>
        <div class={list}>
          <NavigationEntry
            {...entry}
            href="/"
            icon={<Icon label={t.home} name="home" />}
            text={t.home}
            chosen={path === '/'}
          />
          <NavigationEntry
            {...entry}
            href="#"
            icon={<Icon label={t.search} name="search" />}
            onPress={() => toggle('search')}
            text={t.search}
            wideOnly
          />
          <NavigationEntry
            {...entry}
            href="/explore/"
            icon={<Icon label={t.explore} name="explore" />}
            text={t.explore}
          />
          <NavigationEntry
            {...entry}
            href="/reels/"
            icon={<Icon label={t.reels} name="reels" />}
            text={t.reels}
            wideOnly
          />
          <NavigationEntry
            {...entry}
            badge={unread}
            chosen={path.startsWith('/direct/')}
            href="/direct/inbox/"
            icon={<Icon label={t.direct} name="share" />}
            text={t.messages}
          />
          <NavigationEntry
            {...entry}
            href="#"
            icon={<Icon label={t.notifications} name="heart" />}
            onPress={() => toggle('notifications')}
            text={t.notifications}
            wideOnly
          />
          <NavigationEntry
            {...entry}
            href="#"
            icon={<Icon label={t.newPost} name="create" />}
            onPress={() => moveTo('select')}
            text={t.create}
          />
          <NavigationEntry
            {...entry}
            chosen={path === `/${me.handle}/`}
            href={`/${me.handle}/`}
            icon={<Avatar person={me} size={24} />}
            text={t.profile}
          />
        </div>
        <div class={foot}>
          <NavigationEntry
            {...entry}
            href="#"
            icon={<Icon label={t.settings} name="more" />}
            onPress={() => undefined}
            text={t.more}
          />
        </div>
      </div>
      <form encType="multipart/form-data" method="POST" role="presentation">
        <input accept="image/jpeg" class={hidden} type="file" />
      </form>
      {panel && <NavigationPanel kind={panel} left={open ? 244 : 72} />}
    </div>
  );
}
