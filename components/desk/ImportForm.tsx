import { FileForm } from './FileForm'

/** The form that makes a draft of a file from elsewhere. It asks for the policy where that is not known. */
export function ImportForm({ policy }: { policy?: string }) {
  return (
    <FileForm policy={policy} accept=".docx,.html,.htm,.zip,.md,.mdx,.txt" label="Import it">
      <p>
        A Word file, a saved web page, a page that Google Docs exported, Markdown or plain text becomes the draft. No
        word is changed, and what is missing is named. Nothing in the file is run.
      </p>
      {policy === undefined && (
        <div className="field">
          <label htmlFor="policy">Policy</label>
          <input id="policy" name="policy" required pattern="[a-z0-9\-]+/[a-z0-9\-]+" />
          <p className="help">As on its address, such as klantra/privacy.</p>
        </div>
      )}
      <div className="field">
        <label htmlFor="updated">Day of its publication</label>
        <input id="updated" name="updated" type="date" />
        <p className="help">For a text of the past. Leave it empty for the draft of today.</p>
      </div>
    </FileForm>
  )
}
