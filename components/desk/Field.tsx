import { type ComponentProps, type ElementType, type ReactNode, useId } from 'react'

interface About {
  label: string
  /** What explains it, below it. */
  help?: ReactNode
  /** What is wrong with its value; empty where nothing is now, and may be once more is typed. */
  wrong?: string
}

type Props = About &
  (
    | ({ as?: 'input' } & ComponentProps<'input'>)
    | ({ as: 'select' } & ComponentProps<'select'>)
    | ({ as: 'textarea' } & ComponentProps<'textarea'>)
  )

/** A control with its label, what explains it, and what is wrong with it. */
export function Field({ label, help, wrong, as = 'input', ...props }: Props) {
  const own = useId()
  const Control = as as ElementType<ComponentProps<'input'>>
  const { id = own } = props
  const described = [help && `${id}-help`, wrong !== undefined && `${id}-wrong`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Control
        aria-describedby={described || undefined}
        aria-invalid={wrong ? true : undefined}
        {...(props as ComponentProps<'input'>)}
        id={id}
      />
      {help && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {wrong !== undefined && (
        <p className="wrong" id={`${id}-wrong`} role="alert" hidden={!wrong}>
          {wrong}
        </p>
      )}
    </div>
  )
}
