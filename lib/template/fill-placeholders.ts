import { parseOfficeName } from './parse-office-name'

export interface PlaceholderValues {
  year: number
  /** 发文机关全称; a blank office leaves ×× in the text. */
  issuer: string
}

/** 云岭县司法局 → 云岭县, 景川市云岭县人民政府 → 景川市云岭县; a name without a place gives 本地区. */
export function regionOf(issuer: string): string {
  return parseOfficeName(issuer).regions.at(-1) ?? '本地区'
}

/** Bureaus that are called 厅 in a province. */
const CALLED_TING = new Set(
  '司法 财政 教育 公安 民政 自然资源 生态环境 住房和城乡建设 交通运输 水利 农业农村 商务 文化和旅游 人力资源和社会保障'.split(' '),
)

/** 县 or 区 in 推进全面依法治县（区、市）; 市 where the place's own kind has no such office name. */
function kindOf(region: string): string {
  return /[省州县区旗]$/.exec(region)?.[0] ?? '市'
}

/** The next wider place: its name if the issuer names it, else the short form 市、县、省; '' above a province. */
function superiorOf(regions: readonly string[]): string {
  const own = regions.at(-1)
  if (!own) return ''
  const named = regions.at(-2)
  if (named) return named
  if (/(街道)$/.test(own)) return '区'
  if (/[镇乡]$/.test(own)) return '县'
  if (/(省|自治区)$/.test(own)) return ''
  return /[县区旗]$/.test(own) ? '市' : '省'
}

/** Party committee of a place: 中共云岭县委员会; by its short form 市委. */
function committeeOf(region: string): string {
  return region.length > 1 ? `中共${region}委员会` : `${region}委`
}

function ruleOfLawOfficeOf(region: string): string {
  return `${region.length > 1 ? '中共' : ''}${region}委全面依法治${kindOf(region)}委员会办公室`
}

function superiorOfficeOf(superior: string, office: string): string {
  const isProvince = /省$|自治区$/.test(superior)
  const name = isProvince && CALLED_TING.has(office.replace(/局$/, '')) ? office.replace(/局$/, '厅') : office
  return superior + name
}

function wordsFor(values: PlaceholderValues): Record<string, string> {
  const { regions, office } = parseOfficeName(values.issuer)
  const region = regions.at(-1)
  const superior = superiorOf(regions)
  return {
    year: String(values.year),
    nextYear: String(values.year + 1),
    issuer: values.issuer.trim() || '××',
    region: region ?? '本地区',
    partyCommittee: region ? committeeOf(region) : '本级党委',
    government: region ? `${region}人民政府` : '本级人民政府',
    peoplesCongress: region ? `${region}人民代表大会常务委员会` : '本级人大常委会',
    ruleOfLawOffice: region ? ruleOfLawOfficeOf(region) : '',
    superiorOffice: superior && superiorOfficeOf(superior, office),
    superiorPartyCommittee: superior && committeeOf(superior),
    superiorGovernment: superior && `${superior}人民政府`,
    superiorRuleOfLawOffice: superior && ruleOfLawOfficeOf(superior),
  }
}

/**
 * Replaces the placeholders of a text of a template (see template.ts). An office above that cannot be told from the
 * issuer's name becomes ''; a recipient that is empty after filling is to be left out.
 */
export function fillPlaceholders(text: string, values: PlaceholderValues): string {
  const words = wordsFor(values)
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => words[name] ?? placeholder)
}

/** The names a template may use in braces. */
export const PLACEHOLDER_NAMES: readonly string[] = Object.keys(wordsFor({ year: 2000, issuer: '' }))
