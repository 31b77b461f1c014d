/**
 * npm test: types, lint with the import map, unit and contract tests, build, end-to-end tests in a real browser.
 * Stops at the first step that fails; ends with one line "N passed, N failed".
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDist } from './build-dist.mjs'
import { findBrowser } from './find-browser.mjs'

const scratch = mkdtempSync(join(tmpdir(), 'fazhi-test-'))
const total = { passed: 0, failed: 0 }

function run(title, script, args, env = {}) {
  const start = performance.now()
  console.log(`\n── ${title}`)
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env } })
  console.log(`── ${title}: ${status === 0 ? 'passed' : 'failed'} (${Math.round((performance.now() - start) / 1000)} s)`)
  return status === 0
}

function countUnitTests(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  total.passed += report.numPassedTests
  total.failed += report.numFailedTests
}

function countEndToEndTests(file) {
  const { stats } = JSON.parse(readFileSync(file, 'utf8'))
  total.passed += stats.expected + stats.flaky
  total.failed += stats.unexpected
}

const steps = [
  () => run('types: routes', 'node_modules/next/dist/bin/next', ['typegen']) && run('types', 'node_modules/typescript/bin/tsc', ['--noEmit']),
  () => run('lint', 'node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
  () => {
    const file = join(scratch, 'unit.json')
    const passed = run('unit and contract tests', 'node_modules/vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
    countUnitTests(file)
    return passed
  },
  () => run('build', 'node_modules/next/dist/bin/next', ['build']),
  () => {
    const file = join(scratch, 'e2e.json')
    const passed = run('end-to-end tests', 'node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file })
    countEndToEndTests(file)
    return passed
  },
]

let passed = true
try {
  const browser = await findBrowser()
  if (browser.missing) {
    console.error(browser.missing)
    passed = false
  } else {
    await buildDist()
    passed = steps.every((step) => step())
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
if (!passed && total.failed === 0) total.failed = 1
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(passed ? 0 : 1)
