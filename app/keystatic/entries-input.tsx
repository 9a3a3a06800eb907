'use client'
import { ActionButton } from '@keystar/ui/button'
import { FieldDescription, FieldLabel, FieldMessage } from '@keystar/ui/field'
import { Box, Flex } from '@keystar/ui/layout'
import { Item, Picker } from '@keystar/ui/picker'
import { TextArea, TextField } from '@keystar/ui/text-field'
import { useId } from 'react'
import type { Field } from '../../lib/content/schema'
import { type Entry, refuseEntries } from '../../lib/editor/entries'
import { helpInForm } from '../../lib/editor/help'

/** A value to choose, and what it is called. */
export interface Option {
  value: string
  label: string
}

interface Props {
  field: Field
  /** What entries can be named; anything where that is absent. */
  names?: Option[]
  value: Entry[]
  onChange(value: Entry[]): void
  forceValidation: boolean
}

/** The form of a field that holds notes, lists or records by name: a row for each, and a button to add one. */
export function EntriesInput({ field, names, value, onChange, forceValidation }: Props) {
  const id = useId()
  const columns = Object.entries(field.fields ?? {})
  const blank: Entry = { name: '', texts: field.kind === 'records' ? {} : { text: '' } }
  const replace = (index: number, entry: Entry) => onChange(value.map((one, place) => (place === index ? entry : one)))
  const refusal = forceValidation ? refuseEntries(value, field) : undefined
  return (
    <Flex direction="column" gap="regular" role="group" aria-labelledby={id}>
      <FieldLabel elementType="span" id={id}>
        {field.label}
      </FieldLabel>
      <FieldDescription>{helpInForm(field.help)}</FieldDescription>
      {value.map((entry, index) => {
        const write = (name: string) => (text: string) =>
          replace(index, { ...entry, texts: { ...entry.texts, [name]: text } })
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no name until one is chosen
          <Box key={index} border="neutral" borderRadius="regular" padding="regular">
            <Flex direction="column" gap="regular">
              <NameInput
                field={field}
                name={entry.name}
                names={names?.filter(
                  ({ value: one }) => one === entry.name || !value.some((other) => other.name === one),
                )}
                onChange={(name) => replace(index, { ...entry, name })}
              />
              {columns.map(([name, { label, help }]) => (
                <TextField
                  key={name}
                  label={label}
                  description={helpInForm(help)}
                  value={entry.texts[name] ?? ''}
                  onChange={write(name)}
                />
              ))}
              {field.kind === 'lists' && (
                <TextField label="Where" value={entry.texts.text ?? ''} onChange={write('text')} />
              )}
              {field.kind === 'targets' && (
                <TextField label="Policy and section" value={entry.texts.text ?? ''} onChange={write('text')} />
              )}
              {field.kind === 'notes' && (
                <TextArea label="Note" value={entry.texts.text ?? ''} onChange={write('text')} />
              )}
              <ActionButton
                alignSelf="start"
                aria-label={`Remove ${entry.name || 'this one'}`}
                onPress={() => onChange(value.filter((_, place) => place !== index))}
              >
                Remove
              </ActionButton>
            </Flex>
          </Box>
        )
      })}
      <ActionButton alignSelf="start" onPress={() => onChange([...value, blank])}>
        Add
      </ActionButton>
      {refusal !== undefined && <FieldMessage>{refusal}</FieldMessage>}
    </Flex>
  )
}

interface NameProps {
  field: Field
  name: string
  names?: Option[]
  onChange(name: string): void
}

function NameInput({ field, name, names, onChange }: NameProps) {
  if (!names) {
    const [label, description] =
      field.kind === 'targets' ? ['Purpose', 'Such as delete-account'] : ['Anchor', 'Such as newsletter, without #']
    return <TextField label={label} description={description} value={name} onChange={onChange} />
  }
  // What the file names and the list does not know is shown too, as it would be lost otherwise.
  const options =
    names.some(({ value }) => value === name) || name === '' ? names : [...names, { value: name, label: name }]
  return (
    <Picker
      label="Name"
      width="100%"
      items={options}
      selectedKey={name === '' ? null : name}
      onSelectionChange={(key) => onChange(String(key ?? ''))}
    >
      {({ value, label }) => (
        <Item key={value} textValue={label}>
          {label}
        </Item>
      )}
    </Picker>
  )
}
