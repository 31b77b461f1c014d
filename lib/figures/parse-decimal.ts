/** A number as typed, in canonical form: ASCII digits, point, minus; zeros behind the point kept. Or why it is none. */
export type ParsedDecimal = { ok: true; value: string } | { ok: false; reason: string }

const MAX_WHOLE_DIGITS = 15
const MAX_DECIMALS = 8
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', Z: '2', S: '5', B: '8' }
const CHINESE_DIGIT = /[〇零一二两三四五六七八九十百千]/

const toHalfWidth = (text: string) =>
  text
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[，﹐]/g, ',')
    .replace(/[．。]/g, '.')
    .replace(/[－−–—]/g, '-')
    .replace(/＋/g, '+')

function reasonAgainst(typed: string, text: string): string {
  const quoted = `不是数字：“${typed}”`
  const letter = /[A-Za-z]/.exec(text)
  if (letter && /\d/.test(text)) {
    const meant = LOOK_ALIKES[letter[0]]
    return meant ? `${quoted}里是字母${letter[0]}，请改成数字${meant}。` : `${quoted}里有字母${letter[0]}，请删去。`
  }
  if ((text.match(/\./g) ?? []).length > 1) return `${quoted}里有两个以上小数点，请只留一个。`
  if (/^[-+]?\d+\.$/.test(text)) return `${quoted}的小数点后没有数字，请补全或删去小数点。`
  if (/^[-+]?[\d,]+(\.\d+)?[%％]$/.test(text)) return `${quoted}带了百分号，请只填数字，单位已在表中。`
  if (/^[-+]?[\d,.]+\D*[余多近万亿元件次人个家项条份名场宗起]/.test(text)) return `${quoted}带了单位或概数词，请只填数字。`
  if (CHINESE_DIGIT.test(text)) return `${quoted}是汉字数字，请改用阿拉伯数字。`
  if (/^[-+]?[\d,]+(\.\d+)?$/.test(text)) return `${quoted}的千分位逗号位置不对，请核对是否漏了数字。`
  return `${quoted}。请填阿拉伯数字，例如 1234 或 5.90。`
}

/**
 * Reads a number typed by hand: full-width digits, 1,234.5, blanks and a sign are accepted; 5.90 keeps its zero.
 * The reason is a Chinese sentence for the form. An empty text is no number: ask first whether anything was typed.
 */
export function parseDecimal(typed: string): ParsedDecimal {
  const text = toHalfWidth(typed).replace(/[\s\u00a0\u200b\ufeff]/g, '')
  if (text === '') return { ok: false, reason: '未填。' }
  const found = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(?:\.(\d+))?$/.exec(text)
  if (!found) return { ok: false, reason: reasonAgainst(typed.trim(), text) }
  const whole = found[2]!.replace(/,/g, '').replace(/^0+(?=\d)/, '') || '0'
  const fraction = found[3]
  const refuse = (why: string): ParsedDecimal => ({ ok: false, reason: `“${typed.trim()}”${why}` })
  if (whole.length > MAX_WHOLE_DIGITS) return refuse(`超过${MAX_WHOLE_DIGITS}位，请核对是否多打了数字。`)
  if (fraction && fraction.length > MAX_DECIMALS) return refuse(`的小数超过${MAX_DECIMALS}位，请四舍五入后填写。`)
  const value = fraction === undefined ? whole : `${whole}.${fraction}`
  return { ok: true, value: found[1] === '-' && /[1-9]/.test(value) ? `-${value}` : value }
}
