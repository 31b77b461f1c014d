import type { Report } from '@/lib/report/report'
import { figuresOfOffice } from './arrivals'

export const COLLECTION_COLUMNS = ['number', 'area', 'name', 'unit', 'basis', 'cutOff', 'previousValue', 'value', 'note'] as const
export type CollectionColumn = (typeof COLLECTION_COLUMNS)[number]

/** 收数表 of one office, which filled and signed is its 数据核实确认单. */
export interface CollectionSheet {
  office: string
  title: string
  /** What the office should do, a paragraph each. */
  instructions: string[]
  headings: Readonly<Record<CollectionColumn, string>>
  rows: Readonly<Record<CollectionColumn, string>>[]
  /** Who signs: 填报人、审核人、负责人（签字）、日期. */
  signatures: string[]
}

export interface CollectionOptions {
  office: string
  /** Up to which day is counted, as printed: 2025年12月31日. */
  cutOff: string
}

/** The sheet that asks an office for its figures: this year's values empty, last year's beside them. */
export function collectionSheet(report: Report, { office, cutOff }: CollectionOptions): CollectionSheet {
  const { year, issuers } = report.fields
  const issuer = issuers.join('、')
  return {
    office,
    title: `${year}年度法治政府建设数据核实确认单（${office}）`,
    instructions: [
      `请${office}按所列口径，填写截至${cutOff}的数据；口径不同的，请在备注中写明。只填数字，单位已列在表中。`,
      `填好后打印一份，经审核签字，连同电子表格一并送${issuer || '报告起草单位'}。请勿改动表头和指标名称。`,
    ],
    headings: {
      number: '序号',
      area: '工作领域',
      name: '指标',
      unit: '单位',
      basis: '口径',
      cutOff: '截止日期',
      previousValue: `上年数（${year - 1}年）`,
      value: `本年数（${year}年）`,
      note: '备注',
    },
    rows: figuresOfOffice(report, office).map(({ figure, indicator }, index) => ({
      number: String(index + 1),
      area: indicator.area,
      name: indicator.name,
      unit: indicator.unit,
      basis: indicator.basis ?? '',
      cutOff,
      previousValue: figure.previousValue,
      value: '',
      note: '',
    })),
    signatures: ['填报人：', '审核人：', '负责人（签字）：', '日期：　　　年　　月　　日'],
  }
}
