export const lists = ['pupil', 'staff', 'parent'] as const;
export type List = (typeof lists)[number];

/** A row of a name list as it came in. It lives only while the list is being read. */
export type Person = {
  list: List;
  forename: string;
  surname: string;
  knownAs?: string;
  formerSurname?: string;
};
