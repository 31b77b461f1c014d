import Link from 'next/link'
import { MessagePage } from '@/components/ui/message-page'

export default function NotFoundPage() {
  return (
    <MessagePage title="没有找到这个页面">
      <p>地址可能有误，或者报告已移入回收站。</p>
      <p>
        <Link href="/">回到我的报告</Link>，或到<Link href="/bin">回收站</Link>里找找。
      </p>
    </MessagePage>
  )
}
