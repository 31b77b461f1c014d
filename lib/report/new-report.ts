import { fillPlaceholders } from '@/lib/template/fill-placeholders'
import { partTemplateOf, type Template } from '@/lib/template/template'
import { PART_IDS, type PartId } from '@/lib/template/part'
import type { Block } from './block'
import { emptyFigure } from './figure'
import { SCHEMA_VERSION, type Report, type Section } from './report'
import { DEFAULT_SETTINGS } from './settings'

export interface NewReportOptions {
  id: string
  officeId: string
  year: number
  /** 发文机关, at least one. */
  issuers: string[]
  /** Gives a fresh block id at each call. */
  nextBlockId: () => string
}

/** An empty report from a template: heads with the years filled in, the lead to start from, figures without values. */
export function newReport(template: Template, options: NewReportOptions): Report {
  const issuer = options.issuers.join('　')
  const fill = (text: string) => fillPlaceholders(text, { year: options.year, issuer })
  const base = () => ({ blockId: options.nextBlockId(), audience: 'all' as const })

  const section = (part: PartId): Section => {
    const declared = partTemplateOf(template, part)
    const content: Block[] = [
      { type: 'heading', ...base(), level: 1, numbering: 'auto', mark: '', content: [{ type: 'text', text: fill(declared.heading) }] },
    ]
    for (const entry of declared.outline) {
      content.push({
        type: 'paragraph',
        ...base(),
        level: 2,
        numbering: 'auto',
        mark: '',
        content: [{ type: 'text', text: `${fill(entry.heading)}。`, runInHead: true }],
      })
    }
    if (declared.outline.length === 0) content.push({ type: 'paragraph', ...base(), content: [] })
    return { present: true, content }
  }

  const lead = fill(template.lead)
  const parts = Object.fromEntries(PART_IDS.map((part) => [part, section(part)])) as Record<PartId, Section>
  return {
    schemaVersion: SCHEMA_VERSION,
    id: options.id,
    officeId: options.officeId,
    state: 'drafting',
    template: { id: template.id, version: template.version },
    partOrder: [...template.partOrder],
    fields: {
      issuers: options.issuers,
      year: options.year,
      titleLines: template.titleLines.map(fill),
      copyNumber: '',
      urgency: 'none',
      documentNumber: '',
      signatories: [],
      direction: template.direction,
      primaryRecipients: template.primaryRecipients.map(fill).filter(Boolean),
      copiedTo: template.copiedTo.map(fill).filter(Boolean),
      issuerSignature: options.issuers.join('\n'),
      sealed: false,
      issueDate: '',
      annotation: '',
      printingOffice: '',
      printDate: '',
      publishDate: '',
      indexNumber: '',
      openness: 'proactive',
    },
    indicators: [...template.indicators],
    figures: template.indicators.map((indicator) => emptyFigure(indicator.id)),
    sections: {
      lead: { present: true, content: [{ type: 'paragraph', ...base(), content: lead ? [{ type: 'text', text: lead }] : [] }] },
      ...parts,
    },
    attachments: [],
    dismissals: [],
    explanations: [],
    settings: { ...DEFAULT_SETTINGS },
  }
}
