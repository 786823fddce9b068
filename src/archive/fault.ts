/** Why a file of a download, or a whole ZIP, could not be read. A value, since what people drop may be anything. */
export type FaultKind =
  'locked' | 'broken' | 'too-large' | 'overlap' | 'outside' | 'method' | 'too-deep' | 'vanished';

export const faultWords: Record<FaultKind, string> = {
  locked: 'it is locked with a password',
  broken: 'it is damaged or incomplete',
  'too-large': 'it would unpack to far more than any real file of a download',
  overlap: 'it shares its bytes with another file, which no real download does',
  outside: 'its name points outside the download',
  method: 'it is packed in a way that the sites do not use',
  'too-deep': 'it is nested more deeply than any real download',
  vanished: 'it was moved or changed while it was being read',
};

/** Thrown while one file is read; the reader of the whole download turns it into a value and goes on. */
export class MemberFault extends Error {
  constructor(readonly kind: FaultKind) {
    super(faultWords[kind]);
  }
}
