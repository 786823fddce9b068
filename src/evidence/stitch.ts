/** Rows of pixels, one 32-bit word a pixel, as a canvas gives them. */
export type Pixels = { width: number; height: number; words: Uint32Array };

/** How far rows are apart that show the same, and how much that rests on. */
export type Joint = {
  /** Row `r` of the later picture shows what row `r + shift` of the earlier one shows. */
  shift: number;
  /** *known*: where the page said it had scrolled to. *found*: the page moved meanwhile, and the pixels told. */
  by: 'known' | 'found';
};

/** Below this many different rows that agree, a match is no more than blank paper. */
const leastRows = 8;
/**
 * A film may run in what two screens share, and browsers draw a scaled picture a shade otherwise at another
 * place. Where the page's own word is borne out by many different rows to the pixel, this share will do.
 */
const leastKnown = 0.2;
/** Where the pixels alone must tell, most of them. */
const leastFound = 0.6;

/** One number for each row; rows that look the same have the same number. */
export function rowHashes({ width, height, words }: Pixels): Uint32Array {
  const hashes = new Uint32Array(height);
  for (let row = 0; row < height; row++) {
    let hash = 0x811c9dc5;
    for (let at = row * width, end = at + width; at < end; at++)
      hash = Math.imul(hash ^ words[at]!, 0x01000193);
    // The last bits are mixed in once more: rows that differ at their end alone must differ here.
    hash ^= hash >>> 15;
    hashes[row] = Math.imul(hash, 0x2c1b3c6d) >>> 0;
  }
  return hashes;
}

/**
 * How the later of two screens joins the earlier one. `expected` is the shift that the page's own scrolling
 * tells, in rows. Nothing where the pixels do not prove a joint: then the two are not joined.
 */
export function jointOf(before: Uint32Array, later: Uint32Array, expected: number): Joint | undefined {
  const known = agreement(before, later, expected);
  if (known.rows > 0 && known.same === known.rows) return { shift: expected, by: 'known' };
  // Rounding alone puts it a row or two beside.
  for (const beside of [1, -1, 2, -2]) {
    const near = agreement(before, later, expected + beside);
    if (near.different >= leastRows && near.same === near.rows)
      return { shift: expected + beside, by: 'known' };
  }
  const found = likeliest(before, later);
  if (found !== undefined && found !== expected) {
    const moved = agreement(before, later, found);
    if (
      moved.different >= leastRows &&
      moved.same >= moved.rows * leastFound &&
      moved.same / moved.rows > known.same / Math.max(1, known.rows)
    )
      return { shift: found, by: 'found' };
  }
  return known.different >= leastRows && known.same >= known.rows * leastKnown
    ? { shift: expected, by: 'known' }
    : undefined;
}

/** Rows that both show at a shift, how many of them are the same, and how many different ones are among those. */
function agreement(
  before: Uint32Array,
  later: Uint32Array,
  shift: number,
): { rows: number; same: number; different: number } {
  const from = Math.max(0, -shift);
  const to = Math.min(later.length, before.length - shift);
  const seen = new Set<number>();
  let same = 0;
  for (let row = from; row < to; row++)
    if (before[row + shift] === later[row]) {
      same++;
      seen.add(later[row]!);
    }
  return { rows: Math.max(0, to - from), same, different: seen.size };
}

/** The shift for which most rows speak that each screen has once. */
function likeliest(before: Uint32Array, later: Uint32Array): number | undefined {
  const places = uniquePlaces(before);
  const votes = new Map<number, number>();
  let best: number | undefined;
  for (const [hash, row] of uniquePlaces(later)) {
    const place = places.get(hash);
    if (place === undefined) continue;
    const shift = place - row;
    const count = (votes.get(shift) ?? 0) + 1;
    votes.set(shift, count);
    if (best === undefined || count > votes.get(best)!) best = shift;
  }
  return best;
}

function uniquePlaces(hashes: Uint32Array): Map<number, number> {
  const places = new Map<number, number>();
  const twice = new Set<number>();
  hashes.forEach((hash, row) => {
    if (places.has(hash)) twice.add(hash);
    places.set(hash, row);
  });
  for (const hash of twice) places.delete(hash);
  return places;
}
