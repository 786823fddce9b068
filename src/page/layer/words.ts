/** The keys that open the card of the first finding. */
export const shortcut = 'Alt+L';
