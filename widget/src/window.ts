import { features, styles } from './kinds.ts'
import { openWindow } from './window/open-window.ts'
import css from './window/window.css?inline'

features.Window = openWindow
styles.push(css)
