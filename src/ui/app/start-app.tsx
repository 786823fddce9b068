import { render } from 'preact';
import { isRefusal } from '../../messages/replies.ts';
import type { AppActions } from './app-actions.ts';
import { App, Broken } from './app.tsx';

/** Shows the app page once the background has said what is set up. */
export async function startApp(root: Element, actions: AppActions): Promise<void> {
  const setup = await actions.getSetup();
  render(
    isRefusal(setup) ? (
      <Broken why={setup.refused} onAgain={() => void startApp(root, actions)} />
    ) : (
      <App first={setup} actions={actions} />
    ),
    root,
  );
  // The address may name a step, which was not there while the page loaded.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
