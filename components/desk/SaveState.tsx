import type { Saving } from './use-draft'

/** Says in words whether all is saved. It is read out when it stays so, or fails. */
export function SaveState({ saving }: { saving: Saving }) {
  const words = {
    saved: () => (saving.state === 'saved' && saving.at ? `Saved ${saving.at}` : 'All is saved'),
    saving: () => 'Saving…',
    refused: () => (saving.state === 'refused' ? `Not saved: ${saving.reason}` : ''),
    merging: () => 'Not saved: there are two texts to choose from',
  }[saving.state]()
  const isWrong = saving.state === 'refused' || saving.state === 'merging'
  return (
    <>
      <span aria-hidden className={isWrong ? 'wrong' : 'help'}>
        {words}
      </span>
      <span role="status" className="unseen">
        {saving.state === 'saving' ? '' : words}
      </span>
    </>
  )
}
