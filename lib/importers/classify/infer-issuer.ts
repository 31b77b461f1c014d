import { closeSpacedLetters, isOfficeName } from '@/lib/text/spaced-letters'

const TITLE_BODY = /关于|(?:19|20)\d{2}|[二][〇○零ＯO]|推进|贯彻|落实|开展|法治|依法行政/
const REGION = /(?:省|自治区|自治州|州|盟|市|地区|县|区|旗|镇|乡|新区|开发区)$/

/** The names in a joint 署名 or title: 中共云岭县委 云岭县人民政府 → both; the text itself when it is one name. */
export function splitOffices(text: string): string[] {
  const closed = closeSpacedLetters(text.replace(/[（(](?:盖章|公章|印章|章)[)）]$/, '').trim())
  const names = closed.split(/[\s\u00a0\u3000、]+/).filter((name) => name !== '')
  return names.length > 1 && names.every(isOfficeName) ? names : [names.join('')].filter((name) => name !== '')
}

/** 关于平阳县2020年度…… → [平阳县人民政府]: the office a title names, a bare place standing for its government; [] without one. */
export function issuersOfTitle(titleLines: readonly string[]): string[] {
  const title = titleLines.map(closeSpacedLetters).join(' ').trim()
  const named = title.replace(/^关于/, '').replace(/^(?:(?:19|20)\d{2}|[二一][〇○零ＯO九一二三四五六七八]{3})年度?/, '')
  const name = named.slice(0, TITLE_BODY.exec(named)?.index ?? 0).trim()
  return splitOffices(name)
    .map((office) => (/街道$/.test(office) ? `${office}办事处` : REGION.test(office) ? `${office}人民政府` : office))
    .filter((office) => isOfficeName(office) && office.length <= 60)
}
