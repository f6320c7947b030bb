/**
 * Finds an installed Chromium, Chrome or Edge and starts it without a window. Nothing is downloaded:
 * `CHROMIUM` names a browser that is somewhere else.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { onPath } from '../../src/course/jupyter/find-jupyter.js';
import { Trouble } from '../../src/course/jupyter/trouble.js';

const LINUX_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_FILES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_FILES = [
  join('Google', 'Chrome', 'Application', 'chrome.exe'),
  join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
];

/** No sandbox (CI runs as root), and no calls home: not every machine reaches the internet. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws Trouble where there is no browser */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), headless: true, args: FLAGS });
}

function findChromium(): string {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Trouble(`CHROMIUM names ${named}, which does not exist: name a Chromium or Chrome.`);
  }
  const found = candidates().find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new Trouble(
    'There is no Chromium, Chrome or Edge for the browser test: install one (on Debian: apt install chromium), or name it in CHROMIUM.',
  );
}

function candidates(): string[] {
  if (process.platform === 'darwin') return MAC_FILES;
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA, 'ProgramFiles(x86)': x86 } = process.env;
    const folders = [ProgramFiles, x86, LOCALAPPDATA].filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => WINDOWS_FILES.map((file) => join(folder, file)));
  }
  return LINUX_NAMES.map((name) => onPath(name)).filter((file) => file !== undefined);
}
