/**
 * npm run kill-test: ends the production server with SIGKILL again and again while pages save, and looks whether every
 * save it had acknowledged is there afterwards. Expects a finished build. Exits with 1 on any loss.
 * node scripts/kill-test.mjs [kills]
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Libsql from 'libsql'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
if (!existsSync('.next/BUILD_ID')) {
  console.error('No build found: run npm run build first.')
  process.exit(1)
}

const kills = Number(process.argv[2] ?? 100)
const port = await freePort()
const address = `http://127.0.0.1:${port}`
const dataDir = mkdtempSync(join(tmpdir(), 'annual-report-kill-'))
const TARGETS = ['section:achievements', 'section:plan', 'section:shortcomings', 'fields']
/** A clerk's part of some 3,000 characters. */
const WORDS = '推进依法行政，健全制度，'.repeat(250)

const acknowledged = []
const count = { opened: 0, behind: 0 }
let reportId = null
let running = null

try {
  for (let kill = 1; kill <= kills; kill++) {
    const server = await startServer()
    reportId ??= (await send('/api/reports', { templateId: 'department', year: 2025, issuers: ['云岭县司法局'] })).answer.id
    const opened = await (await fetch(`${address}/api/reports/${reportId}`)).json()
    if (!opened.report) throw new Error(`the report did not open: ${JSON.stringify(opened)}`)
    count.opened++
    for (const { target, revision } of latestAcknowledged()) if (opened.revisions[target] < revision) count.behind++
    await killWhileSaving(server, opened)
    if (kill % 10 === 0) console.log(`${kill} kills, ${acknowledged.length} saves acknowledged`)
  }
  const server = await startServer()
  const opened = await (await fetch(`${address}/api/reports/${reportId}`)).json()
  if (opened.report) count.opened++
  await stop(server)
  const { lost, integrity } = examineDatabase()
  console.log(
    `${kills} kills: ${acknowledged.length} saves acknowledged, ${lost} lost, ` +
      `report opened ${count.opened} of ${kills + 1} times, ${count.behind} times behind, integrity ${integrity}`,
  )
  const sound = lost === 0 && count.behind === 0 && count.opened === kills + 1 && integrity === 'ok' && acknowledged.length >= kills
  process.exitCode = sound ? 0 : 1
} finally {
  if (running) await stop(running)
  if (process.exitCode === 0) rmSync(dataDir, { recursive: true, force: true })
  else console.error(`the data is kept in ${dataDir}`)
}

async function startServer() {
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // A group of its own, so that nothing of it survives the kill.
    detached: true,
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', HOST: '', PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' },
  })
  running = server
  for (let attempt = 0; attempt < 600; attempt++) {
    if (server.exitCode !== null) throw new Error(`the server did not start (${server.exitCode})`)
    const answer = await fetch(`${address}/api/office`).catch(() => null)
    if (answer?.ok) return server
    if (answer) throw new Error(`the server answered ${answer.status} ${await answer.text()}`)
    await pause(50)
  }
  throw new Error('the server did not answer within 30 seconds')
}

/** Four pages save without pause; in the midst of it, once a save was acknowledged, the server is killed. */
async function killWhileSaving(server, { report, revisions }) {
  let killed = false
  const before = acknowledged.length
  const pages = TARGETS.map(async (target) => {
    for (let base = revisions[target]; !killed; base++) {
      const token = `${target}/${base + 1}/${Math.random()}`
      const saved = await send(`/api/reports/${reportId}/revisions`, { target, baseRevision: base, body: bodyOf(report, target, token) }).catch(() => null)
      if (saved === null) return
      if (saved.status !== 200) throw new Error(`a save was answered with ${saved.status} ${JSON.stringify(saved.answer)}`)
      acknowledged.push({ target, revision: saved.answer.revision, token })
    }
  })
  const saving = Promise.all(pages)
  while (acknowledged.length === before && server.exitCode === null) await Promise.race([saving, pause(5)])
  await Promise.race([saving, pause(Math.random() * 400)])
  const ended = new Promise((resolve) => server.once('exit', resolve))
  process.kill(-server.pid, 'SIGKILL')
  killed = true
  await ended
  running = null
  await saving
}

function bodyOf(report, target, token) {
  if (target === 'fields') return { ...report.fields, indexNumber: token.slice(-50) }
  const block = { type: 'paragraph', blockId: 'b1', audience: 'all', content: [{ type: 'text', text: `${WORDS}${token}` }] }
  return { present: true, content: [block] }
}

function latestAcknowledged() {
  return [...new Map(acknowledged.map((save) => [save.target, save])).values()]
}

/** Looks the acknowledged saves up in the file itself. */
function examineDatabase() {
  const database = new Libsql(join(dataDir, 'reports.db'))
  const find = database.prepare('select body from revisions where report_id = ? and target = ? and revision = ?')
  const isThere = ({ target, revision, token }) => find.get([reportId, target, revision])?.body.includes(token.slice(-50))
  const lost = acknowledged.filter((save) => !isThere(save)).length
  const [{ integrity_check: integrity }] = database.prepare('pragma integrity_check').all([])
  database.close()
  return { lost, integrity }
}

async function send(path, body) {
  const response = await fetch(address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify(body),
  })
  return { status: response.status, answer: await response.json() }
}

async function stop(server) {
  const ended = new Promise((resolve) => server.once('exit', resolve))
  if (server.exitCode !== null || server.signalCode !== null) return
  process.kill(-server.pid, 'SIGTERM')
  await ended
  running = null
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
