// Installs what is missing before a command runs. It runs on whatever Node calls it (20 or newer),
// before anything is installed, so it may use Node's own modules only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { systemChromium, systemFirefox, systemWebKit } from './browsers.mjs';

const STAMP = 'node_modules/.setup-stamp';

const run = (command) => spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;

const giveUp = (message) => {
  console.error(message);
  process.exit(1);
};

function installPackages() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const installed = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (installed === wanted) return;
  console.log('Installing packages …');
  if (!run('npm ci')) giveUp('npm ci failed: see the message above.');
  linkNode();
  writeFileSync(STAMP, wanted);
}

/** npm before 11.6 does not link the executable of an optional platform package. */
function linkNode() {
  const link = 'node_modules/.bin/node';
  const folder = ['node', 'node-bin'].map((name) => `${name}-${process.platform}-${process.arch}`);
  const binary = folder.find((name) => existsSync(`node_modules/${name}/bin/node`));
  if (binary && !existsSync(link)) symlinkSync(`../${binary}/bin/node`, link);
}

let listed = false;

/** Installs packages where that needs no password: as root on Debian, or on a machine that is thrown away afterwards. */
function installSystem(...packages) {
  const root = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get') || !(root || process.env.CI)) return;
  const apt = `${root ? '' : 'sudo -n '}apt-get -qq`;
  const install = () => run(`${apt} install -y --no-install-recommends ${packages.join(' ')}`);
  // The lists of packages take longer than the packages, and are often there.
  if (install() || listed) return;
  listed = true;
  if (run(`${apt} update`)) install();
}

/** A browser that is there is used before one is downloaded; apt is the last resort. */
function installBrowser() {
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  const found = () => existsSync(chromium.executablePath()) || systemChromium() !== undefined;
  if (found()) return;
  console.log('Installing a browser for the tests …');
  run('npx playwright install chromium');
  for (const name of ['chromium-headless-shell', 'chromium']) if (!found()) installSystem(name);
  if (!found()) {
    giveUp(
      'No Chromium found for the browser tests. Install Chromium or Google Chrome ' +
        '(Debian: apt-get install chromium), or name one with CHROMIUM_PATH=/path/to/chromium.',
    );
  }
}

/** Without them their checks are skipped. */
function installOtherEngines() {
  if (!systemFirefox()) installSystem('firefox-esr');
  if (!systemWebKit()) installSystem('webkit2gtk-driver', 'xvfb');
}

installPackages();
if (process.argv.includes('--browser') || process.argv.includes('--engines')) installBrowser();
if (process.argv.includes('--engines')) installOtherEngines();
