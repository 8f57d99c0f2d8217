// @ts-check
// A child process of server.js: VS Code's web server behind an http server of our own. It ends when its parent does.
// code-server's own entry point is not used: it wants native modules, and it has no way to load an extension under development.
import child_process from 'node:child_process';
import { randomBytes } from 'node:crypto';
import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @type {{ vscode: string, port: number, args: Record<string, unknown>, extensions: string[], tests?: string, trust: boolean }} */
const options = JSON.parse(/** @type {string} */ (process.argv[2]));
process.once('disconnect', () => process.exit(0));
// Ctrl+C reaches every process of the terminal: the parent decides, and then ends this one in order.
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {});

// VS Code's own children (extension host, file watcher, terminals) take up to four seconds to notice that we are gone: end them with us.
/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
for (const name of /** @type {const} */ (['fork', 'spawn'])) {
  const original = /** @type {(...args: unknown[]) => import('node:child_process').ChildProcess} */ (child_process[name]);
  Object.assign(child_process, {
    [name]: (/** @type {unknown[]} */ ...args) => {
      const child = original(...args);
      children.add(child);
      child.once('exit', () => children.delete(child));
      return child;
    },
  });
}
syncBuiltinESMExports();

process.env['CODE_SERVER_PARENT_PID'] = String(process.ppid); // else the import below starts a listener of its own
process.env['EXTENSIONS_GALLERY'] = '{}'; // no marketplace, so no look-ups
const main = await import(pathToFileURL(join(options.vscode, 'out/server-main.js')).href);
const vscode = await (await main.loadCodeWithNls()).createServer(null, {
  compatibility: '1.64',
  auth: 'none',
  _: [],
  'app-name': 'VS Code',
  'accept-server-license-terms': true,
  'without-connection-token': !options.args['connection-token'],
  'disable-telemetry': true,
  'disable-experiments': true,
  'disable-update-check': true,
  'disable-getting-started-override': true,
  'disable-workspace-trust': !options.trust,
  ...options.args,
});

const CONFIGURATION = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;
const unescapeHtml = (/** @type {string} */ text) => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const escapeHtml = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** VS Code reads its start options from the page; the extension under development and its tests are added there. */
function withDevelopment(/** @type {string} */ html, /** @type {string} */ authority) {
  if (!CONFIGURATION.test(html)) {
    console.error("VS Code's page has changed: no workbench configuration in it");
    process.exit(1);
  }
  const uri = (/** @type {string} */ path) => ({ scheme: 'vscode-remote', authority, path });
  return html.replace(CONFIGURATION, (_, head, settings) => {
    const configuration = JSON.parse(unescapeHtml(settings));
    configuration.developmentOptions = { ...configuration.developmentOptions, extensions: options.extensions.map(uri), extensionTestsPath: options.tests && uri(options.tests) };
    return `${head}${escapeHtml(JSON.stringify(configuration))}"`;
  });
}

const key = randomBytes(32); // the server's half of the key that secrets are stored with
const server = http.createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://x');
  const send = (/** @type {number} */ status, /** @type {string} */ type, /** @type {string | Buffer} */ body, headers = {}) => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(body);
  };
  if (pathname === '/mint-key') return send(200, 'application/octet-stream', key);
  if (pathname === '/manifest.json') return send(200, 'application/manifest+json', '{}');
  if (pathname === '/_static/out/browser/serviceWorker.js') return send(200, 'text/javascript', '', { 'service-worker-allowed': '/' });
  if (pathname.startsWith('/_static/')) return send(200, 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  if (pathname.includes('/node_modules/vsda/')) return send(404, 'text/plain', 'Not found'); // a closed module that is never there
  if (pathname === '/') {
    const end = response.end.bind(response);
    response.end = (/** @type {unknown} */ body) => end(response.statusCode === 200 ? withDevelopment(String(body), request.headers.host ?? '') : body);
  }
  vscode.handleRequest(request, response);
});
server.on('upgrade', (request, socket) => vscode.handleUpgrade(request, socket));
server.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen(options.port, '127.0.0.1', () => {
  process.send?.({ port: /** @type {import('node:net').AddressInfo} */ (server.address()).port });
});

process.once('SIGTERM', () => process.exit(0));
process.once('exit', () => {
  vscode.dispose();
  for (const child of children) child.kill('SIGKILL');
});
