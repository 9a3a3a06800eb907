'use client'
import { useEffect, useState } from 'react'
import { forgetForm, keptForm } from './keystatic/kept-forms'

/** Says that the form of a key has changes that were not saved, which a publication would leave out. */
export function UnsavedNotice({ formKey }: { formKey: string }) {
  const [isKept, setKept] = useState(false)
  useEffect(() => {
    keptForm(formKey).then((kept) => setKept(kept !== undefined))
  }, [formKey])
  if (!isKept) return null
  return (
    <p className="notice error" role="alert">
      <strong>The form has changes that are not saved.</strong> They are not in what is shown here. Go back to Edit and
      save them first, or they are not published.
    </p>
  )
}

/** Throws away what is kept of the form of a draft that is a version now. */
export function Forget({ formKey }: { formKey: string }) {
  useEffect(() => {
    forgetForm(formKey)
  }, [formKey])
  return null
}
