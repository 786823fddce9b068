/** A look-alike of one site: our own small page with the structure, and the editors, of the real one. */
export type LookAlike = {
  id: 'x' | 'facebook' | 'instagram';
  hosts: string[];
  /** The client script, from this folder. */
  entry: string;
  contentSecurityPolicy: string;
  /** The document for an address; the client script draws the rest. */
  document(request: { path: string; language: Language; nonce: string; script: string }): string;
};

export type Language = 'en' | 'de' | 'ar';

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

export const languageOf = (asked: string | null | undefined): Language =>
  asked === 'de' || asked === 'ar' ? asked : 'en';

/** What a look-alike's server was sent: one line for each thing the "site" published. */
export type Arrival = {
  site: string;
  /** post, reply, quote, thread, comment, message, profile ... */
  kind: string;
  text: string;
};
