import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['{app,cli,components,lib,scripts,templates}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
})
