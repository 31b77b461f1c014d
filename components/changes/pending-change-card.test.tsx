import { MantineProvider } from '@mantine/core'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { ChangedSentence } from '@/lib/figures/changed-sentences'
import { PendingChangeCard } from './pending-change-card'

const sentence = (place: ChangedSentence['place']): ChangedSentence => ({
  place,
  blockId: 'b',
  start: 0,
  end: 6,
  reference: { start: 2, end: 5 },
  pieces: [{ before: '新收200件。', after: '新收210件。' }],
  turns: [],
  praise: [],
})

it('leads to every sentence that changes, in parts and in attachments', () => {
  const nothing = () => undefined
  const html = renderToStaticMarkup(
    <MantineProvider>
      <PendingChangeCard
        change={{
          figureId: 'filed',
          name: '新收',
          values: [],
          derived: [],
          sentences: [sentence({ part: 'achievements' }), sentence({ attachmentId: 'a' })],
        }}
        attachments={[{ attachmentId: 'a', title: '附表', content: [] }]}
        focused={false}
        locked={false}
        isChecked={() => true}
        onToggle={nothing}
        onTake={nothing}
        onGiveUp={nothing}
        onGo={nothing}
      />
    </MantineProvider>,
  )
  expect(html).toMatch(/<button[^>]*>附件1<\/button>/)
})
