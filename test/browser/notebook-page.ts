/**
 * One notebook in JupyterLab, worked with as a reader does: opened by its address, run by the menu
 * "Run", saved by the keyboard, looked at by scrolling.
 */

import { mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const PROBE = fileURLToPath(new URL('./probe.js', import.meta.url));
const VIEWPORT = { width: 1400, height: 1500 };
const OPEN_MS = 90_000;
const RUN_MS = 180_000;
const DRAW_MS = 30_000;
/** So long figures below the screen may take to be drawn without being scrolled to. */
const UNSEEN_MS = 5_000;
/** After scrolling, for the screen to be painted. */
const PAINT_MS = 100;
const SAVE_MS = 20_000;
const POLL_MS = 250;
/** Polls in a row that must find the notebook at rest. */
const POLLS_AT_REST = 4;
const SCREENS_MAX = 60;
const NO_KERNEL = 'No Kernel';

interface State {
  readonly waiting: number;
  readonly run: number;
  readonly kernel: string;
  readonly kernelName: string;
  readonly dialog?: string;
}

export interface Figures {
  readonly drawn: number;
  readonly wrong: readonly string[];
}

export interface Sliders {
  readonly sliders: number;
  readonly moved: number;
}

export class NotebookPage {
  readonly #context: BrowserContext;
  readonly #page: Page;
  /** Requests to anywhere but the server, and errors thrown in the page. */
  readonly complaints: string[] = [];

  private constructor(context: BrowserContext, page: Page, origin: string) {
    this.#context = context;
    this.#page = page;
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(origin)) {
        this.complaints.push(`the page asked for ${url}`);
      }
    });
    page.on('pageerror', (error) => this.complaints.push(`the page threw: ${error.message}`));
  }

  /** Opens a notebook by its name, in a workspace of its own, and waits until its kernel is idle. */
  static async open(browser: Browser, address: URL, notebook: string): Promise<NotebookPage> {
    const context = await browser.newContext({ viewport: VIEWPORT });
    const page = await context.newPage();
    await page.addInitScript({ path: PROBE });
    const opened = new NotebookPage(context, page, address.origin);
    const workspace = basename(notebook, '.ipynb');
    const url = new URL(`/lab/workspaces/${workspace}/tree/notebooks/${notebook}`, address);
    url.search = `reset&token=${address.searchParams.get('token')}`;
    await page.goto(url.href);
    await opened.#untilIdle();
    return opened;
  }

  async kernelName(): Promise<string> {
    return (await this.#state()).kernelName;
  }

  /** Runs all cells, and waits until nothing runs any more. @throws Error where that takes too long */
  async runAll(): Promise<void> {
    await this.#chooseRun(/^Run All Cells/);
    await this.#untilAtRest();
  }

  /** Runs the first cell that holds a text, and all below it. @throws Error as `runAll` */
  async runFrom(text: string): Promise<void> {
    const cell = this.#page.locator('.jp-CodeCell', { hasText: text }).first();
    await cell.scrollIntoViewIfNeeded();
    await cell.locator('.jp-InputPrompt').click();
    await this.#chooseRun(/^Run Selected Cell and All Below/);
    await this.#untilAtRest();
  }

  /** Saves, and waits until the file is written. */
  async save(file: string): Promise<void> {
    const before = statSync(file).mtimeMs;
    await this.#page.keyboard.press('Control+s');
    for (const deadline = Date.now() + SAVE_MS; statSync(file).mtimeMs === before; ) {
      if (Date.now() > deadline) throw new Error('the notebook was not saved');
      await this.#page.waitForTimeout(POLL_MS);
    }
    await this.#page.waitForTimeout(POLL_MS);
  }

  /** Waits until the expected figures are drawn, or time is up; scrolls where they need to be seen. */
  async figures(expected: number): Promise<Figures> {
    const started = Date.now();
    for (let scrolled = false; ; ) {
      const figures = await this.#probe<Figures>('figures()');
      const waited = Date.now() - started;
      if (figures.drawn >= expected || waited > DRAW_MS) return figures;
      if (waited > UNSEEN_MS && !scrolled) {
        scrolled = true;
        await this.#throughScreens(async () => undefined);
      }
      await this.#page.waitForTimeout(POLL_MS);
    }
  }

  moveSliders(): Promise<Sliders> {
    return this.#probe<Sliders>('moveSliders()');
  }

  /** Takes pictures of the whole notebook, screen by screen. */
  async screenshots(folder: string, name: string): Promise<void> {
    mkdirSync(folder, { recursive: true });
    const panel = this.#page.locator('.jp-NotebookPanel:not(.lm-mod-hidden)');
    await this.#throughScreens(async (screen) => {
      const path = join(folder, `${name}.${String(screen).padStart(2, '0')}.png`);
      await panel.screenshot({ path });
    });
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  async #chooseRun(item: RegExp): Promise<void> {
    await this.#page.locator('.lm-MenuBar-item', { hasText: /^Run$/ }).click();
    await this.#page.locator('.lm-Menu-item', { hasText: item }).click();
  }

  async #untilAtRest(): Promise<void> {
    let atRest = 0;
    for (const deadline = Date.now() + RUN_MS; atRest < POLLS_AT_REST; ) {
      await this.#page.waitForTimeout(POLL_MS);
      const { waiting, run, kernel } = await this.#state();
      atRest = waiting === 0 && run > 0 && kernel === 'idle' ? atRest + 1 : 0;
      if (Date.now() > deadline) {
        throw new Error(`after ${RUN_MS / 1000} s ${waiting} cells are still waiting`);
      }
    }
  }

  async #throughScreens(look: (screen: number) => Promise<void>): Promise<void> {
    await this.#probe('scroll(true)');
    for (let screen = 1; screen <= SCREENS_MAX; screen++) {
      await this.#page.waitForTimeout(PAINT_MS);
      await look(screen);
      if (!(await this.#probe<boolean>('scroll(false)'))) return;
    }
  }

  async #untilIdle(): Promise<void> {
    await this.#page.locator('.jp-NotebookPanel .jp-Cell').first().waitFor({ timeout: OPEN_MS });
    for (const deadline = Date.now() + OPEN_MS; ; ) {
      const state = await this.#state();
      // Before it has a session, the notebook is "idle" with no kernel.
      if (state.kernel === 'idle' && state.kernelName !== NO_KERNEL) return;
      if (state.dialog) throw new Error(`JupyterLab asks: ${state.dialog}`);
      if (Date.now() > deadline) throw new Error(`the kernel is ${state.kernel}, not idle`);
      await this.#page.waitForTimeout(POLL_MS);
    }
  }

  #state(): Promise<State> {
    return this.#probe<State>('state()');
  }

  #probe<Answer>(call: string): Promise<Answer> {
    return this.#page.evaluate<Answer>(`workbookProbe.${call}`);
  }
}
