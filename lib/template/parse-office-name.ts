/** A name of an office taken apart: 景川市云岭县司法局 → regions 景川市, 景川市云岭县; office 司法局. */
export interface OfficeName {
  /** Full names of the places it belongs to, from the widest to its own; empty when the name holds none. */
  regions: string[]
  /** What is left: 司法局, 人民政府, 委员会. */
  office: string
}

const SUFFIX = /自治区|自治州|自治县|自治旗|地区|街道|省|州|盟|市|县|区|旗|镇|乡/y
/** 省 above 市 above 县 above 镇: a place follows only a wider one. */
const RANKS = new Map([
  ...['省', '自治区'].map((suffix) => [suffix, 0] as const),
  ...['自治州', '地区', '州', '盟', '市'].map((suffix) => [suffix, 1] as const),
  ...['自治县', '自治旗', '县', '区', '旗'].map((suffix) => [suffix, 2] as const),
  ...['街道', '镇', '乡'].map((suffix) => [suffix, 3] as const),
])
/** Words of an office's name that end like a place: 城市管理局, 住房和城乡建设局, 社区矫正中心. */
const NOT_A_PLACE = /(城市|城乡|乡镇|社区|景区|和城|与乡|及乡)$/
/** A suffix inside a place name: 锦州市, 宁乡市, 沙市区, 津市市. */
const INSIDE_A_NAME = new Map([
  ['市', /^(区(?!域)|市(?![场政容民县]))/],
  ['州', /^[市县区]/],
  ['乡', /^[市县区]/],
  ['镇', /^[市县区]/],
])

function firstRegion(name: string, minRank: number): { region: string; rank: number } | null {
  for (let end = 1; end < name.length; end++) {
    SUFFIX.lastIndex = end
    const suffix = SUFFIX.exec(name)?.[0]
    if (!suffix) continue
    const region = name.slice(0, end + suffix.length)
    const rank = suffix === '市' && minRank > 1 ? 2 : RANKS.get(suffix)!
    const tooShort = end < 2 && minRank > 0 && suffix !== '县'
    if (tooShort || rank < minRank || NOT_A_PLACE.test(region)) continue
    if (INSIDE_A_NAME.get(suffix)?.test(name.slice(region.length))) continue
    return { region, rank }
  }
  return null
}

/** Takes the places from the front of a full name. Of several names (联合行文) the first counts. */
export function parseOfficeName(issuer: string): OfficeName {
  const [first = ''] = issuer.trim().split(/[\s、]+/)
  let rest = first.replace(/^(中国共产党|中共)/, '').replace(/人民政府(?=.*街道)/, '')
  const regions: string[] = []
  for (let minRank = 0; minRank <= 3; ) {
    const found = firstRegion(rest, minRank)
    if (!found) break
    regions.push((regions.at(-1) ?? '') + found.region)
    rest = rest.slice(found.region.length)
    minRank = found.rank + 1
  }
  return { regions, office: rest }
}
