import { look, narrow, type Look } from '../look/look.ts';
import { AccountButtons } from './account-buttons.tsx';
import { MainLinks } from './main-links.tsx';
import { SearchBox } from './search-box.tsx';

const bar: Look = {
  position: 'sticky',
  top: 0,
  zIndex: 10,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  height: 56,
  paddingInline: 16,
  background: 'var(--card)',
  boxShadow: 'var(--rest)',
  [narrow]: { paddingInline: 8 },
};

export function TopBar() {
  return (
    <div role="banner" class={look(bar)}>
      <SearchBox />
      <MainLinks />
      <AccountButtons />
    </div>
  );
}
