// Opens files in LibreOffice, without a screen.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf } from '../folder'

const doctype = (name: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE library:${name} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${name}.dtd">`
const spaces = 'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"'

const macro = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Changes" script:language="StarBasic">
Sub Decide(folder As String, decisions As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName" : kind(0).Value = "MS Word 2007 XML"
  all = Split(decisions, "+")
  For index = 0 To UBound(all)
    doc = StarDesktop.loadComponentFromURL(folder &amp; "/in" &amp; index &amp; ".docx", "_blank", 0, hidden())
    If all(index) &lt;&gt; "Keep" Then createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(doc.CurrentController.Frame, ".uno:" &amp; all(index) &amp; "AllTrackedChanges", "", 0, Array())
    doc.storeToURL(folder &amp; "/out" &amp; index &amp; ".docx", kind())
    doc.close(True)
  Next
End Sub
</script:module>`

/** What LibreOffice makes of files when it saves them, with all changes accepted, rejected or kept as they are. */
export function office(files: [bytes: Uint8Array, decision: 'Accept' | 'Reject' | 'Keep'][]): Uint8Array[] {
  const folder = folderOf({})
  const run = (...args: string[]) => {
    const { status, stderr } = spawnSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--norestore', ...args],
      { encoding: 'utf8', timeout: 100_000 },
    )
    if (status !== 0) throw new Error(`soffice failed: ${stderr}`)
  }
  // Its first start writes the folder in which macros stand.
  run('--terminate_after_init')
  const basic = join(folder, 'profile/user/basic')
  mkdirSync(join(basic, 'Standard'), { recursive: true })
  writeFileSync(
    join(basic, 'script.xlc'),
    `${doctype('libraries')}<library:libraries ${spaces}><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
  )
  writeFileSync(
    join(basic, 'Standard/script.xlb'),
    `${doctype('library')}<library:library ${spaces} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Changes"/></library:library>`,
  )
  writeFileSync(join(basic, 'Standard/Changes.xba'), macro)
  for (const [index, [bytes]] of files.entries()) writeFileSync(join(folder, `in${index}.docx`), bytes)
  const decisions = files.map(([, decision]) => decision)
  run(`macro:///Standard.Changes.Decide(file://${folder},${decisions.join('+')})`)
  return files.map((_, index) => readFileSync(join(folder, `out${index}.docx`)))
}
