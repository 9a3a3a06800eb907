/** What went wrong, in plain words where the disk is at fault. */
export function reasonOf(error: unknown): string {
  const { code, syscall, path = 'a file', message } = error as NodeJS.ErrnoException
  // Node.js says so of a folder below others on a disk that is read-only.
  switch (code === 'ENOENT' && syscall === 'mkdir' ? 'EROFS' : code) {
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
