import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { splitReport } from '@/lib/report/revision'
import type { Report } from '@/lib/report/report'

/** The production server on a scratch data folder and a free port, for measuring over HTTP. */
export class ScratchServer {
  private constructor(
    readonly address: string,
    private readonly child: ChildProcess,
    private readonly dataDir: string,
  ) {}

  static async start(): Promise<ScratchServer> {
    const port = await freePort()
    const dataDir = mkdtempSync(join(tmpdir(), 'fazhi-bench-'))
    const child = spawn(process.execPath, ['scripts/start.mjs'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, PORT: String(port), DATA_DIR: dataDir },
    })
    const server = new ScratchServer(`http://127.0.0.1:${port}`, child, dataDir)
    for (let attempt = 0; attempt < 900; attempt++) {
      if ((await fetch(server.address).catch(() => null))?.ok) return server
      if (child.exitCode !== null) break
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    await server.stop()
    throw new Error('the server did not answer')
  }

  async post(path: string, body: unknown): Promise<Response> {
    const response = await fetch(this.address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.address },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response
  }

  /** Stores a report through the interface that the page uses; gives its id and the revision of each target. */
  async store(report: Report): Promise<{ id: string; revisions: Record<string, number> }> {
    const { year, issuers } = report.fields
    const { id } = (await (await this.post('/api/reports', { templateId: report.template.id, year, issuers })).json()) as { id: string }
    const opened = (await (await fetch(`${this.address}/api/reports/${id}`)).json()) as { revisions: Record<string, number> }
    const revisions = { ...opened.revisions }
    for (const { target, body } of splitReport(report)) {
      const saved = await this.post(`/api/reports/${id}/revisions`, { target, baseRevision: revisions[target] ?? 0, body })
      revisions[target] = ((await saved.json()) as { revision: number }).revision
    }
    return { id, revisions }
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null) {
      const exited = new Promise((resolve) => this.child.once('exit', resolve))
      this.child.kill('SIGTERM')
      await exited
    }
    rmSync(this.dataDir, { recursive: true, force: true })
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
