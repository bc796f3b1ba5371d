/** The only import of the browser's extension API. */
export { browser } from 'wxt/browser';
