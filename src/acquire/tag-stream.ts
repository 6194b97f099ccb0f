/** Reads a page as a stream of tags and words, without stack or tree: linear in its length, whatever it holds. */
import { Tokenizer } from 'htmlparser2'

export type Attributes = ReadonlyMap<string, string>

export type TagEvents = {
  readonly open: (tag: string, attributes: Attributes) => void
  readonly close: (tag: string) => void
  readonly words: (text: string) => void
  /** Called for each attribute, wanted or not. */
  readonly attribute?: () => void
}

/** Longer names are no tags or attributes that are known. */
const LONGEST_NAME = 40
const LONGEST_VALUE = 2_000_000
const MOST_ATTRIBUTES = 50

const NONE: Attributes = new Map()
const ignore = (): void => undefined

type AttributeEvents = {
  readonly onattribname: (start: number, end: number) => void
  readonly onattribdata: (start: number, end: number) => void
  readonly onattribentity: (code: number) => void
  readonly onattribend: () => void
}

/** Collects the attributes of one tag after another. */
function attributeReader(
  html: string,
  seen: () => void,
): AttributeEvents & {
  readonly start: (wanted: boolean) => void
  readonly read: () => Attributes
} {
  let into: Map<string, string> | null = null
  let name = ''
  let value = ''
  return {
    start: (wanted) => {
      into = wanted ? new Map() : null
    },
    read: () => into ?? NONE,
    onattribname: (start, end) => {
      seen()
      if (into) name = html.slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase()
      value = ''
    },
    onattribdata: (start, end) => {
      if (into && value.length < LONGEST_VALUE) value += html.slice(start, end)
    },
    onattribentity: (code) => {
      if (into && value.length < LONGEST_VALUE) value += String.fromCodePoint(code)
    },
    onattribend: () => {
      if (into && into.size < MOST_ATTRIBUTES && !into.has(name)) into.set(name, value)
    },
  }
}

/** Streams a page; attributes are read of the `wanted` tags only. Comments, declarations and CDATA are passed over. */
export function readTags(html: string, wanted: ReadonlySet<string>, events: TagEvents): void {
  const attributes = attributeReader(html, events.attribute ?? ignore)
  const nameAt = (start: number, end: number): string =>
    html.slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase()
  let tag = ''
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...attributes,
      onopentagname: (start, end) => {
        tag = nameAt(start, end)
        attributes.start(wanted.has(tag))
      },
      onopentagend: () => events.open(tag, attributes.read()),
      onselfclosingtag: () => events.open(tag, attributes.read()),
      onclosetag: (start, end) => events.close(nameAt(start, end)),
      ontext: (start, end) => events.words(html.slice(start, end)),
      ontextentity: (code) => events.words(String.fromCodePoint(code)),
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
}
