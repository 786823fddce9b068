import type { Account, Profile, Read } from '../../engine/site-adapter.ts';

/** On the person's own profile its heading says their name, where nothing around the page does. */
export function withOwnName(signedIn: Read<Account>, profile: Read<Profile>): Read<Account> {
  const name = profile?.displayName;
  return signedIn?.handle && signedIn.displayName === undefined && name && signedIn.handle === profile.handle
    ? { ...signedIn, displayName: name }
    : signedIn;
}
