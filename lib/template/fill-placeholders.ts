export interface PlaceholderValues {
  year: number
  /** 发文机关全称; a blank office leaves ×× in the text. */
  issuer: string
}

const REGION_END = /^(.*?(?:自治州|自治县|自治旗|地区|市|县|区|旗|盟|州|省|街道|镇|乡))+/

/** 云岭县司法局 → 云岭县, 东川市云岭县人民政府 → 东川市云岭县; a name without a place gives 本地区. */
export function regionOf(issuer: string): string {
  const name = issuer.replace(/(人民政府办公室|人民政府|党工委|委员会|办事处).*$/, '')
  return REGION_END.exec(name)?.[0] ?? '本地区'
}

/** Replaces {year}, {nextYear}, {issuer} and {region} in a text of a template. */
export function fillPlaceholders(text: string, values: PlaceholderValues): string {
  const issuer = values.issuer.trim() || '××'
  const words: Record<string, string> = {
    year: String(values.year),
    nextYear: String(values.year + 1),
    issuer,
    region: regionOf(issuer),
  }
  return text.replace(/\{(year|nextYear|issuer|region)\}/g, (_, name: string) => words[name]!)
}
