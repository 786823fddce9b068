import type { PictureTrace } from '../../../engine/picture.ts';
import type { FileData } from '../../../images/file/file-data.ts';

const words: Record<PictureTrace, string> = {
  place: 'where it was taken',
  person: 'a person’s name',
  device: 'the camera’s own number',
  time: 'when it was taken',
  more: 'a second picture or film inside it',
};

const why: Record<Extract<FileData, { answer: 'unread' }>['why'], string> = {
  unknown: 'This is no picture that Lanyard knows, whatever its name says.',
  drawing:
    'This is a drawing with instructions in it (SVG). Lanyard does not open those. Save it as PNG first.',
  broken: 'This file is broken or not all there, so Lanyard cannot tell what is in it. Try the original.',
};

/** What the file tells beside its picture, in a sentence or two. */
export function toldWords(data: FileData): string {
  if (data.answer === 'unread') return why[data.why];
  if (data.format === 'video') return 'This is a film. Lanyard makes copies of pictures only.';
  if (data.traces.length === 0)
    return 'Lanyard found no place, name, number or time in this file. What can be seen in the picture is still there.';
  return `This file tells: ${data.traces.map((trace) => words[trace]).join(', ')}.`;
}
