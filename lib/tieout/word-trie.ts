interface Node {
  next: Map<number, Node>
  /** Word ids that end here. */
  ends: number[]
}

export interface WordHit {
  word: number
  start: number
  end: number
}

/** A set of words that finds all its members in a text in one pass. */
export class WordTrie {
  private readonly root: Node = { next: new Map(), ends: [] }

  add(word: string, id: number): void {
    let node = this.root
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at)
      let next = node.next.get(code)
      if (!next) node.next.set(code, (next = { next: new Map(), ends: [] }))
      node = next
    }
    node.ends.push(id)
  }

  /** Every occurrence of every word, in order of its start. */
  find(text: string): WordHit[] {
    const hits: WordHit[] = []
    for (let start = 0; start < text.length; start++) {
      let node = this.root.next.get(text.charCodeAt(start))
      for (let at = start + 1; node; at++) {
        for (const word of node.ends) hits.push({ word, start, end: at })
        node = at < text.length ? node.next.get(text.charCodeAt(at)) : undefined
      }
    }
    return hits
  }
}
