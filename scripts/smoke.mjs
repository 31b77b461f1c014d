/**
 * Start-and-export smoke test: starts the production server on a scratch data folder, makes a report,
 * exports it to Word, PDF and text, and stops the server. Expects a finished build.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const FIRST_BYTES = { docx: 'PK', pdf: '%PDF', txt: '云岭县' }

const port = await freePort()
const dataDir = mkdtempSync(join(tmpdir(), 'fazhi-smoke-'))
const server = spawn(process.execPath, ['scripts/start.mjs'], {
  stdio: 'inherit',
  env: { ...process.env, PORT: String(port), DATA_DIR: dataDir },
})
const address = `http://127.0.0.1:${port}`
const stopped = new Promise((resolve) => server.once('exit', resolve))
try {
  await answering()
  const created = await send('/api/reports', { templateId: 'department', year: 2025, issuers: ['云岭县司法局'] })
  const { id } = await created.json()
  for (const [format, first] of Object.entries(FIRST_BYTES)) {
    const response = await send(`/api/reports/${id}/exports`, { format, copy: 'submission' })
    const bytes = Buffer.from(await response.arrayBuffer())
    if (!bytes.subarray(0, 64).toString('utf8').includes(first)) throw new Error(`the ${format} file does not open with ${first}`)
    console.log(`${format}: ${bytes.length} bytes`)
  }
} finally {
  server.kill('SIGTERM')
  await stopped
  rmSync(dataDir, { recursive: true, force: true })
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

async function answering() {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (server.exitCode !== null) throw new Error('the server stopped before it answered')
    const answer = await fetch(address, { signal: AbortSignal.timeout(5000) }).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('the server did not answer within two minutes')
}

async function send(path, body) {
  const response = await fetch(address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response
}
