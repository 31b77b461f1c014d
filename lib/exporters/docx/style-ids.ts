import type { ParagraphStyleName } from '@/lib/layout/paragraph-style'
import type { OutlineLevel } from '@/lib/layout/laid-out-document'

/** Ids of the paragraph styles in Word; the ids of its own heading styles make it list the heads in the navigation. */
export const STYLE_IDS: Readonly<Record<ParagraphStyleName, string>> = {
  copyNumber: 'CopyNumber',
  urgency: 'Urgency',
  documentNumber: 'DocumentNumber',
  documentNumberCentered: 'DocumentNumberCentered',
  title: 'Title',
  recipients: 'Recipients',
  body: 'OfficialBody',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  heading4: 'Heading4',
  attachmentNote: 'AttachmentNote',
  signature: 'IssuerSignature',
  annotation: 'Annotation',
  attachmentLabel: 'AttachmentLabel',
  attachmentTitle: 'AttachmentTitle',
  imprint: 'Imprint',
  tableCaption: 'TableCaption',
  tableHead: 'TableHead',
  tableCell: 'TableCell',
}

/** Word's own names, by which it knows its own styles in any language. */
export const BUILT_IN_NAMES: Partial<Readonly<Record<ParagraphStyleName, string>>> = {
  title: 'Title',
  heading1: 'heading 1',
  heading2: 'heading 2',
  heading3: 'heading 3',
  heading4: 'heading 4',
}

export const ISSUER_MARK_STYLE_ID = 'IssuerMark'
export const FOOTER_STYLE_ID = 'Footer'

export function runInHeadStyleId(level: OutlineLevel): string {
  return `RunInHead${level}`
}
