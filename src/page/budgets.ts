/** How long a person waits for an answer before nothing is held and the chip says that it could not check. */
export const answerWithin = 1500;
/** Real input this recent counts as typing; text that appears without any was put there by the page. */
export const typedWithin = 2000;
/** A page that re-draws itself is looked through at most this often, in milliseconds. */
export const scanEvery = 150;
/** How long the pointer rests on an underline before its card opens, in milliseconds. */
export const hoverFor = 350;
/** How long "send anyway" must have been in plain sight before a press on it counts. */
export const seenFor = 600;
/** How often what we draw is put back when a page takes it away, within `fightWithin`. */
export const fightMost = 10;
export const fightWithin = 5000;
/** How often the box of a held post is brought back on top of what a page lays over it, within `fightWithin`. */
export const raiseMost = 5;
/** Underlines drawn at once; a draft with more has been told enough. */
export const mostUnderlines = 200;
/** Where an editor lies is looked at again this often while something is drawn on it, in milliseconds. */
export const settleEvery = 400;
/** Whether a page is light or dark is looked at again at most this often, in milliseconds. */
export const restyleEvery = 250;
/** What is drawn fades this long after the script's last sign of life, in milliseconds; signs come every `settleEvery`. */
export const fadeAfter = 2500;
/** A count is read out once the person has paused, so that it does not talk over the typing. */
export const speakAfter = 1200;
/** A site that was opened is spoken of once it has been in sight this long, in milliseconds. */
export const lookAfter = 2000;
/** Minutes after which somebody who looks again has come back, rather than glanced away. */
export const longAway = 15;
/** A line about having the site open goes by itself after this long, in milliseconds. */
export const momentLasts = 30_000;
/** How long what we draw stays out of a picture that is being taken, unless it is told to come back; in milliseconds. */
export const awayFor = 3000;
