/** Words for what cannot be done while the passphrase is not given. */
export const lockedWords =
  'Lanyard is locked. Unlock it under Evidence with your passphrase, then try again.';
