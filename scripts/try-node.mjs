/**
 * node scripts/try-node.mjs 24: runs the unit tests and the start-and-export smoke test on another Node release,
 * taken from the npm registry into a scratch folder. Expects a finished build (npm test leaves one).
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const release = process.argv[2]
if (!/^\d+(\.\d+){0,2}$/.test(release ?? '')) {
  console.error('usage: node scripts/try-node.mjs MAJOR[.MINOR[.PATCH]]')
  process.exit(2)
}

const scratch = mkdtempSync(join(tmpdir(), 'fazhi-node-'))
const step = (command, args, options = {}) => {
  const { status } = spawnSync(command, args, { stdio: 'inherit', ...options })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} exited with ${status}`)
}
try {
  step('npm', ['install', '--prefix', scratch, '--no-save', '--no-package-lock', '--no-audit', '--no-fund', `node@${release}`])
  const node = join(scratch, 'node_modules/node/bin/node')
  const env = { ...process.env, PATH: `${join(scratch, 'node_modules/node/bin')}:${process.env.PATH}` }
  step(node, ['--version'])
  step(node, ['node_modules/vitest/vitest.mjs', 'run'], { env })
  step(node, ['scripts/smoke.mjs'], { env })
  console.log(`Node ${release}: unit tests and smoke test passed`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
