import styles from './all-clear.module.css'

/** Nothing left to mend. */
export function AllClear() {
  return (
    <div className={styles.clear}>
      <svg width="40" height="40" viewBox="0 0 40 40" aria-hidden="true">
        <circle cx="20" cy="20" r="20" fill="#e6f4ec" />
        <path
          d="M12 20.5l5.5 5.5L28.5 14.5"
          fill="none"
          stroke="#1a7f4b"
          strokeWidth="2.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <p className={styles.title}>没有发现问题</p>
      <p className={styles.text}>五个部分、必填信息和引用的数据都已齐备，可以导出送审。</p>
    </div>
  )
}
