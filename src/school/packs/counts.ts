/**
 * What each document holds, counted by hand when it was read: distinct clauses, their parts, the parts by
 * answer (check, audit, guidance, report, not applicable) and the rules it switches on. A pack that says
 * otherwise has lost or gained something.
 */
export const documentCounts: Readonly<
  Record<
    string,
    {
      clauses: number;
      parts: number;
      answers: readonly [number, number, number, number, number];
      rules: number;
    }
  >
> = {
  ludlow: { clauses: 82, parts: 119, answers: [38, 6, 47, 14, 14], rules: 46 },
  kingsway: { clauses: 90, parts: 130, answers: [44, 6, 53, 14, 13], rules: 45 },
  'st-nicholas': { clauses: 139, parts: 161, answers: [55, 11, 58, 18, 19], rules: 49 },
  rosewood: { clauses: 77, parts: 92, answers: [27, 3, 46, 13, 3], rules: 38 },
  littleover: { clauses: 85, parts: 103, answers: [42, 10, 37, 11, 3], rules: 50 },
};
