import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { globSync } from '../support/glob.js';

/** Every sentence that the code says to the user. */
const said = new Set(
  globSync('src', '.ts').flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bl10n\.t\('((?:[^'\\]|\\.)*)'/g)].map((match) => match[1]!.replaceAll("\\'", "'"))),
);

describe('what translators are given', () => {
  it('is every sentence of the code and no other (npx @vscode/l10n-dev export -o l10n src)', () => {
    const bundle = JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8')) as Record<string, unknown>;
    assert.deepEqual(Object.keys(bundle).sort(), [...said].sort());
  });
  it('is every text of package.json, each used', () => {
    const keys = [...readFileSync('package.json', 'utf8').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]!);
    assert.deepEqual([...new Set(keys)].sort(), Object.keys(JSON.parse(readFileSync('package.nls.json', 'utf8')) as object).sort());
  });
});
