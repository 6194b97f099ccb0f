/** Proves the record made of a dossier's reports: its quotes stand in the reports, and its lists are whole. */
import { sql } from 'kysely'
import { isVerbatim } from '../../model/evidence.ts'
import { type Fact, KINDS, type Kind } from '../../model/findings.ts'
import { unpack } from '../pack.ts'
import { PART } from '../record-parts.ts'
import type { Database } from '../schema.ts'
import { isDamaged } from '../store-error.ts'
import { attempt, type Tally } from '../tally.ts'
import { loadReport } from './load-report.ts'

/** Characters of report texts kept in memory, as neighbouring facts often come from the same few reports. */
const KEPT = 20_000_000

type TextOf = (report: string) => Promise<string | null>

/** Texts by report, the ones asked for last kept; null for a report that is not there or cannot be read. */
function textsOf(db: Database, dossier: string): TextOf {
  const kept = new Map<string, string | null>()
  let size = 0
  const load = async (id: string): Promise<string | null> => {
    try {
      return (await loadReport(db, dossier, id))?.text ?? null
    } catch (error) {
      if (!isDamaged(error)) throw error
      return null
    }
  }
  return async (id) => {
    const known = kept.get(id)
    if (known !== undefined) return known
    const text = await load(id)
    size += text?.length ?? 0
    if (size > KEPT) {
      kept.clear()
      size = text?.length ?? 0
    }
    kept.set(id, text)
    return text
  }
}

async function verifyFact(tally: Tally, fact: Fact, textOf: TextOf): Promise<void> {
  for (const evidence of fact.evidence) {
    tally.evidence++
    const text = await textOf(evidence.report)
    if (text === null)
      tally.failures.push({ report: evidence.report, what: `${fact.id} rests on it, and it cannot be read` })
    else if (!isVerbatim(evidence, text))
      tally.failures.push({ report: evidence.report, what: `the words of ${fact.id} do not stand in it` })
  }
}

type Of = { readonly dossier: string; readonly kind: Kind }

/** The ids under which the facts of a kind are found, in the order of its list. */
async function idsOf(db: Database, { dossier, kind }: Of): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('fact')
    .select(sql<Uint8Array>`cast(id as blob)`.as('id'))
    .where('dossier', '=', dossier)
    .where('kind', '=', kind)
    .orderBy('place')
    .execute()
  const decoder = new TextDecoder()
  return rows.map(({ id }) => decoder.decode(id))
}

async function verifyKind(db: Database, of: Of, tally: Tally): Promise<void> {
  const textOf = textsOf(db, of.dossier)
  const ids = await idsOf(db, of)
  for (let part = 0; part * PART < ids.length; part++) {
    const row = await db
      .selectFrom('record_part')
      .select('entries')
      .where('dossier', '=', of.dossier)
      .where('list', '=', of.kind)
      .where('part', '=', part)
      .executeTakeFirst()
    const what = `part ${part} of the ${of.kind}`
    const facts = (row && attempt(tally, '', () => unpack<readonly Fact[]>(row.entries, what))) ?? []
    for (const fact of facts) await verifyFact(tally, fact, textOf)
    const wanted = ids.slice(part * PART, (part + 1) * PART)
    if (facts.length !== wanted.length || facts.some((fact, i) => fact.id !== wanted[i]))
      tally.failures.push({ report: '', what: `${what} is not what its ids say` })
  }
}

async function countRepeated(db: Database, dossier: string): Promise<number> {
  const { rows } = await sql<{ readonly repeated: number }>`
    select count(*) as repeated
    from (select id from fact where dossier = ${dossier} group by id having count(*) > 1) as twice`.execute(db)
  return rows[0]?.repeated ?? 0
}

export async function verifyRecord(db: Database, dossier: string, tally: Tally): Promise<void> {
  for (const kind of KINDS) await verifyKind(db, { dossier, kind }, tally)
  const repeated = await countRepeated(db, dossier)
  if (repeated > 0) tally.failures.push({ report: '', what: `${repeated} ids stand for more than one fact each` })
}
