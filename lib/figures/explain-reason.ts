import type { FigureReason } from './figure-value'

/** Why a figure has no value and what to do, in one Chinese sentence. */
export function explainReason(reason: FigureReason): string {
  switch (reason.kind) {
    case 'empty':
      return reason.year === 'this' ? '本年数未填，请填写。' : '上年数未填，请填写。'
    case 'notANumber':
      return reason.explanation
    case 'missingInput':
      return `缺少${list(reason.names)}，请先填写。`
    case 'zeroDenominator':
      return `分母${list(reason.names)}为零，算不出比率。`
    case 'zeroBase':
      return `${list(reason.names)}的上年数为零，算不出增幅，请直接写明两年的数。`
    case 'noBase':
      return `缺少${list(reason.names)}的上年数，请先填写。`
    case 'negativeBase':
      return `${list(reason.names)}的两年数一正一负，算不出年均增幅。`
    case 'approximate':
      return `${list(reason.names)}的本年数是概数，不能算同比，请改填准确数，或在正文里手写。`
    case 'cycle':
      return `${list(reason.names)}互相引用，请改算式。`
  }
}

const list = (names: string[]) => names.map((name) => `“${name}”`).join('、')
