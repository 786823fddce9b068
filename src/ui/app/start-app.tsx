import { render } from 'preact';
import { isRefusal } from '../../messages/replies.ts';
import { AppPage, Broken, type AppActions } from './app-page.tsx';

/** Shows the settings page once the background has said what is set up. */
export async function startApp(root: Element, actions: AppActions): Promise<void> {
  const setup = await actions.getSetup();
  render(
    isRefusal(setup) ? (
      <Broken why={setup.refused} onAgain={() => void startApp(root, actions)} />
    ) : (
      <AppPage first={setup} actions={actions} />
    ),
    root,
  );
  // The address may name a step, which was not there while the page loaded.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
