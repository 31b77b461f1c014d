const isAtStart = (input: HTMLInputElement) =>
  input.selectionStart === 0 && (input.selectionEnd === 0 || isAllSelected(input))
const isAtEnd = (input: HTMLInputElement) =>
  input.selectionEnd === input.value.length && (input.selectionStart === input.value.length || isAllSelected(input))
const isAllSelected = (input: HTMLInputElement) =>
  input.selectionStart === 0 && input.selectionEnd === input.value.length

/**
 * Enter, Tab and ↓ lead one cell down, with Shift (and ↑) one up; ← and → to the other year from the edge of the text.
 * At either end of a column Tab leaves the table as usual. While an input method composes, nothing moves.
 */
export function moveBetweenCells(event: KeyboardEvent, table: HTMLElement): void {
  const input = event.target
  if (!(input instanceof HTMLInputElement) || !input.dataset.column || event.isComposing) return
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const go = (target: HTMLInputElement | undefined) => {
    if (!target) return
    event.preventDefault()
    target.focus()
    target.select()
  }
  const down = (step: 1 | -1) => {
    const column = [...table.querySelectorAll<HTMLInputElement>(`input[data-column="${input.dataset.column}"]`)]
    return column[column.indexOf(input) + step]
  }
  const across = (column: string) =>
    input.closest('tr')?.querySelector<HTMLInputElement>(`input[data-column="${column}"]`) ?? undefined
  switch (event.key) {
    case 'Enter':
    case 'Tab':
      return go(down(event.shiftKey ? -1 : 1))
    case 'ArrowDown':
      return go(down(1))
    case 'ArrowUp':
      return go(down(-1))
    case 'ArrowLeft':
      if (isAtStart(input) && input.dataset.column === 'value') go(across('previousValue'))
      return
    case 'ArrowRight':
      if (isAtEnd(input) && input.dataset.column === 'previousValue') go(across('value'))
      return
  }
}
