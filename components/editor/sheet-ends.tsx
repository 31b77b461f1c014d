interface SheetHeadProps {
  titleLines: readonly string[]
  primaryRecipients: readonly string[]
}

/** Title and 主送机关, as the fields have them. */
export function SheetHead({ titleLines, primaryRecipients }: SheetHeadProps) {
  const lines = titleLines.filter((line) => line.trim() !== '')
  return (
    <header className="sheet-head">
      <h1 className="sheet-title">
        {lines.length === 0 && <span className="sheet-blank">（标题未填）</span>}
        {lines.map((line, index) => (
          <span key={index}>{line}</span>
        ))}
      </h1>
      {primaryRecipients.length > 0 && <p className="sheet-recipients">{primaryRecipients.join('、')}：</p>}
    </header>
  )
}

/** 署名 and 成文日期 without a seal (GB/T 9704-2012 7.3.5.2): the date begins two characters right of the 署名. */
export function SheetFoot({ signatureLines, issueDate }: { signatureLines: readonly string[]; issueDate: string }) {
  return (
    <footer className="sheet-foot">
      <div className="sheet-signature">
        {signatureLines.length === 0 && <p className="sheet-blank">（署名未填）</p>}
        {signatureLines.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
        <p className={issueDate === '' ? 'sheet-date sheet-blank' : 'sheet-date'}>{issueDate || '（成文日期未填）'}</p>
      </div>
    </footer>
  )
}
