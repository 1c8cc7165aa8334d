import { existsSync } from 'node:fs';

const CHROMIUM = [
  // Debian's build without a window is the quickest, as Playwright's is.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const FIREFOX = ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/** @param {(string | undefined)[]} places */
const first = (...places) => places.find((path) => path && existsSync(path));

/** The path of an installed Chromium or Chrome, or undefined. `CHROMIUM_PATH` names one by hand. */
export const systemChromium = () => first(process.env.CHROMIUM_PATH, ...CHROMIUM);

/** The path of an installed Firefox, or undefined. `FIREFOX_PATH` names one by hand. */
export const systemFirefox = () => first(process.env.FIREFOX_PATH, ...FIREFOX);

/** The paths of WebKitGTK's driver and of the X server that it is run in, as it has no headless mode; undefined without either. */
export const systemWebKit = () => {
  const [driver, display] = [first('/usr/bin/WebKitWebDriver'), first('/usr/bin/Xvfb')];
  return driver && display ? { driver, display } : undefined;
};
