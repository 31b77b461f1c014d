import { benchReport } from './bench-report'
import { quantile, type Measurement } from './measure'
import type { ScratchServer } from './scratch-server'

const ROUNDS = 6
const PAUSE_MS = 10

/** How much longer a save takes while ten exports run, at the worst, than the same save usually takes in peace. */
export async function measureConcurrentExports(server: ScratchServer): Promise<Measurement> {
  const report = benchReport(6000, 60)
  const { id, revisions } = await server.store(report)
  const body = report.sections.achievements
  let revision = revisions['section:achievements'] ?? 0
  const save = async () => {
    const start = performance.now()
    const saved = await server.post(`/api/reports/${id}/revisions`, { target: 'section:achievements', baseRevision: revision, body })
    revision = ((await saved.json()) as { revision: number }).revision
    return performance.now() - start
  }
  const saveUntil = async (isOver: () => boolean) => {
    const samples: number[] = []
    while (!isOver()) {
      samples.push(await save())
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
    return samples
  }
  const exportOnce = async (format: string) => (await server.post(`/api/reports/${id}/exports`, { format })).arrayBuffer()

  for (const format of ['docx', 'pdf']) await exportOnce(format)
  let left = 120
  const peaceful = await saveUntil(() => left-- === 0)
  const loaded: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    let running = 10
    const exporting = Array.from({ length: running }, (_, at) => exportOnce(at % 2 === 0 ? 'pdf' : 'docx').then(() => running--))
    loaded.push(...(await saveUntil(() => running === 0)))
    await Promise.all(exporting)
  }
  const usual = quantile(peaceful, 0.5)
  const detail = `in peace median ${usual.toFixed(1)}, most ${Math.max(...peaceful).toFixed(1)}; meanwhile median ${quantile(loaded, 0.5).toFixed(1)}, n=${loaded.length}`
  return { name: 'a save delayed by ten exports, at most', value: Math.max(...loaded) - usual, unit: 'ms', budget: 100, detail }
}
