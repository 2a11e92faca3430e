/// <reference types="vitest/config" />
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const src = fileURLToPath(new URL('./src', import.meta.url));

/** Sets the colour scheme before the first paint. A file, as the page's CSP allows no inline script. */
function colorSchemeScript(): Plugin {
  const source = readFileSync(`${src}/app/color-scheme.js`, 'utf8');
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
  const fileName = `assets/color-scheme-${hash}.js`;
  let building = false;
  return {
    name: 'color-scheme-script',
    configResolved(config) {
      building = config.command === 'build';
    },
    buildStart() {
      if (building) this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: () => [
      {
        tag: 'script',
        attrs: { src: building ? `/${fileName}` : '/src/app/color-scheme.js' },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  plugins: [react(), colorSchemeScript()],
  resolve: { alias: { '@': src } },
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    // Older targets rewrite light-dark() into variables that do nothing beside Mantine's scheme attribute.
    target: ['chrome123', 'firefox121', 'safari17.5'],
    outDir: 'target/classes/ui',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
  server: { proxy: { '/api': process.env.CONCORDAT_URL ?? 'http://127.0.0.1:8080' } },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 60_000,
  },
});
