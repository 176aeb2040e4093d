import type { HostilePage } from './pages/page.ts'
import { hostile as basedElsewhere } from './pages/based-elsewhere.ts'
import { hostile as cookiesBlocked } from './pages/cookies-blocked.ts'
import { hostile as covered } from './pages/covered.ts'
import { hostile as dark } from './pages/dark.ts'
import { hostile as frozenIntrinsics } from './pages/frozen-intrinsics.ts'
import { hostile as goneOffline } from './pages/gone-offline.ts'
import { hostile as hostileCss } from './pages/hostile-css.ts'
import { hostile as hugeRootFont } from './pages/huge-root-font.ts'
import { hostile as hydrated } from './pages/hydrated.ts'
import { hostile as locked } from './pages/locked.ts'
import { hostile as moduleLoader } from './pages/module-loader.ts'
import { hostile as mootools } from './pages/mootools.ts'
import { hostile as narrow } from './pages/narrow.ts'
import { hostile as ownPulya } from './pages/own-pulya.ts'
import { hostile as plain } from './pages/plain.ts'
import { hostile as pollutedObjects } from './pages/polluted-objects.ts'
import { hostile as prototypeJs } from './pages/prototype-js.ts'
import { hostile as pulyaElement } from './pages/pulya-element.ts'
import { hostile as quirks } from './pages/quirks.ts'
import { hostile as reRendered } from './pages/re-rendered.ts'
import { hostile as rightToLeft } from './pages/right-to-left.ts'
import { hostile as sandboxed } from './pages/sandboxed.ts'
import { hostile as severalQuizzes } from './pages/several-quizzes.ts'
import { hostile as smallRootFont } from './pages/small-root-font.ts'
import { hostile as storageBlocked } from './pages/storage-blocked.ts'
import { hostile as strictPolicy } from './pages/strict-policy.ts'
import { hostile as transformed } from './pages/transformed.ts'
import { hostile as trustedTypes } from './pages/trusted-types.ts'
import { hostile as xhtml } from './pages/xhtml.ts'
import { hostile as zoomed } from './pages/zoomed.ts'

export const hostilePages: readonly HostilePage[] = [
  plain,
  strictPolicy,
  trustedTypes,
  hostileCss,
  smallRootFont,
  hugeRootFont,
  rightToLeft,
  dark,
  storageBlocked,
  cookiesBlocked,
  prototypeJs,
  mootools,
  pollutedObjects,
  frozenIntrinsics,
  ownPulya,
  pulyaElement,
  reRendered,
  hydrated,
  severalQuizzes,
  quirks,
  xhtml,
  sandboxed,
  basedElsewhere,
  goneOffline,
  covered,
  transformed,
  locked,
  narrow,
  zoomed,
  moduleLoader,
]
