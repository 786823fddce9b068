import { serveBackground } from '../../src/browser/offscreen.ts';
import { answerLook } from '../../src/models/far-look.ts';

/** Longer than a worker stays, so that it is the workers that go first. In milliseconds. */
const idleFor = 65_000;

serveBackground(answerLook, idleFor);
