/** Whom a text's words mean, as names instead of ids. */
import { findActors } from '../../../src/annotate/actors.ts'
import type { ActorIndex } from '../../../src/annotate/mention.ts'
import type { Actor } from '../../../src/model/actor.ts'
import { en, parse } from '../../support/parse.ts'

export const actorsIn = (text: string): ActorIndex => findActors(parse(text), en)

const namesOf = (index: ActorIndex, ids: readonly string[]): string => ids.map((id) => index.actor(id).name).join(' + ')

/** One line for each mention: `words = names`. */
export function mentionsIn(text: string): string[] {
  const index = actorsIn(text)
  return index.mentions.map(({ start, end, actors }) => `${text.slice(start, end)} = ${namesOf(index, actors)}`)
}

/** Whom the last mention with these words means. */
export function meant(text: string, words: string): string {
  const index = actorsIn(text)
  const mention = index.mentions.findLast(({ start, end }) => text.slice(start, end) === words)
  return mention ? namesOf(index, mention.actors) : 'nobody'
}

/** Whom a stretch of the text means when asked for. */
export function resolved(text: string, words: string): string {
  const index = actorsIn(text)
  const start = text.indexOf(words)
  return namesOf(index, index.resolve({ start, end: start + words.length }))
}

/** The actor of that name or alias. */
export function actor(text: string, name: string): Actor {
  const found = actorsIn(text).actors.find((one) => one.name === name || one.aliases.includes(name))
  if (!found) throw new Error(`no actor ${name} in: ${text}`)
  return found
}

/** For whom the actor of that name speaks. */
export function partyOf(text: string, name: string): string | null {
  const index = actorsIn(text)
  const found = index.actors.find((one) => one.name === name || one.aliases.includes(name))
  const party = found && index.partyOf(found.id)
  return party ? index.actor(party).name : null
}
