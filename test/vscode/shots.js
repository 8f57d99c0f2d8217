// @ts-check
// npm run shots: takes the pictures that the README shows, into media/.
import { globSync } from '../support/glob.js';
import { openSession } from '../e2e/session.js';

const THEMES = { light: 'Light 2026', dark: 'Dark 2026', 'high-contrast': 'Dark High Contrast' };
const SETTINGS = { 'breadcrumbs.enabled': false, 'editor.fontSize': 14, 'editor.lineNumbers': 'off', 'editor.minimap.enabled': false, 'window.commandCenter': false, 'window.title': '${activeEditorShort}' };

for (const [name, theme] of Object.entries(THEMES)) {
  const { workbench, page, address, seeds, end } = await openSession({ settings: SETTINGS });
  try {
    await workbench.open(address());
    await workbench.chooseTheme(theme);
    await workbench.viewContainer('Dateline').click();
    await workbench.quickOpen('000_e0468df48925e4ca.txt');
    await workbench.decorated('Deir ez-Zor province');
    await workbench.widenSidebar(150);
    await workbench.sourcesRead(globSync(seeds, '.txt').length);
    await workbench.find('Al Harir military base');
    await workbench.showIncident('Al Harir');
    await workbench.clickOn('escalated');
    await workbench.pointAt('Antony Blinken');
    await workbench.hover('Antony Blinken').waitFor();
    await page.waitForTimeout(500); // icons
    await page.screenshot({ path: `media/${name}.png` });
    console.log(`media/${name}.png`);
  } finally {
    await end();
  }
}
