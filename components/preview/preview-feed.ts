import type { ReportPreview } from './preview-api'

export interface PreviewState {
  preview: ReportPreview | null
  /** What stands in the way, in Chinese; the last pages stay. */
  problem: string | null
  /** Pages of the present text are being drawn. */
  isDrawing: boolean
}

export interface PreviewPorts {
  /** What the server draws from, as JSON. */
  read(): string
  draw(input: string, signal: AbortSignal): Promise<ReportPreview>
  /** The words for a failure; null for one that nobody foresaw. */
  tell(failure: unknown): string | null
  now(): number
  after(milliseconds: number, callback: () => void): () => void
}

const REST_MS = 40
const LATEST_MS = 240

/**
 * Keeps the pages in step with the text: draws after a short rest, one drawing at a time, always the newest text next.
 * What was overtaken while waiting is never drawn.
 */
export class PreviewFeed {
  #state: PreviewState = { preview: null, problem: null, isDrawing: false }
  readonly #listeners = new Set<() => void>()
  #waitingSince: number | null = null
  #cancelWait: (() => void) | null = null
  #drawing: AbortController | null = null
  #drawn: string | null = null

  constructor(private readonly ports: PreviewPorts) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly getState = (): PreviewState => this.#state

  /** The text may have changed. */
  refresh(): void {
    const now = this.ports.now()
    this.#waitingSince ??= now
    this.#cancelWait?.()
    const left = Math.max(0, this.#waitingSince + LATEST_MS - now)
    this.#cancelWait = this.ports.after(Math.min(REST_MS, left), () => void this.#draw())
  }

  /** Draws again even what was drawn: a page is no longer kept, or the last drawing failed. */
  retry(): void {
    this.#drawn = null
    this.refresh()
  }

  /** Nobody looks any more. */
  stop(): void {
    this.#cancelWait?.()
    this.#cancelWait = null
    this.#waitingSince = null
    this.#drawing?.abort()
    this.#drawing = null
  }

  async #draw(): Promise<void> {
    this.#cancelWait = null
    if (this.#drawing) return
    this.#waitingSince = null
    const input = this.ports.read()
    if (input === this.#drawn) return
    const drawing = new AbortController()
    this.#drawing = drawing
    this.#set({ isDrawing: true })
    try {
      const preview = await this.ports.draw(input, drawing.signal)
      if (drawing.signal.aborted) return
      this.#drawn = input
      this.#set({ preview, problem: null, isDrawing: false })
    } catch (failure) {
      if (drawing.signal.aborted) return
      const problem = this.ports.tell(failure)
      this.#set({ problem: problem ?? '预览没有更新，请重试。', isDrawing: false })
      if (problem === null) throw failure
    } finally {
      if (this.#drawing === drawing) this.#drawing = null
    }
    // Changed while drawing, and its rest is over.
    if (this.#waitingSince !== null && this.#cancelWait === null) void this.#draw()
  }

  #set(change: Partial<PreviewState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}
