'use client'
import dynamic from 'next/dynamic'

/** The page of a draft, loaded by browsers where it is shown alone: they load more of its editor than of all other pages. */
export const LaterDraft = dynamic(() => import('./DraftPage').then(({ DraftPage }) => DraftPage))
