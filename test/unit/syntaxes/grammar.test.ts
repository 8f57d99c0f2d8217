import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { globSync } from '../../support/glob.js';

/** Every line of a text with the scopes of its tokens below it, as VS Code would colour it. UPDATE_GOLDEN=1 rewrites the snapshots. */
async function snapshot(text: string): Promise<string> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm).catch(() => undefined); // loaded already by the test before
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({ createOnigScanner: (sources) => new oniguruma.OnigScanner(sources), createOnigString: (s) => new oniguruma.OnigString(s) }),
    loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(readFileSync('syntaxes/source-text.tmLanguage.json', 'utf8'), 'grammar.json')),
  });
  const grammar = await registry.loadGrammar('text.source-text');
  assert.ok(grammar);
  let stack = textmate.INITIAL;
  return text
    .split('\n')
    .map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
      stack = ruleStack;
      const scoped = tokens.filter((token) => token.scopes.length > 1).map((token) => `  ${line.slice(token.startIndex, token.endIndex)} | ${token.scopes.slice(1).join(' ')}\n`);
      return `${line}\n${scoped.join('')}`;
    })
    .join('');
}

describe('grammar', () => {
  for (const file of globSync('test/fixtures/grammar', '.txt')) {
    it(file, async () => {
      const actual = await snapshot(readFileSync(file, 'utf8').trimEnd());
      const golden = file.replace(/txt$/, 'snap');
      if (process.env.UPDATE_GOLDEN) writeFileSync(golden, actual);
      assert.equal(actual, existsSync(golden) ? readFileSync(golden, 'utf8') : '');
    });
  }
});
