import browser from 'webextension-polyfill';

/** The one place that names the polyfill. */
export { browser };
