'use client'
import { Keystatic as KeystaticApp } from '@keystatic/core/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useMemo, useState } from 'react'
import { type EditorConfig, editorConfig } from './config'
import { guardFetch } from './guarded-fetch'
import { forgetForm } from './kept-forms'
import { restoreScroll } from './scroll'
import { makeTextKeyable } from './text-by-keyboard'
import { findOutdated, type Unsaved } from './unsaved'
import { UnsavedForm } from './unsaved-form'

/** Keystatic, with the forms of the content. What was left unsaved on an earlier state of a file is asked about first. */
export function Keystatic({ config }: { config: EditorConfig }) {
  const keystaticConfig = useMemo(() => editorConfig(config), [config])
  const pathname = usePathname()
  const [opened] = useState(pathname)
  const [unsaved, setUnsaved] = useState<Unsaved | 'looking' | 'none'>('looking')
  guardFetch()
  useEffect(makeTextKeyable, [])
  useEffect(restoreScroll, [])
  useEffect(() => {
    // Keystatic goes from form to form with the state of the files that it read first.
    if (pathname !== opened) window.location.reload()
  }, [pathname, opened])
  useEffect(() => {
    const form = config.forms.find(({ key }) => opened.endsWith(`/singleton/${key}`))
    if (!form || config.github) setUnsaved('none')
    else {
      const open = (found?: Unsaved) => setUnsaved(found ?? 'none')
      // Keystatic says itself what fails.
      findOutdated(form).then(open, () => open())
    }
  }, [config, opened])
  if (unsaved === 'looking') return null
  if (unsaved === 'none') {
    const appSlug = { envName: 'NEXT_PUBLIC_KEYSTATIC_GITHUB_APP_SLUG', value: config.github?.appSlug }
    return <KeystaticApp config={keystaticConfig} appSlug={appSlug} />
  }
  return (
    <UnsavedForm
      unsaved={unsaved}
      onDiscard={() => forgetForm(unsaved.form.key).then(() => setUnsaved('none'))}
      onKeep={() => setUnsaved('none')}
    />
  )
}
