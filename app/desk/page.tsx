import { DeskFrame } from '../../components/desk/DeskFrame'
import { archiveIn } from '../../lib/archive/checked-archive'
import { editedContent } from '../../lib/desk/content'
import { deskUrls } from '../../lib/desk/desk-urls'
import { setting } from '../../lib/desk/setting'

export default function Page() {
  const { policies } = archiveIn(editedContent(), setting())
  return (
    <DeskFrame title="Policies" path={deskUrls.home()}>
      <ul>
        {policies.map(({ company, policy }) => (
          <li key={`${company}/${policy}`}>
            <a href={deskUrls.policy(company, policy)}>{`${company}/${policy}`}</a>
          </li>
        ))}
      </ul>
    </DeskFrame>
  )
}
