'use client'

import { Button } from '@mantine/core'
import Link from 'next/link'
import { MessagePage } from '@/components/ui/message-page'

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <MessagePage title="这个页面出了问题">
      <p>已经保存的内容不受影响，刚才键入而未及保存的内容暂存在本机，再次打开报告时会自动补上。</p>
      <p>请先重试；如果仍不行，请关闭页面后重新打开。{error.digest && `错误编号：${error.digest}。`}</p>
      <p>
        <Button onClick={reset}>重试</Button> <Link href="/">回到我的报告</Link>
      </p>
    </MessagePage>
  )
}
