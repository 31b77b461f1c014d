import { existsSync } from 'node:fs'

/**
 * The browser for the end-to-end tests: CHROMIUM_PATH, else Debian's chromium, else Playwright's own download.
 * Gives { executablePath } (undefined: Playwright's own) or { missing }, one line on what to install.
 */
export async function findBrowser(env = process.env) {
  if (env.CHROMIUM_PATH) {
    return existsSync(env.CHROMIUM_PATH)
      ? { executablePath: env.CHROMIUM_PATH }
      : { missing: `CHROMIUM_PATH 指向的文件不存在：${env.CHROMIUM_PATH}` }
  }
  if (existsSync('/usr/bin/chromium')) return { executablePath: '/usr/bin/chromium' }
  const { chromium } = await import('@playwright/test')
  if (existsSync(chromium.executablePath())) return { executablePath: undefined }
  return { missing: '没有可用的浏览器：请运行 apt-get install chromium，或 npx playwright install chromium，或设 CHROMIUM_PATH。' }
}
