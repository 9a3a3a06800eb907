'use client'
import { Button, ButtonGroup } from '@keystar/ui/button'
import { KeystarProvider } from '@keystar/ui/core'
import { Box, Flex } from '@keystar/ui/layout'
import { TextArea } from '@keystar/ui/text-field'
import { Heading, Text } from '@keystar/ui/typography'
import type { Unsaved } from './unsaved'

interface Props {
  unsaved: Unsaved
  onDiscard(): void
  onKeep(): void
}

/** Asks what to do with a form that was not saved, when the file was changed by someone else since. */
export function UnsavedForm({ unsaved: { form, savedAt, source }, onDiscard, onKeep }: Props) {
  return (
    <KeystarProvider locale="en-US" colorScheme="auto">
      <Box padding="xlarge" maxWidth="scale.6000">
        <Flex direction="column" gap="large" elementType="main">
          <Heading elementType="h1">You left this form unsaved</Heading>
          <Text>
            On {savedAt.toLocaleString('en-GB')} you left changes to {form.path} unsaved, and the file was changed
            since, in another window or another program. To keep both, copy what you need from below, and write it into
            the file as it is now.
          </Text>
          <TextArea label="What you left unsaved" value={source} isReadOnly height="scale.3600" />
          <ButtonGroup>
            <Button prominence="high" onPress={onDiscard}>
              Discard it and open the file as it is now
            </Button>
            <Button onPress={onKeep}>Open what I left; saving it replaces the other changes</Button>
          </ButtonGroup>
        </Flex>
      </Box>
    </KeystarProvider>
  )
}
