/** A line of one side, or a gap beside a line that only the other side has. */
export interface DiffLine {
  text: string
  changed: boolean
}

export interface DiffRow {
  left: DiffLine | null
  right: DiffLine | null
}

const MOST_COMPARISONS = 4_000_000

/** Lines common to both, in order, as index pairs (longest common subsequence). Texts too long to compare share nothing. */
function commonLines(left: readonly string[], right: readonly string[]): [number, number][] {
  if (left.length * right.length > MOST_COMPARISONS) return []
  const width = right.length + 1
  const lengths = new Uint32Array((left.length + 1) * width)
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        left[i] === right[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) pairs.push([i++, j++])
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}

/** Two texts line by line, side by side; lines that differ stand opposite each other, changed. */
export function diffLines(left: readonly string[], right: readonly string[]): DiffRow[] {
  const rows: DiffRow[] = []
  let [i, j] = [0, 0]
  for (const [nextLeft, nextRight] of [...commonLines(left, right), [left.length, right.length] as const]) {
    while (i < nextLeft || j < nextRight) {
      rows.push({
        left: i < nextLeft ? { text: left[i++]!, changed: true } : null,
        right: j < nextRight ? { text: right[j++]!, changed: true } : null,
      })
    }
    if (i < left.length && j < right.length) {
      rows.push({ left: { text: left[i++]!, changed: false }, right: { text: right[j++]!, changed: false } })
    }
  }
  return rows
}
