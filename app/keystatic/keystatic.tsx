'use client'
import { makePage } from '@keystatic/next/ui/app'
import { useMemo } from 'react'
import { type EditorConfig, editorConfig } from './config'
import { guardFetch } from './guarded-fetch'

/** Keystatic, with the forms of the content. */
export function Keystatic({ config }: { config: EditorConfig }) {
  const Page = useMemo(() => makePage(editorConfig(config)), [config])
  guardFetch()
  return <Page />
}
