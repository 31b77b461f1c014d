import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/find-browser.mjs'

const port = Number(process.env.E2E_PORT ?? 3210)
const browser = await findBrowser()

export default defineConfig({
  testDir: 'e2e',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // One server and one data folder: journeys run one after another.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      executablePath: 'executablePath' in browser ? browser.executablePath : undefined,
      // Chromium refuses its sandbox to root, as in a container.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'node scripts/start.mjs',
    env: { PORT: String(port), DATA_DIR: `test-results/data-${process.pid}`, TZ: 'Asia/Shanghai' },
    url: `http://127.0.0.1:${port}/`,
    timeout: 300_000,
    reuseExistingServer: false,
    stdout: 'pipe',
  },
})
