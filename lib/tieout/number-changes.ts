import { asPrinted } from '@/lib/figures/as-printed'
import { changedValues, type ChangedValue } from '@/lib/figures/changed-values'
import { evaluateFigures } from '@/lib/figures/evaluate-figures'
import { groupBy } from '@/lib/figures/group-by'
import { resolveReport } from '@/lib/figures/resolve-report'
import type { Report } from '@/lib/report/report'
import { matchSentences, type SentencePair } from './match-sentences'
import { numberSentences, type NumberSentence, type SentenceNumber } from './number-sentences'

/** A figure of the table whose number differs between two versions. */
export interface FigureDifference {
  figureId: string
  name: string
  kind: 'changed' | 'added' | 'removed'
  derived: boolean
  /** This year's and last year's, as far as they differ: 187件 → 172件. */
  values: ChangedValue[]
  /** The sentences in which it stands, of the later version; of the earlier one where it is gone. */
  sentences: NumberSentence[]
}

/** One number of a sentence: '' where it was not there before, or is not there any more. */
export interface NumberDifference {
  before: string
  after: string
  /** The figure it is a reference to on both sides, and its name; null for numbers typed by hand. */
  figureId: string | null
  name: string | null
}

/** A sentence whose numbers differ; `before` or `after` is null where the sentence was added or removed. */
export interface SentenceDifference {
  before: NumberSentence | null
  after: NumberSentence | null
  numbers: NumberDifference[]
}

/** 改动清单: the numbers that differ between two versions, in the table and in the text. */
export interface NumberChanges {
  figures: FigureDifference[]
  sentences: SentenceDifference[]
}

type OneSided = { sides: SentencePair; number: SentenceNumber }

function figureDifferences(before: Report, after: Report, sentences: Record<'before' | 'after', NumberSentence[]>): FigureDifference[] {
  const [old, fresh] = [evaluateFigures(asPrinted(before)), evaluateFigures(asPrinted(after))]
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((figureId): FigureDifference[] => {
    const values = changedValues(old.get(figureId), fresh.get(figureId))
    const { indicator } = (fresh.get(figureId) ?? old.get(figureId))!
    if (values.length === 0) return []
    const kind = !old.has(figureId) ? 'added' : fresh.has(figureId) ? 'changed' : 'removed'
    const among = kind === 'removed' ? sentences.before : sentences.after
    return [
      {
        figureId,
        name: indicator.name,
        kind,
        derived: indicator.derivation !== undefined,
        values,
        sentences: among.filter(({ figureIds }) => figureIds.has(figureId)),
      },
    ]
  })
}

/** Takes out of both lists what is on both by `keyOf`, handing over each pair. */
function pairOff(
  before: SentenceNumber[],
  after: SentenceNumber[],
  keyOf: (number: SentenceNumber) => string,
  take: (before: SentenceNumber, after: SentenceNumber) => void = () => undefined,
): void {
  for (const old of [...before]) {
    const at = after.findIndex((fresh) => keyOf(fresh) === keyOf(old))
    if (at === -1) continue
    take(old, after[at]!)
    before.splice(before.indexOf(old), 1)
    after.splice(at, 1)
  }
}

type Changed = [before: SentenceNumber, after: SentenceNumber]

/** The numbers of a sentence that changed, and those only one side has. Numbers that changed places are the same. */
function compare([before, after]: SentencePair) {
  const [old, fresh] = [[...(before?.numbers ?? [])], [...(after?.numbers ?? [])]]
  const changed: Changed[] = []
  pairOff(old, fresh, ({ key }) => key)
  const take = (...pair: Changed) => changed.push(pair)
  const numbered = (number: SentenceNumber) => number.figureId ?? `\n${number.context}`
  pairOff(old, fresh, (number) => `${numbered(number)} ${number.unit} ${number.context}`, take)
  pairOff(old, fresh, ({ unit, context }) => `${unit} ${context}`, take)
  pairOff(old, fresh, ({ unit }) => unit, take)
  changed.sort(([, one], [, other]) => after!.numbers.indexOf(one) - after!.numbers.indexOf(other))
  return { changed, old, fresh }
}

/** Strikes out numbers that only went from one sentence to another: the same number behind the same words. */
function withoutMoved(gone: OneSided[], added: OneSided[]): { gone: OneSided[]; added: OneSided[] } {
  const keyOf = ({ number: { key, context } }: OneSided) => `${key} ${context}`
  const waiting = groupBy(added, keyOf)
  const left = gone.filter((entry) => !waiting.get(keyOf(entry))?.shift())
  return { gone: left, added: [...waiting.values()].flat() }
}

/**
 * The numbers that differ between two versions of a report, as the text prints them; changes held back past 起草 do not
 * count. The same report gives nothing. `after` sentences come in printed order, removed ones last.
 */
export function numberChanges(before: Report, after: Report): NumberChanges {
  const sentences = { before: numberSentences(resolveReport(before)), after: numberSentences(resolveReport(after)) }
  const pairs = matchSentences(sentences.before, sentences.after)
  const compared = pairs.map((sides) => ({ sides, ...compare(sides) }))
  const { gone, added } = withoutMoved(
    compared.flatMap(({ sides, old }) => old.map((number): OneSided => ({ sides, number }))),
    compared.flatMap(({ sides, fresh }) => fresh.map((number): OneSided => ({ sides, number }))),
  )
  const goneBy = groupBy(gone, ({ sides }) => sides)
  const addedBy = groupBy(added, ({ sides }) => sides)
  const names = new Map([before, after].flatMap(({ figures, indicators }) => {
    const byId = new Map(indicators.map(({ id, name }) => [id, name]))
    return figures.map(({ figureId, indicatorId }) => [figureId, byId.get(indicatorId) ?? null] as const)
  }))
  const difference = (old: SentenceNumber | null, fresh: SentenceNumber | null): NumberDifference => {
    const figureId = old && fresh && old.figureId !== fresh.figureId ? null : ((fresh ?? old)?.figureId ?? null)
    return { before: old?.text ?? '', after: fresh?.text ?? '', figureId, name: figureId && (names.get(figureId) ?? null) }
  }
  return {
    figures: figureDifferences(before, after, sentences),
    sentences: compared.flatMap(({ sides, changed }): SentenceDifference[] => {
      const numbers = [
        ...changed.map(([old, fresh]) => difference(old, fresh)),
        ...(goneBy.get(sides) ?? []).map(({ number }) => difference(number, null)),
        ...(addedBy.get(sides) ?? []).map(({ number }) => difference(null, number)),
      ]
      return numbers.length > 0 ? [{ before: sides[0], after: sides[1], numbers }] : []
    }),
  }
}
