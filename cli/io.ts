/** Where the command line reads and writes: the process, or a test. */
export interface CommandIo {
  /** Folder that relative paths start from. */
  cwd: string
  /** Results; with --json one JSON document and nothing else. */
  out: (text: string) => void
  /** Messages for the user, one line each. */
  err: (text: string) => void
}

/** 0 done (for check: no 错误); 1 check found an 错误; 2 the input or the call is wrong. */
export type ExitCode = 0 | 1 | 2
