import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['{app,cli,components,lib,scripts,templates}/**/*.test.{ts,tsx}'],
    // Workers and the command line are tried as they are bundled.
    globalSetup: ['scripts/build-dist-once.mjs'],
    testTimeout: 20_000,
  },
})
