export interface Measurement {
  name: string
  /** What is printed: the median, or p95 where the budget is a latency. */
  value: number
  unit: 'ms' | 'KB' | 'MB' | '×'
  budget: number | null
  detail: string
}

/** The value below which the share `part` of the samples lies. */
export function quantile(samples: number[], part: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

/** Times `run` after a warm-up; the median counts, p95 is told. */
export async function time(name: string, budget: number | null, run: () => unknown, runs = 50, warmUp = 5): Promise<Measurement> {
  for (let i = 0; i < warmUp; i++) await run()
  const samples: number[] = []
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    await run()
    samples.push(performance.now() - start)
  }
  return latencies(name, budget, samples, 0.5)
}

/** A measurement out of samples in ms, judged at the quantile `judged`. */
export function latencies(name: string, budget: number | null, samples: number[], judged: number): Measurement {
  const detail = `median ${quantile(samples, 0.5).toFixed(2)}, p95 ${quantile(samples, 0.95).toFixed(2)}, n=${samples.length}`
  return { name, value: quantile(samples, judged), unit: 'ms', budget, detail }
}

/** One line: name, value, budget, whether it is kept. Measures and prints; judges nothing but this line. */
export function formatMeasurement({ name, value, unit, budget, detail }: Measurement): string {
  const verdict = budget === null ? '' : value <= budget ? `≤ ${budget} ✓` : `> ${budget} ✗`
  return `${name.padEnd(46)} ${value.toFixed(2).padStart(9)} ${unit}  ${verdict.padEnd(10)} ${detail}`
}
