/** What was not kept of what was pasted, or could not be done, and the title with which it begins. */
export interface Message {
  lost?: string[]
  title?: string
}

interface Props {
  message: Message
  onTitle: (title: string) => void
  onClose: () => void
}

/** What is said of a paste, until it is closed. */
export function DraftMessages({ message: { lost = [], title }, onTitle, onClose }: Props) {
  return (
    <div role="status">
      {(lost.length > 0 || title !== undefined) && (
        <div className="notice warning">
          {lost.map((one) => (
            <p key={one}>{one}</p>
          ))}
          {title !== undefined && <p>What was pasted begins with a title: “{title}”.</p>}
          <div className="actions">
            {title !== undefined && (
              <button type="button" onClick={() => onTitle(title)}>
                Use as title
              </button>
            )}
            <button type="button" onClick={onClose}>
              Close
            </button>
          </div>
        </div>
      )}
    </div>
  )
}
