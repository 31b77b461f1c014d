'use client'

import { useState } from 'react'
import type { FigureProblem } from './figure-rows'
import styles from './problem-summary.module.css'

const SHOWN = 4

interface ProblemSummaryProps {
  problems: readonly FigureProblem[]
  onGo: (problem: FigureProblem) => void
}

/** How many values cannot be, each one click away. What was typed stays until it is mended. */
export function ProblemSummary({ problems, onGo }: ProblemSummaryProps) {
  const [isWhole, setIsWhole] = useState(false)
  const [first] = problems
  return (
    <div role="status">
      {first && (
        <p className={styles.summary}>
          <button type="button" className={styles.count} onClick={() => onGo(first)}>
            {problems.length} 个数有问题
          </button>
          {(isWhole ? problems : problems.slice(0, SHOWN)).map((problem) => (
            <button
              key={`${problem.figureId} ${problem.column}`}
              type="button"
              className={styles.link}
              title={problem.message}
              onClick={() => onGo(problem)}
            >
              {problem.name}
              {problem.column === 'previousValue' && '（上年）'}
            </button>
          ))}
          {problems.length > SHOWN && (
            <button type="button" className={styles.link} aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
              {isWhole ? '收起' : `等 ${problems.length} 处，全部列出`}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
