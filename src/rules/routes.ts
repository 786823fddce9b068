/** Those a policy names, as a sentence has them: "the Headteacher and your manager". */
export const thePeople = (named: readonly string[]): string =>
  named.map((who) => (/^(?:the|your|a|an)\b/i.test(who) ? who : `the ${who}`)).join(' and ');

/** The ways to pupils or parents that a policy names, as a sentence; all of them, since two may stand in one policy. */
export const routesTo = (routes: readonly string[]): string =>
  routes.length > 0
    ? `Your policy names these ways: ${routes.join('; ')}.`
    : 'The school’s own e-mail or phone is the way to get in touch.';
