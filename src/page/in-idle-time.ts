/** How long our work may keep the page from its own at a stretch, in milliseconds. */
const atOnce = 8;
/** A busy page that never rests is worked beside after this long, in milliseconds. */
const atLatest = 1000;

/**
 * Does work in small pieces while the page has nothing to do. `undefined` when it was no longer wanted:
 * the page became another, or we left.
 */
export function inIdleTime<T>(steps: Generator<undefined, T>, wanted: () => boolean): Promise<T | undefined> {
  return new Promise((done, failed) => {
    const go = (): void => {
      const end = performance.now() + atOnce;
      try {
        do {
          if (!wanted()) {
            steps.return(undefined as never);
            done(undefined);
            return;
          }
          const step = steps.next();
          if (step.done === true) {
            done(step.value);
            return;
          }
        } while (performance.now() < end);
      } catch (cause) {
        failed(cause instanceof Error ? cause : new Error(String(cause)));
        return;
      }
      requestIdleCallback(go, { timeout: atLatest });
    };
    requestIdleCallback(go, { timeout: atLatest });
  });
}
