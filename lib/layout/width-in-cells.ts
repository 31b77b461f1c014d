/** Width of a text in characters of the grid: Chinese characters and punctuation 1, ASCII ½. */
export function widthInCells(text: string): number {
  let width = 0
  for (const character of text) width += character.codePointAt(0)! < 0x80 ? 0.5 : 1
  return width
}
