/** The few errors a caller can meet at the edges, each with a stable code and the next step in its message. */

export type ErrorCode =
  | 'BAD_INPUT'
  | 'NOT_FOUND'
  | 'STORE_BROKEN'
  | 'STORE_BUSY'
  | 'STORE_FULL'
  | 'STORE_NEWER'
  | 'STORE_UNUSABLE'
  | 'INTERRUPTED'

/** An expected failure. The message says what was being done, to what, and what to do next. */
export class RapporteurError extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'RapporteurError'
    this.code = code
  }
}

/** Exit codes: 0 done, 1 some inputs failed or the work could not be done, 2 wrong usage. */
export const exitCode = (error: unknown): 1 | 2 =>
  error instanceof RapporteurError && (error.code === 'BAD_INPUT' || error.code === 'NOT_FOUND') ? 2 : 1
