/** "Ollie Benning" gives "O.B."; a hashtag or a possessive gives the initials of the words in it. */
export function initialsOf(name: string): string {
  const words = name.match(/\p{Lu}[\p{L}'’]*|\p{L}[\p{L}'’]*/gu) ?? [];
  return words.map((word) => `${[...word][0]!.toUpperCase()}.`).join('');
}

/** The school's name as people can say it without naming the school. */
export const mySchool = { label: 'Say “my school”', replacement: 'my school' };

export const remove = { label: 'Take it out', replacement: '' };
