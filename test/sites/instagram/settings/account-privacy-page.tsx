import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../language.ts';
import { useSource } from '../page/source.ts';
import { change, store, storeSource } from '../page/store.ts';
import { kept } from './lines-page.tsx';
import { ConfirmPrivacyDialog } from './confirm-privacy-dialog.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { SwitchRow } from './switch-row.tsx';

/** Exactly one switch, which takes effect only once confirmed. */
export function AccountPrivacyPage({ path }: { path: string }) {
  useSource(storeSource);
  useLayoutEffect(() => {
    const isPrivate = kept.get('private', store.isPrivate);
    if (isPrivate !== store.isPrivate) change((draft) => (draft.isPrivate = isPrivate));
  }, []);
  const [asking, setAsking] = useState(false);
  return (
    <SettingsFrame path={path} title={t.accountPrivacy}>
      <SwitchRow
        checked={store.isPrivate}
        note={t.privateAccountNote}
        onChange={() => setAsking(true)}
        title={t.privateAccount}
      />
      {asking && (
        <ConfirmPrivacyDialog
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            change((draft) => (draft.isPrivate = !draft.isPrivate));
            kept.set('private', store.isPrivate);
          }}
          title={store.isPrivate ? t.switchToPublic : t.switchToPrivate}
        />
      )}
    </SettingsFrame>
  );
}
