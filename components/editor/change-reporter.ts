import type { Node } from '@tiptap/pm/model'
import { docToPartOrder } from '@/lib/editor/doc-to-sections'
import { changedSections } from '@/lib/editor/replace-sections'
import type { Report, Section, SectionId } from '@/lib/report/report'

const REST_MS = 300
const LATEST_MS = 1500

export interface ChangePorts {
  onSection(id: SectionId, section: Section): void
  onPartOrder(order: Report['partOrder']): void
  onRest(doc: Node): void
}

/**
 * Tells what changed in the document once it rests, section by section. A key costs one timer; sections are turned
 * into data only then, and only those that changed.
 */
export class ChangeReporter {
  #told: Node
  #doc: Node
  #timer: ReturnType<typeof setTimeout> | null = null
  #waitingSince = 0

  constructor(
    doc: Node,
    private readonly ports: ChangePorts,
  ) {
    this.#told = doc
    this.#doc = doc
  }

  /** The document as it stands, also after the sheet is gone. */
  get doc(): Node {
    return this.#doc
  }

  take(doc: Node): void {
    this.#doc = doc
    const now = performance.now()
    if (this.#timer === null) this.#waitingSince = now
    else clearTimeout(this.#timer)
    const left = Math.max(LATEST_MS - (now - this.#waitingSince), 0)
    this.#timer = setTimeout(() => this.flush(), Math.min(REST_MS, left))
  }

  /** Tells at once what has not been told. */
  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    if (this.#told === this.#doc) return
    const [before, doc] = [this.#told, this.#doc]
    this.#told = doc
    const order = docToPartOrder(doc)
    if (order.join() !== docToPartOrder(before).join()) this.ports.onPartOrder(order)
    for (const { id, section } of changedSections(before, doc)) this.ports.onSection(id, section)
    this.ports.onRest(doc)
  }
}
