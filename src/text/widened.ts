/** The same numbers with room for one more place and half as many again, `filler` wherever nothing stood. */
export function widened(
  numbers: Int32Array<ArrayBuffer>,
  place: number,
  filler = 0,
): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(place + (place >> 1) + 1);
  wider.set(numbers);
  if (filler !== 0) wider.fill(filler, numbers.length);
  return wider;
}
