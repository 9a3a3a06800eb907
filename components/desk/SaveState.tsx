import type { Saving } from './use-draft'

/** Says in words whether all is saved. It is read out when it stays so, or fails. */
export function SaveState({ saving: { words, isUnderWay, isWrong } }: { saving: Saving }) {
  return (
    <>
      <span aria-hidden className={isWrong ? 'wrong' : 'help'}>
        {words}
      </span>
      <span role="status" className="sr-only">
        {isUnderWay ? '' : words}
      </span>
    </>
  )
}
