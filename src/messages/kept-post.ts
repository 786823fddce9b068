/** The name of the port on which a page's reader says which post was pressed. */
export const keptPostPortName = 'kept-post';

/** What the background tells the tab then: whether that post is kept as evidence, and what the policy says of it. */
export type KeptPostAnswer = { to: 'keep'; words: string | null };
