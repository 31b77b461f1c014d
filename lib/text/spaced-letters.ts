const WHITE = /[\s\u00a0\u3000]+/

/** Ends like the name of a government body (云岭县司法局, 中共云岭县委, 云岭县人民政府). */
const OFFICE_END =
  /(?:政府|委员会|委|党组|局|厅|办公室|办事处|办|部|院|队|中心|总站|监狱|公司|集团|学校|协会|联合会|总工会|管委会|常委会|街道|领导小组)$/

/** Whether a text, spaces aside, is a body's name: without punctuation and ending like one. */
export function isOfficeName(text: string): boolean {
  const name = text.replace(/[\s\u00a0\u3000]/g, '').replace(/[（(](?:盖章|公章|印章|章)[)）]$/, '')
  if (name.length < 3 || name.length > 40 || !OFFICE_END.test(name)) return false
  return /^[\u4e00-\u9fff][\u4e00-\u9fff（）()、·]+$/.test(name) && !/^[一二三四五六七八九十]{1,3}、/.test(name)
}

/**
 * Closes up letters set apart by spaces (工 作 报 告 → 工作报告): runs of three or more single characters, or a line
 * of nothing but single characters. The space between two office names of a joint title stays.
 */
export function closeSpacedLetters(line: string): string {
  const words = line.split(WHITE).filter((word) => word !== '')
  if (words.length < 2) return line
  const single = words.map((word) => [...word].length === 1)
  const spaced = single.map((_, index) => {
    let [from, to] = [index, index]
    while (single[from - 1]) from--
    while (single[to + 1]) to++
    return single[index] === true && (to - from >= 2 || to - from + 1 === words.length)
  })
  if (!spaced.includes(true)) return line
  let closed = ''
  words.forEach((word, index) => {
    const joins = index === 0 || ((spaced[index] || spaced[index - 1]) && !isOfficeName(closed))
    closed += joins || (spaced[index] && spaced[index - 1]) ? word : ` ${word}`
  })
  return closed
}
