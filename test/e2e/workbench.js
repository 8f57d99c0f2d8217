// @ts-check
// Every selector of VS Code's window that the tests use lies here.

/** A VS Code window in a browser, and what a person can do with it. */
export class Workbench {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /**
   * Opens an address, or the present one again, and waits until VS Code has restored its window.
   * @param {string} [address]
   */
  async open(address) {
    if (address) await this.page.goto(address, { waitUntil: 'commit' });
    else await this.page.reload({ waitUntil: 'commit' });
    await this.page.waitForFunction(() => performance.getEntriesByName('code/LifecyclePhase/Restored').length > 0, null, { timeout: 60_000 });
  }

  quickInput = () => this.page.locator('.quick-input-widget:visible .quick-input-box input');
  quickRow = (/** @type {string} */ text) => this.page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row', { hasText: text }).first();
  activeTab = (/** @type {string} */ name) => this.page.locator(`.editor-group-container.active .tab.active[data-resource-name="${name}"]`);
  languageOfEditor = (/** @type {string} */ name) => this.page.locator('.statusbar-item[id="status.editor.mode"]', { hasText: name });
  viewContainer = (/** @type {string} */ title) => this.page.locator(`.activitybar .action-item .action-label[aria-label^="${title}"]`);
  view = (/** @type {string} */ title) => this.page.locator('.pane', { has: this.page.locator(`.pane-header[aria-label^="${title}"]`) });
  treeRow = (/** @type {string} */ view, /** @type {string | RegExp} */ text) => this.view(view).locator('.monaco-list-row', { hasText: text }).first();
  /** The row of a tree that is selected and shows what lies below it. */
  openRow = (/** @type {string} */ view, /** @type {string | RegExp} */ text) => this.view(view).locator('.monaco-list-row.selected[aria-expanded="true"]', { hasText: text });
  hover = (/** @type {string | RegExp} */ text) => this.page.locator('.monaco-hover:not(.hidden):visible', { hasText: text }).first();
  toast = (/** @type {string | RegExp} */ text) => this.page.locator('.notifications-toasts .notification-toast', { hasText: text });

  /** Opens a file by its name through quick open. */
  async quickOpen(/** @type {string} */ name) {
    await this.page.keyboard.press('Control+P');
    await this.quickInput().fill(name);
    // Clicked, not entered: Enter takes whatever row has the focus, and for a moment that is one of the history.
    await this.quickRow(name).click();
    await this.activeTab(name).waitFor();
    await this.page.locator('.editor-group-container.active .view-line').first().waitFor();
  }

  /** Runs a command by its title. An open palette does not take up commands that are contributed a moment later: it is opened again. */
  async command(/** @type {string} */ title) {
    for (let attempt = 0; ; attempt++) {
      await this.page.keyboard.press('F1');
      await this.quickInput().fill(`>${title}`);
      try {
        await this.quickRow(title).click({ timeout: 1500 });
        return;
      } catch (error) {
        if (attempt === 10) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /**
   * Where a piece of text is on the screen. Monaco cuts a line into spans and writes spaces as U+00A0, so no locator finds it.
   * @param {string} text within one line of the screen
   * @returns {Promise<{ x: number, y: number, width: number, height: number }>}
   */
  async textBox(text) {
    const box = await this.page.waitForFunction((wanted) => {
      const { document, NodeFilter } = /** @type {any} */ (globalThis); // the page's; the project is checked without a browser's globals
      for (const line of document.querySelectorAll('.editor-group-container.active .view-line')) {
        /** @type {[number, { data: string }][]} */
        const nodes = [];
        let all = '';
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode;
          nodes.push([all.length, node]);
          all += node.data.replaceAll('\u00a0', ' ');
        }
        const start = all.indexOf(wanted);
        if (start < 0) continue;
        const range = document.createRange();
        const at = (/** @type {number} */ offset) => /** @type {[number, { data: string }]} */ (nodes.filter(([from]) => from <= offset).at(-1));
        const [from, first] = at(start);
        const [to, last] = at(start + wanted.length - 1);
        range.setStart(first, start - from);
        range.setEnd(last, start + wanted.length - to);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      return undefined;
    }, text);
    return /** @type {{ x: number, y: number, width: number, height: number }} */ (await box.jsonValue());
  }

  /** Rests the mouse on a piece of text. */
  async pointAt(/** @type {string} */ text) {
    const { x, y, width, height } = await this.textBox(text);
    await this.page.mouse.move(x + width / 2 - 3, y + height / 2);
    await this.page.mouse.move(x + width / 2, y + height / 2);
  }

  /** Puts the cursor into a piece of text. */
  async clickOn(/** @type {string} */ text) {
    const { x, y, width, height } = await this.textBox(text);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Selects the next occurrence of a text, with the keyboard alone. */
  async find(/** @type {string} */ text) {
    await this.page.keyboard.press('Control+F');
    const box = this.page.locator('.find-widget.visible .find-part textarea');
    await box.fill(text);
    await this.page.locator('.find-widget.visible .matchesCount', { hasText: /^\d+ of \d+$/ }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
    await this.page.locator('.find-widget.visible').waitFor({ state: 'hidden' });
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
  }

  /** Waits until a decoration lies under a piece of text, from its first letter to its last. */
  async decorated(/** @type {string} */ text) {
    await this.until(async () => {
      const { x, y, width } = await this.textBox(text);
      const boxes = await this.decorations().evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().toJSON()));
      return boxes.some((box) => Math.abs(box.y - y) < 4 && box.x < x + 1 && box.x + box.width > x + width - 1);
    });
  }

  /** Chooses a colour theme by its label: the setting alone is not heeded by a window that has just been opened for the first time. */
  async chooseTheme(/** @type {string} */ label) {
    await this.command('Preferences: Color Theme');
    await this.quickInput().fill(label);
    await this.quickRow(label).click();
    await this.quickInput().waitFor({ state: 'hidden' });
  }

  /** Asks for the incident that the words at the cursor tell of, and waits until the sidebar shows it. */
  async showIncident(/** @type {string} */ title) {
    await this.page.keyboard.press('Alt+O');
    await this.openRow('Incidents', title).waitFor();
  }

  /** Drags the border between the sidebar and the editor to the right. */
  async widenSidebar(/** @type {number} */ pixels) {
    const box = await this.page.locator('.part.sidebar').boundingBox();
    if (!box) throw new Error('there is no sidebar');
    await this.page.mouse.move(box.x + box.width, box.y + 300);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + box.width + pixels, box.y + 300, { steps: 5 });
    await this.page.mouse.up();
    await this.page.mouse.move(box.x + box.width + pixels + 300, box.y); // or the border stays lit
  }

  /**
   * Waits until the sources of the workspace have been read.
   * @param {number} count how many there are; no more than the view has room for
   */
  async sourcesRead(count) {
    await this.until(async () => (await this.view('Sources').locator('.monaco-list-row[aria-level="1"]').count()) === count);
    await this.view('Incidents').getByText('Reading sources').waitFor({ state: 'hidden' });
  }

  /**
   * Asks again and again.
   * @throws after twenty seconds
   */
  async until(/** @type {() => boolean | Promise<boolean>} */ holds) {
    const end = Date.now() + 20_000;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`never came true: ${holds}`);
      await this.page.waitForTimeout(50);
    }
  }

  /** Boxes that decorations of extensions draw behind the text of the active editor. */
  decorations = () => this.page.locator('.editor-group-container.active .view-overlays [class*="TextEditorDecorationType"]');
}
