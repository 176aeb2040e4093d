import { type FirmSettings, firmSettings } from '@pulya/contract/firm'
import { Problem } from '@pulya/contract/problem'

import type { Context } from '../context.ts'
import { readProfile, wasCounted, writeProfile } from './profile-rows.ts'
import { updateWorkspace } from './rows.ts'
import type { Workspace } from './workspaces.ts'

interface SettingsRead extends FirmSettings {
  /** Sums have been counted in it, and would mean something else in another. */
  currencyFixed: boolean
}

export async function readSettings(workspace: Workspace): Promise<SettingsRead> {
  const { db, name, locale, time_zone: timeZone } = workspace
  const currency = firmSettings.shape.currency.parse(workspace.currency)
  const [profile, currencyFixed] = await Promise.all([readProfile(db), wasCounted(db)])
  return { name, locale, timeZone, currency, currencyFixed, profile }
}

/** @throws `body-invalid` at the currency once something was counted in another. */
export async function changeSettings(
  context: Pick<Context, 'control' | 'workspaces'>,
  workspace: Workspace,
  { profile, ...firm }: FirmSettings,
): Promise<SettingsRead> {
  if (firm.currency !== workspace.currency && (await wasCounted(workspace.db)))
    throw new Problem('body-invalid', { flaws: [{ pointer: '#/currency', code: 'value-wrong' }] })
  await workspace.db.write([writeProfile(profile)])
  await context.control.write([updateWorkspace(workspace.key, firm)])
  await context.workspaces.renew(workspace.key)
  return readSettings(workspace)
}
