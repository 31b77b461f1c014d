'use client'

import { useMemo } from 'react'
import { placeHref } from '@/components/report/place-link'
import { SteadyLink } from '@/components/ui/steady-link'
import { figurePlaces, type FigurePlace } from '@/lib/figures/figure-places'
import { resolveReport } from '@/lib/figures/resolve-report'
import type { Report } from '@/lib/report/report'
import { sectionName } from '@/lib/report/section-name'
import styles from './indicator-dialogs.module.css'

const EXCERPT = 44

/** The block's words around its first reference. */
function excerptOf(text: string, at: number): string {
  const from = Math.max(0, Math.min(at - EXCERPT / 2, text.length - EXCERPT))
  return `${from > 0 ? '…' : ''}${text.slice(from, from + EXCERPT)}${from + EXCERPT < text.length ? '…' : ''}`
}

interface Listed {
  place: FigurePlace
  excerpt: string
}

function listPlaces(report: Report, figureIds: ReadonlySet<string>): Listed[] {
  const { sections, attachments } = resolveReport(report)
  const blocks = new Map([...sections, ...attachments].flatMap((part) => part.blocks.map((block) => [block.blockId, block])))
  return figurePlaces(report, figureIds).map((place) => {
    const block = blocks.get(place.block.blockId)
    if (!block) return { place, excerpt: '（这一部分没有列入报告）' }
    let at = 'mark' in block ? block.mark.length : 0
    const content = block.type === 'table' ? [] : block.content
    for (const { text, ref } of content) {
      if (ref && figureIds.has(ref.figureId)) break
      at += text.length
    }
    return { place, excerpt: excerptOf(block.text, block.type === 'table' ? 0 : at) }
  })
}

/** Where figures stand in the text, one line each; those of the parts lead there. */
export function PlacesList({ report, figureIds }: { report: Report; figureIds: ReadonlySet<string> }) {
  const places = useMemo(() => listPlaces(report, figureIds), [report, figureIds])
  if (places.length === 0) return <p className={styles.words}>正文没有引用。</p>
  const count = places.reduce((sum, { place }) => sum + place.count, 0)
  return (
    <>
      <p className={styles.words}>正文引用 {count} 处：</p>
      <ul className={styles.places}>
        {places.map(({ place, excerpt }) => (
          <li key={place.block.blockId}>
            <span className={styles.part}>{'sectionId' in place.in ? sectionName(place.in.sectionId) : '附件'}</span>
            {'sectionId' in place.in ? (
              <SteadyLink
                href={placeHref(report.id, { part: place.in.sectionId, blockId: place.block.blockId, start: 0, end: 0 })}
              >
                {excerpt}
              </SteadyLink>
            ) : (
              <span>{excerpt}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
