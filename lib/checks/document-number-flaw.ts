const SOUND = /^[\p{Script=Han}A-Za-z]+[〔﹝]\d{4}[〕﹞][1-9]\d*号$/u
const LOOSE = /^([\p{Script=Han}A-Za-z]+)[[（(【［「{〔﹝](\d{4})年?[\]）)】］」}〕﹞](?:第)?0*([1-9]\d*)号$/u

/** missing, or malformed with the right form (机关代字〔年份〕序号号) where it is certain. */
export type DocumentNumberFlaw = { kind: 'missing' } | { kind: 'malformed'; right: string | null }

/** What is wrong with a 发文字号 (GB/T 9704-2012 7.2.5: six-cornered brackets, no 第, no leading zero); null for a sound one. */
export function documentNumberFlaw(documentNumber: string): DocumentNumberFlaw | null {
  const number = documentNumber.replace(/\s/g, '')
  if (number === '') return { kind: 'missing' }
  if (SOUND.test(number)) return null
  const match = LOOSE.exec(number)
  return { kind: 'malformed', right: match ? `${match[1]}〔${match[2]}〕${match[3]}号` : null }
}
