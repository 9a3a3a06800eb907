/** What went wrong, in plain words where the disk is at fault. */
export function reasonOf(error: unknown): string {
  const { code, path = 'a file', message } = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full. Make room and start again.'
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return `${path} cannot be read or written here. Ask for the right to, and start again.`
    default:
      return message
  }
}
