// Opens every screen in Chromium at three widths, light and dark; fails on an axe violation, a breach of the
// page's CSP, a request to another host, an error in the console, or a page that scrolls sideways.
//   npm run look -- [base address] [folder for the screenshots] [only screens whose name holds this]
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [base = 'http://127.0.0.1:8091', folder = 'target/look', only = ''] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [1440, 768, 390];

const SCREENS = {
  catalog: '/catalog',
  'catalog-filtered': '/catalog?q=shop&format=openapi',
  'catalog-nothing': '/catalog?q=nosuchthing&owner=crm',
  overview: '/contracts/shop/orders/overview',
  docs: '/contracts/shop/orders/docs',
  'docs-async': '/contracts/shop/payments/docs',
  'docs-schema': '/contracts/shop/notifications/docs',
  changes: '/contracts/shop/orders/changes?from=1.0.0&to=2.0.0',
  'changes-safe': '/contracts/shop/orders/changes?from=1.0.0&to=2.0.0&level=safe',
  'changes-same': '/contracts/shop/orders/changes?from=2.0.0&to=2.0.0',
  versions: '/contracts/shop/orders/versions',
  source: '/contracts/shop/orders/source?version=2.0.0#L120-L124',
  hostile: '/contracts/lab/hostile/docs',
  'hostile-overview': '/contracts/lab/hostile/overview',
  'not-found': '/catalog/nothing/like/this',
  'no-contract': '/contracts/shop/missing/overview',
};

mkdirSync(folder, { recursive: true });
const faults = [];
const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'look-')), {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
    ...['--disable-background-networking', '--disable-component-update'],
  ],
});

for (const [name, path] of Object.entries(SCREENS)) {
  if (name.includes(only))
    for (const width of WIDTHS) for (const scheme of ['light', 'dark']) await look(name, path, width, scheme);
}
await context.close();
console.log(faults.length === 0 ? 'No fault found.' : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;

async function look(name, path, width, scheme) {
  const page = await context.newPage();
  const fault = (text) => faults.push(`${name} ${width} ${scheme}: ${text}`);
  page.on('console', (message) => {
    const expected = message.text().includes('404') && name.startsWith('no');
    if (message.type() === 'error' && !expected) fault(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => fault(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith('data:'))
      fault(`outside: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(
        `CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      ),
    );
  });
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(base + path, { waitUntil: 'networkidle' });
  await page.waitForTimeout(200);
  const excess = (await page.evaluate(() => document.documentElement.scrollWidth)) - width;
  if (excess > 0) fault(`scrolls sideways by ${excess}px`);
  if ((await page.title()).includes('hacked')) fault('the contract’s script ran');
  await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`), fullPage: true });
  await page.evaluate(axe);
  const result = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags }), TAGS);
  for (const violation of result.violations) {
    const nodes = violation.nodes
      .slice(0, 3)
      .map((node) => `${node.html.slice(0, 140)} ${node.any[0]?.message ?? ''}`);
    fault(`axe ${violation.id} (${violation.nodes.length}): ${nodes.join(' | ')}`);
  }
  await page.close();
}
