/** Turns an operation's input schema into arguments and options of a command. */
import { type Command, Option } from 'commander'
import { z } from 'zod'
import type { Operation } from '../operation.ts'

type Field = {
  readonly name: string
  readonly schema: z.ZodType
  readonly type: string
  readonly values: readonly string[]
  readonly isRequired: boolean
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The schema inside `optional` and `default`. */
function inner(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return inner(schema.unwrap() as z.ZodType)
  return schema
}

function fieldsOf(operation: Operation): Field[] {
  return Object.entries(operation.input.shape as Record<string, z.ZodType>).map(([name, schema]) => {
    const bare = inner(schema)
    const values = bare instanceof z.ZodEnum ? bare.options.map(String) : []
    return { name, schema, type: bare.def.type, values, isRequired: bare === schema }
  })
}

/** Whether a field is given by its place on the line and not by `--name`. */
const isPositional = (field: Field): boolean => field.schema.meta()?.['positional'] === true

function addOption(command: Command, field: Field): void {
  const flag = `--${kebab(field.name)}`
  const description = field.schema.description ?? ''
  const option = new Option(
    field.type === 'boolean' ? flag : `${flag} <${field.type === 'number' ? 'n' : 'value'}>`,
    description,
  )
  if (field.values.length > 0) option.choices([...field.values])
  if (field.type === 'number') option.argParser(Number)
  command.addOption(option)
}

/** Adds all fields of an operation to its command. */
export function addFields(command: Command, operation: Operation): void {
  for (const field of fieldsOf(operation)) {
    if (!isPositional(field)) addOption(command, field)
    else command.argument(placeholder(field), field.schema.description ?? '')
  }
}

const placeholder = (field: Field): string => {
  const words = field.type === 'array' ? `${field.name}...` : field.name
  return field.isRequired ? `<${words}>` : `[${words}]`
}

/** The raw input of an operation from what was parsed on the line. */
export function inputFrom(
  operation: Operation,
  positional: readonly unknown[],
  options: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const places = fieldsOf(operation).filter(isPositional)
  const placed = places.map((field, i) => [field.name, positional[i]] as const)
  return Object.fromEntries([...placed, ...Object.entries(options)].filter(([, value]) => value !== undefined))
}
