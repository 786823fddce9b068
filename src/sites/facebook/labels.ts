// The last help, where nothing but words tells things apart. English (UK and US) and German; lower case.

/** What an introduction's line says before the value, for the field that it then is. */
export const introPrefixes: readonly [RegExp, 'work' | 'education' | 'location' | 'hometown'][] = [
  [/^(?:former |previously )?(?:works? at|worked at) (.+)$/i, 'work'],
  [/^arbeitet(?:e)? bei (.+)$/i, 'work'],
  [/^(?:studied|studies|went to) (?:at )?(.+)$/i, 'education'],
  [/^(?:lives in|wohnt in) (.+)$/i, 'location'],
  [/^(?:from|aus) (.+)$/i, 'hometown'],
];
