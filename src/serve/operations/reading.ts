/** The inputs of a command line, each with what its manifest gives for it, and the manifest's own problems. */
import { givenFor, type Manifest, parseManifest, unmatched } from '../../acquire/manifest.ts'
import { type Walked, walk } from '../../acquire/walk.ts'
import { RapporteurError } from '../../errors.ts'
import type { Problem } from '../../model/problem.ts'
import { type Studied, study } from '../../pipeline.ts'
import type { Context } from '../operation.ts'

export type ReadingInput = { readonly paths: readonly string[]; readonly manifest?: string | undefined }

/** One input after the reader; `bytes` where there was something to read. */
export type ReadInput = Studied & { readonly origin: string; readonly bytes: Uint8Array | null }

async function loadManifest(path: string, context: Context): Promise<ReturnType<typeof parseManifest>> {
  try {
    return parseManifest(await context.outside.read(path), path)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new RapporteurError('BAD_INPUT', `the manifest ${path} could not be read (${reason}); check the path`, cause)
  }
}

const empty = (origin: string, problems: readonly Problem[]): ReadInput => ({
  origin,
  bytes: null,
  read: null,
  reading: null,
  problems,
})

function studyOne(one: Walked, manifest: Manifest | null, context: Context): ReadInput {
  if ('problem' in one) return empty(one.problem.origin, [one.problem])
  const { origin, bytes } = one.input
  return { origin, bytes, ...study(one.input, manifest && givenFor(manifest, origin), context.language) }
}

/** Reads the inputs one by one; ends early, with what is done kept, when the user asks to stop. */
export async function* readInputs(
  { paths, manifest: path }: ReadingInput,
  context: Context,
): AsyncGenerator<ReadInput> {
  const loaded = path ? await loadManifest(path, context) : null
  if (path && loaded && loaded.problems.length > 0) yield empty(path, loaded.problems)
  const seen: string[] = []
  for await (const one of walk(paths, context.outside, path ?? null)) {
    const read = studyOne(one, loaded?.manifest ?? null, context)
    seen.push(read.origin)
    yield read
    if (context.stopped()) return
  }
  const left = loaded ? unmatched(loaded.manifest, seen) : []
  if (path && left.length > 0) yield empty(path, left)
}
