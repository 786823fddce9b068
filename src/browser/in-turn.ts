/**
 * Does one thing after the other, whatever became of the one before. An answer or a failure goes to
 * whoever asked for it, and to nobody else.
 */
export function inTurn(): <Answer>(act: () => Promise<Answer>) => Promise<Answer> {
  let turn: Promise<unknown> = Promise.resolve();
  return (act) => {
    const next = turn.then(act, act);
    turn = next;
    return next;
  };
}
