import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * Takes the data folder for this process: two that write to the same files could damage them. The claim is a lock of the
 * operating system on a file of its own, so it ends with the process, however that ends. It is held through Node's own
 * SQLite because that lets go at once when it is closed.
 *
 * @returns What gives the folder back.
 * @throws An Error that names the folder and says what is wrong with it.
 */
export async function claimFolder(folder: string): Promise<() => void> {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new Error(`The data folder ${folder} cannot be made.`, { cause })
  })
  const claim = openClaim(folder)
  try {
    claim.exec('begin exclusive')
    return () => claim.close()
  } catch (cause) {
    claim.close()
    throw new Error(`The data folder ${folder} is used by another Pulya that is running.`, { cause })
  }
}

function openClaim(folder: string): DatabaseSync {
  try {
    return new DatabaseSync(join(folder, 'in-use'))
  } catch (cause) {
    throw new Error(`The data folder ${folder} cannot be written to.`, { cause })
  }
}
