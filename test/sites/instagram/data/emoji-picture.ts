import { svgPicture } from './svg-picture.ts';

const heart = '<path d="M10 17 3 10C0 6 2 3 5 3c2 0 4 1 5 3 1-2 3-3 5-3 3 0 5 3 2 7z" fill="#e5484d"/>';
const smile =
  '<circle cx="10" cy="10" r="9" fill="#ffd24d"/><circle cx="7" cy="8" r="1.3" fill="#5a3d00"/><circle cx="13" cy="8" r="1.3" fill="#5a3d00"/><path d="M5 11c1 6 9 6 10 0z" fill="#5a3d00"/>';

export function emojiPicture(emoji: string): string {
  const drawing = /\u2764|\u{1F495}/u.test(emoji) ? heart : smile;
  return svgPicture(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" width="20" height="20">${drawing}</svg>`,
  );
}
