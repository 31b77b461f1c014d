import { ExactDecimal } from '@/lib/figures/exact-decimal'
import { areUnitsComparable } from './measure-words'
import { pairsOf } from './pairs-of'
import type { Quantity } from './quantity'
import { RATE_BASES, type RateBasis } from './rate-bases'
import { feasibleWholes, isFeasibleShare, nearestShares, recomputeRate, type RateCheck } from './recompute-rate'
import { show, spanOf, type Relation, type RelationFlaw } from './relation'
import type { Sentence } from './sentence'

const CHANGE = /同比|环比|增长|上升|提高|提升|增加|下降|降低|减少|增幅|降幅|增速|压减|较上年|比上年|较去年|比去年|增[^,;。]{0,2}$/
const BASIS_NOTED = /(?:按|以)[^,;。()]{1,14}(?:计算|计|为分母|为基数|为基准|口径)|占[^,;。()]{0,10}(?:收|受理|审结|办结|开庭|应诉|申请)[^,;。()]{0,6}的?$/

/** 败诉率（含撤诉）, 出庭应诉率（不含法院未要求出庭的案件）: what is counted is said at the rate itself. */
const SCOPE_NOTED = /\((?:含|包括|不含|不包括|不包含|未含|剔除|扣除)[^()]{1,24}\)/

/** What cases are counted in; centres and committees are none. */
const CASES = /^(?:件|宗|起|桩|件次|批次|案)$/

const isCount = (quantity: Quantity) => quantity.kind === 'count' && !quantity.value.includes('-')
const labelOf = ({ before, after }: Quantity) => (before.length >= 2 ? before : before + after)
const isExact = (quantities: readonly Quantity[]) => quantities.every((quantity) => quantity.approx === null)

/** What the text was last about before a place: 行政复议, or the disputes of 人民调解. */
function isAboutReconsideration(folded: string, before: number): boolean {
  const text = folded.slice(0, before)
  const mediation = Math.max(...['人民调解', '矛盾纠纷', '调解组织', '调委会', '调解委员会'].map((word) => text.lastIndexOf(word)))
  return text.lastIndexOf('复议') > mediation
}

function findBasis(rate: Quantity, sentence: Sentence): RateBasis | undefined {
  const isReconsideration = isAboutReconsideration(sentence.folded, rate.start)
  return RATE_BASES.find(
    ({ name, about, notAbout }) =>
      name.test(rate.before) && (!about || isReconsideration) && (!notAbout || !isReconsideration),
  )
}

/** The nearest quantity before the rate, else the nearest behind it. */
function nearest(rate: Quantity, quantities: readonly Quantity[]): Quantity | undefined {
  const before = quantities.findLast((quantity) => quantity.start < rate.start)
  return before ?? quantities.find((quantity) => quantity.start > rate.start)
}

interface Parts {
  numerator: Quantity[]
  /** The denominator the rate's own name asks for. */
  own: Quantity[] | null
  ownName: string
  /** Other quantities of the sentence that might have been divided by. */
  others: Quantity[]
  /** Quantities of which none is named like the rate, so that any of them or their sum may have been divided. */
  several: Quantity[]
  loose: Quantity | null
}

function findParts(rate: Quantity, basis: RateBasis, sentence: Sentence): Parts {
  const counts = sentence.quantities.filter(isCount)
  const pool = counts.length > 0 ? counts : (sentence.previous?.quantities.filter(isCount) ?? [])
  const said = pool.filter((quantity) => basis.numerator.test(labelOf(quantity)))
  // 应出庭365件 speaks of 出庭 too, but is what 实际出庭361件 is divided by.
  const plain = said.filter((quantity) => !basis.denominators.some(({ words }) => words.test(labelOf(quantity))))
  const fitting = plain.length > 0 ? plain : said
  const named = fitting.filter((quantity) => labelOf(quantity).includes(basis.numeratorName))
  const numerator = nearest(rate, named.length > 0 ? named : fitting)
  const areSeveral = named.length === 0 && fitting.length > 1
  const several = areSeveral ? fitting.filter((quantity) => quantity.unit === numerator?.unit) : []
  const before = pool.filter(
    (quantity) => quantity !== numerator && (!numerator || areUnitsComparable(quantity.unit, numerator.unit)),
  )
  let own: Quantity | undefined
  let ownName = basis.denominators[0]!.name
  for (const { words, name } of basis.denominators) {
    const isCounted = ({ unit }: Quantity) => !basis.mustShowBoth || CASES.test(unit)
    const isNamed = (quantity: Quantity) => isCounted(quantity) && (words.test(labelOf(quantity)) || (basis.readsBehind && words.test(quantity.after)))
    const wholes = before.filter(isNamed)
    own = nearest(numerator ?? rate, wholes)
    if (own) {
      ownName = name
      break
    }
  }
  const carriedOver = own && before.find((quantity) => quantity !== own && /结转|上年转/.test(labelOf(quantity)) && !/含|包括|其中/.test(quantity.before))
  const others = before.filter((quantity) => quantity !== own)
  return {
    numerator: numerator ? [numerator] : [],
    own: own ? (carriedOver && basis.title === '办结率' ? [carriedOver, own] : [own]) : null,
    ownName,
    others,
    several,
    loose: (basis.loose && others.findLast((quantity) => basis.loose!.test(labelOf(quantity)))) || null,
  }
}

interface Verdict {
  parts: Quantity[]
  check: RateCheck | null
  agrees: boolean | null
  flaw: RelationFlaw | null
  note: string
  data?: Record<string, string>
}

const shortName = (quantity: Quantity) =>
  labelOf(quantity)
    .replace(/^.*(?:其中|累计|全年|共计|合计|共|已)/, '')
    .replace(/[^\u4e00-\u9fa5]/g, '')
    .slice(-8)

/** 100% (not 100 rounded from 99.6) beside a numerator below its denominator. */
const isFullButShort = (rate: Quantity, numerator: readonly Quantity[], whole: readonly Quantity[]) =>
  /^100(?:\.0*)?$/.test(rate.value) && isExact([rate, ...numerator, ...whole]) && totalOf(numerator).lt(totalOf(whole))

const totalOf = (terms: readonly Quantity[]) => terms.reduce((sum, term) => sum.plus(term.value), new ExactDecimal(0))

function judgeWithOwn(
  rate: Quantity,
  numerator: Quantity[],
  own: Quantity[],
  ownName: string,
  others: Quantity[],
): Verdict {
  const check = recomputeRate(rate, numerator, own)
  if (!check) return { parts: [], check: null, agrees: null, flaw: null, note: '' }
  const parts = [...own, ...numerator]
  const data = { base: ownName }
  if (isFullButShort(rate, numerator, own)) {
    return { parts, check, agrees: false, flaw: 'fullRateContradicted', note: check.computation, data }
  }
  if (check.agrees) return { parts, check, agrees: true, flaw: null, note: check.computation }
  // Any plain denominator of a carried-over sum may have been meant.
  const singles = own.length > 1 ? own.map((term) => recomputeRate(rate, numerator, [term])) : []
  const single = singles.find((other) => other?.agrees)
  if (single) return { parts, check: single, agrees: true, flaw: null, note: single.computation }
  if (!isExact([rate, ...parts])) {
    const isOnlyRough = [rate, ...parts].some((quantity) => quantity.approx === 'about')
    const flaw = isOnlyRough ? null : 'wrongSide'
    return { parts, check, agrees: isOnlyRough ? null : false, flaw, note: check.computation }
  }
  if (check.isTruncated) return { parts, check, agrees: false, flaw: 'truncated', note: check.computation }
  for (const other of others) {
    const otherCheck = recomputeRate(rate, numerator, [other])
    if (!otherCheck?.agrees) continue
    const printed = `${show(rate)}=${numerator[0]!.value}÷${other.value}（${shortName(other)}）`
    const note = `${printed}；若按${ownName}${show(own[0]!)}，应为${check.expected}%`
    return { parts, check, agrees: false, flaw: 'otherDenominator', note, data }
  }
  return { parts, check, agrees: false, flaw: 'rateDiffers', note: check.computation, data }
}

/** 撤销18件、确认违法7件、责令履行3件，直接纠错率7.53%: some of them, one behind the other, are the numerator. */
function judgeSeveral(rate: Quantity, several: Quantity[], wholes: readonly Quantity[]): Verdict {
  for (const whole of wholes) {
    for (let from = 0; from < several.length; from++) {
      for (let to = several.length; to > from; to--) {
        const terms = several.slice(from, to).filter((term) => term !== whole)
        const check = terms.length > 0 ? recomputeRate(rate, terms, [whole]) : null
        if (check?.agrees) return { parts: [whole, ...terms], check, agrees: true, flaw: null, note: check.computation }
      }
    }
  }
  return { parts: several, check: null, agrees: null, flaw: null, note: '' }
}

/** 调解成功件数: what is missing is a count, in the unit of the one that is there. */
const countName = (name: string, unit: string) => `${name}${unit === '名' ? '人' : unit}数`

function judge(rate: Quantity, basis: RateBasis, { numerator, own, ownName, others, several, loose }: Parts): Verdict {
  if (several.length > 0) return judgeSeveral(rate, several, own ? [...own, ...others] : others)
  // An aim for next year (控制在8%以内) has no counts yet.
  const mustShowBoth = basis.mustShowBoth && rate.part !== 'plan'
  const open: Verdict = { parts: [], check: null, agrees: null, flaw: mustShowBoth ? 'unverifiable' : null, note: '' }
  if (numerator.length > 0 && own) return judgeWithOwn(rate, numerator, own, ownName, others)
  if (numerator.length > 0) {
    const pool = loose ? [loose, ...others] : others
    const fitting = pool.filter((other) => !isFullButShort(rate, numerator, [other]))
    for (const other of fitting) {
      const check = recomputeRate(rate, numerator, [other])
      if (check?.agrees) return { parts: [other, ...numerator], check, agrees: true, flaw: null, note: check.computation }
    }
    const check = loose && recomputeRate(rate, numerator, [loose])
    if (loose && check && isFullButShort(rate, numerator, [loose])) {
      const parts = [loose, ...numerator]
      return { parts, check, agrees: false, flaw: 'fullRateDoubtful', note: check.computation, data: { base: ownName } }
    }
    const wholes = isExact([rate, ...numerator]) ? feasibleWholes(rate, numerator[0]!) : null
    const range = wholes && (wholes.low === wholes.high ? wholes.low : `${wholes.low}至${wholes.high}`)
    const note = range ? `反推${ownName}应为${range}${numerator[0]!.unit}` : ''
    return { ...open, parts: numerator, note, data: { missing: countName(ownName, numerator[0]!.unit) } }
  }
  if (own && isExact([rate, ...own]) && !isFeasibleShare(rate, own[0]!)) {
    const note = `以${ownName}${show(own[0]!)}为分母，没有整数得${show(rate)}：${nearestShares(rate, own[0]!).join('，')}`
    return { ...open, parts: own, agrees: false, flaw: 'infeasible', note }
  }
  const missing = own
    ? countName(basis.numeratorName, own[0]!.unit)
    : `${countName(basis.numeratorName, '件')}、${countName(ownName, '件')}`
  return { ...open, parts: own ?? [], data: { missing } }
}

/** Said of any rate, or of the numbers beside it anyhow. */
const PLAIN = /其中|全年|全[国省市县区州旗]|年度|案件|平均|总体|一审|行政|机关|[^\u4e00-\u9fa5]/g
/** 由2021年的92.3%提升至: a rate of an earlier year stands for itself. */
const OF_EARLIER_YEAR = /(?:从|由)[^,;。]*$|上年|去年|20\d\d年的$/

/** 涉企案件结案率 where the text speaks of no 涉企: the rate is one of other numbers than those that stand here. */
function isOfOthers(rate: Quantity, basis: RateBasis, sentence: Sentence): boolean {
  const lead = rate.before.slice(0, basis.name.exec(rate.before)!.index).replace(PLAIN, '')
  const text = sentence.folded.slice(0, rate.clauseStart)
  return lead.length >= 2 && !pairsOf(lead).some((pair) => text.includes(pair))
}

// Beside a contradicted 100% the whole per cents may be 100 again.
const expectedOf = ({ check, flaw }: Verdict): string =>
  flaw === 'fullRateContradicted' || flaw === 'fullRateDoubtful' ? check!.computation.replace(/^.*=/, '') : `${check!.expected}%`

/** Rates whose names tell what they divide: recomputed, or named as impossible to verify. */
export function relateRates(sentences: readonly Sentence[]): Relation[] {
  return sentences.flatMap((sentence) =>
    sentence.quantities.flatMap((rate): Relation[] => {
      if (rate.unit !== '%' || !/率|调撤/.test(rate.before) || CHANGE.test(rate.before) || /分别/.test(rate.before)) return []
      const basis = findBasis(rate, sentence)
      if (!basis) return []
      const verdict = judge(rate, basis, findParts(rate, basis, sentence))
      const ends = verdict.parts.filter((part) => part.start < rate.start).map((part) => part.unitEnd)
      const lastPart = Math.max(sentence.start, ...ends)
      const isNoted =
        BASIS_NOTED.test(sentence.folded.slice(lastPart, Math.min(rate.clauseEnd + 24, sentence.end))) ||
        SCOPE_NOTED.test(sentence.folded.slice(lastPart, rate.clauseEnd))
      const isApart = OF_EARLIER_YEAR.test(rate.before) || (verdict.flaw !== 'unverifiable' && isOfOthers(rate, basis, sentence))
      const flaw = isApart || (isNoted && verdict.flaw !== 'truncated') ? null : verdict.flaw
      const involved = [...verdict.parts, rate]
      return [
        {
          kind: 'rate',
          figures: involved.map((quantity) => quantity.index).sort((a, b) => a - b),
          blockId: rate.blockId,
          // What a doubtful 100% was divided by is not certain enough to be quoted.
          ...spanOf(verdict.flaw === 'fullRateDoubtful' ? involved.slice(1) : involved),
          expected: verdict.check ? expectedOf(verdict) : null,
          printed: show(rate),
          printedFigure: rate.index,
          agrees: flaw === verdict.flaw ? verdict.agrees : null,
          note: verdict.note,
          flaw,
          data: { title: basis.title, ...verdict.data },
        },
      ]
    }),
  )
}
