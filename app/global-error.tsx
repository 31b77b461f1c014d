'use client'

/** Shown when not even the frame of the pages can be drawn, so it stands on its own. */
export default function GlobalErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="zh-CN">
      <body style={{ fontFamily: 'system-ui, sans-serif', padding: '64px 32px', color: '#1d2329' }}>
        <h1 style={{ fontSize: 22, fontWeight: 500 }}>页面没有打开</h1>
        <p>已经保存的内容不受影响。请重试；如果仍不行，请重新启动程序后再打开。</p>
        <button type="button" onClick={reset}>
          重试
        </button>
      </body>
    </html>
  )
}
