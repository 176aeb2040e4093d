import { type Allowance, hourlyAllowance } from './allowance.ts'
import { openUploadFolder, type UploadFolder } from './folder.ts'

/** What is needed to take files in. */
export interface Uploads {
  folder: UploadFolder
  /** Called for every file before it is read. */
  allow: Allowance
}

/** A careful person in a big office needs a tenth of it. */
const triesHourly = 300

export const openUploads = async (root: string): Promise<Uploads> => ({
  folder: await openUploadFolder(root),
  allow: hourlyAllowance(triesHourly),
})
