/** What a file may tell beside its picture. */
export const traces = ['place', 'person', 'device', 'time', 'more'] as const;
export type Trace = (typeof traces)[number];

/** In words for a person, after “the file tells”. */
export const traceWords: Record<Trace, string> = {
  place: 'where it was taken',
  person: 'a person’s name',
  device: 'the camera’s own number',
  time: 'when it was taken',
  more: 'a second picture or film that came along in it',
};
