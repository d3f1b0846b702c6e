/** The one place that talks to the browser's own interface; everybody else asks platform/. */
import browser from 'webextension-polyfill';

export { browser };
