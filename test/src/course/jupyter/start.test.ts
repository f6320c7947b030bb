import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseStart } from '../../../../src/cli/start.js';
import { jupyterEnvironment, venvEnvironment } from '../../../../src/course/jupyter/environment.js';
import { installProgress } from '../../../../src/course/jupyter/install-progress.js';
import {
  installKernelspec,
  registeredLauncher,
  uninstallKernelspec,
  userDataFolder,
} from '../../../../src/course/jupyter/kernelspec.js';
import { anyFreePort, choosePort, HOST } from '../../../../src/course/jupyter/ports.js';
import { jupyterFiles } from '../../../../src/course/jupyter/project.js';
import { findPython, isNewEnough, pythonCommands } from '../../../../src/course/jupyter/python.js';
import { venvPython, venvState } from '../../../../src/course/jupyter/venv.js';

const scratch = mkdtempSync(join(tmpdir(), 'workbook-jupyter-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('parseStart()', () => {
  it('opens the browser on a free port unless told otherwise', () => {
    expect(parseStart([])).toEqual({ browser: true });
    expect(parseStart(['--no-browser', '--port', '8899'])).toEqual({ browser: false, port: 8899 });
  });

  it.each([['0'], ['65536'], ['80.5'], ['lab']])('refuses port %s in one line', (port) => {
    expect(() => parseStart(['--port', port])).toThrow(/^--port takes a number from 1 to 65535.*$/);
  });

  it('refuses what it does not know in one line, with the usage', () => {
    expect(() => parseStart(['--prot', '1'])).toThrow(/^[^\n]*--prot[^\n]*Usage: npm start[^\n]*$/);
  });
});

describe('choosePort()', () => {
  it('says which port is in use and what to do', async () => {
    const port = await anyFreePort();
    const server = createServer().listen(port, HOST);
    await new Promise((resolve) => server.once('listening', resolve));
    const next = String(port + 1);
    await expect(choosePort(port)).rejects.toThrow(`Port ${port} is in use`);
    await expect(choosePort(port)).rejects.toThrow(`npm start -- --port ${next}`);
    await new Promise((resolve) => server.close(resolve));
    expect(await choosePort(port)).toBe(port);
  });
});

describe('finding a Python', () => {
  it.each([
    ['2.7.18', false],
    ['3.8.18', false],
    ['3.9.0', true],
    ['3.13.0', true],
    ['4.0.0', true],
  ])('isNewEnough(%s) is %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });

  it('tries the names of each system, or only the one that is given', () => {
    expect(pythonCommands('linux')[0]).toEqual(['python3']);
    expect(pythonCommands('darwin')).toContainEqual(['python3.12']);
    expect(pythonCommands('win32')[0]).toEqual(['py', '-3']);
    expect(pythonCommands('linux', '/opt/python')).toEqual([['/opt/python']]);
  });

  it('finds none where none of the commands exists', async () => {
    expect(await findPython([['no-such-python-here']])).toEqual({ tooOld: [] });
  });
});

describe('the environment of Jupyter', () => {
  const files = jupyterFiles('/clone');
  const env = jupyterEnvironment(files, { PATH: '/usr/bin', HOME: '/home/learner' });

  it('sends all that Jupyter writes to the project', () => {
    const folders = Object.entries(env).filter(([name]) => /_DIR$|^IPYTHONDIR$|_HOME$/.test(name));
    expect(folders.length).toBeGreaterThanOrEqual(7);
    for (const [, folder] of folders) expect(folder).toMatch(/^\/clone\/\.jupyter\//);
    expect(env.HOME).toBe('/home/learner');
  });

  it('puts the running Node first on the PATH, for the kernel', () => {
    expect(env.PATH?.startsWith(dirname(process.execPath))).toBe(true);
  });

  it('keeps packages from elsewhere out of the project’s own Python', () => {
    const own = venvEnvironment({ PYTHONPATH: '/elsewhere', PIP_TARGET: '/elsewhere', LANG: 'C' });
    expect(own).not.toHaveProperty('PYTHONPATH');
    expect(own).not.toHaveProperty('PIP_TARGET');
    expect(own).toMatchObject({ LANG: 'C', PIP_NO_CACHE_DIR: '1' });
  });
});

describe('venvState()', () => {
  it('is absent, then ready, then outdated as the requirements change', async () => {
    const files = jupyterFiles(join(scratch, 'project'));
    mkdirSync(dirname(files.requirements), { recursive: true });
    writeFileSync(files.requirements, 'jupyterlab==4.6.6\n');
    expect(venvState(files)).toBe('absent');
    mkdirSync(dirname(venvPython(files.venv)), { recursive: true });
    writeFileSync(venvPython(files.venv), '');
    expect(venvState(files)).toBe('absent');
    // sha256 of "jupyterlab==4.6.6\n", by sha256sum.
    const hash = '0b8bbb6f0657c1dfb0414a943bbf75523298267f91642f21c71ea2975ef32788';
    writeFileSync(join(files.venv, 'workbook-requirements.sha256'), `${hash}\n`);
    expect(venvState(files)).toBe('ready');
    writeFileSync(files.requirements, 'jupyterlab==4.6.6\r\n');
    expect(venvState(files)).toBe('ready');
    writeFileSync(files.requirements, 'jupyterlab==4.7.0\n');
    expect(venvState(files)).toBe('outdated');
  });
});

describe('the requirements', () => {
  const text = readFileSync(jupyterFiles().requirements, 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

  it('pin every package to one version', () => {
    for (const line of lines) expect(line).toMatch(/^[a-z0-9-]+==[\w.]+( ; .+)?$/);
  });

  it('hold a JupyterLab 4 for Python 3.9 and one for newer', () => {
    const lab = lines.filter((line) => line.startsWith('jupyterlab=='));
    expect(lab).toHaveLength(2);
    for (const line of lab) expect(line).toMatch(/^jupyterlab==4\./);
  });
});

describe('installProgress()', () => {
  it('turns pip’s lines into a count of packages', () => {
    const said: string[] = [];
    const write = (text: string) => said.push(text) > 0;
    const out = { isTTY: true, write } as unknown as NodeJS.WritableStream;
    const progress = installProgress('# pins\na==1\nb==2 ; x\nc==3\n', out);
    progress.line("Ignoring b: markers 'x' don't match your environment");
    progress.line('Collecting a==1');
    progress.line('  Downloading a-1.whl');
    progress.line('Collecting c==3');
    progress.line('Installing collected packages: a, c');
    progress.end(true);
    expect(said.join('')).toContain('fetching packages: 1 of 2');
    expect(said.join('')).toContain('fetching packages: 2 of 2');
    expect(said.join('')).toMatch(/unpacking[\s\S]*done/);
  });
});

describe('the kernel for other front ends', () => {
  it.each([
    ['linux', {}, '/home/me/.local/share/jupyter'],
    ['linux', { XDG_DATA_HOME: '/xdg' }, '/xdg/jupyter'],
    ['darwin', {}, '/home/me/Library/Jupyter'],
    ['win32', { APPDATA: '/roaming' }, '/roaming/jupyter'],
    ['linux', { JUPYTER_DATA_DIR: '/own' }, '/own'],
  ] as const)('userDataFolder() on %s with %o is %s', (platform, env, expected) => {
    expect(userDataFolder(platform, env, '/home/me')).toBe(expected);
  });

  it('is registered with absolute paths, found again, and taken away', () => {
    const files = jupyterFiles();
    const folder = installKernelspec(files, scratch);
    const spec = JSON.parse(readFileSync(join(folder, 'kernel.json'), 'utf8'));
    expect(spec.argv).toEqual([process.execPath, files.launcher, '{connection_file}']);
    expect(spec).toMatchObject({ display_name: 'TypeScript (workbook)', language: 'typescript' });
    expect(registeredLauncher(scratch)).toBe(files.launcher);
    expect(uninstallKernelspec(scratch)).toBe(folder);
    expect(uninstallKernelspec(scratch)).toBeUndefined();
    expect(registeredLauncher(scratch)).toBeUndefined();
  });
});
