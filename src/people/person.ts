export const lists = ['pupil', 'staff', 'parent'] as const;
export type List = (typeof lists)[number];

/** A row of a name list as it came in. It lives only while the list is being read. */
export type Person = {
  list: List;
  /** Empty for somebody who is listed by title and surname alone. */
  forename: string;
  /** Empty for somebody who has one name only. */
  surname: string;
  /** What else they are called: known-as, preferred and legal forenames. */
  knownAs?: readonly string[];
  /** Surnames they had or have beside it: former, legal, of the other parent. */
  otherSurnames?: readonly string[];
};
