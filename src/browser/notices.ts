import { browser } from './api.ts';

const wanted = { permissions: ['notifications' as const] };

/** Asks the person for the browser's notices, at their own press; false when they would rather not. */
export const askForNotices = (): Promise<boolean> => browser.permissions.request(wanted);

export const giveNoticesBack = (): Promise<boolean> => browser.permissions.remove(wanted);

/** Shows a notice of the browser, where the person has allowed that; false where not. */
export async function showNotice(id: string, title: string, message: string): Promise<boolean> {
  if (!(await browser.permissions.contains(wanted))) return false;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
  return true;
}

/** Where notices are not allowed there is nobody to listen for. */
export function onNoticePressed(then: (id: string) => void): void {
  browser.notifications?.onClicked.addListener(then);
}
