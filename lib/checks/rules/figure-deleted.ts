import type { RawFinding, Rule } from '../rule'
import { unresolvedRefs } from '../unresolved-refs'

/** F03: the text refers to a figure that no longer exists. */
export const figureDeleted: Rule = {
  id: 'figure-deleted',
  code: 'F03',
  severity: 'error',
  source: '这处数字取自数据表，而这项数据已从数据表删除。',
  messages: { deleted: { what: '正文引用的数据已删除。', how: '请恢复这项数据，或转为文字后写明数值。' } },
  check: (context) =>
    unresolvedRefs(context)
      .filter(({ cause }) => cause === null)
      .map(
        ({ at, quote, figureId }): RawFinding => ({
          at,
          quote,
          messageId: 'deleted',
          data: { figureId },
          ...('blockId' in at && { fix: { kind: 'replace', label: '转为文字“××”', replacement: '××' } }),
        }),
      ),
}
