/** Says on standard error how far a part of a bench is, for it may take a minute. Call it once a step. */
export function progress(what: string, of: number): () => void {
  const began = performance.now();
  let done = 0;
  return () => {
    done++;
    if (done % 10 === 0 || done === of)
      console.error(`${what}: ${done} of ${of}, ${((performance.now() - began) / 1000).toFixed(0)} s`);
  };
}
