/** The ways to pupils or parents that a policy names, as a sentence; all of them, since two may stand in one policy. */
export const routesTo = (routes: readonly string[]): string =>
  routes.length > 0
    ? `Your policy names these ways: ${routes.join('; ')}.`
    : 'The school’s own e-mail or phone is the way to get in touch.';
