import type { WaysGroup } from './ways.ts'

interface WayPickProps<Value extends string> {
  label: string
  value: Value
  /** Before all groups. */
  first?: { value: Value; name: string }
  groups: readonly WaysGroup<Value>[]
  onPick: (value: Value) => void
}

/** Where to go or what to do, each kind under a heading of its own. */
export function WayPick<Value extends string>({ label, value, first, groups, onPick }: WayPickProps<Value>) {
  const all = [...(first ? [first] : []), ...groups.flatMap(({ of }) => of)]
  return (
    <select
      class="word word--way"
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        const picked = all.find((one) => one.value === currentTarget.value)
        if (picked) onPick(picked.value)
      }}
    >
      {first && <option value={first.value}>{first.name}</option>}
      {/* What it leads to is gone or stands above: the check says so beside it. */}
      {!all.some((one) => one.value === value) && <option value={value}>?</option>}
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.of.map((one) => (
            // Closed, a list shows the option alone: it says what is done as well.
            <option
              key={one.value}
              value={one.value}
              label={one.value === value ? `${group.label}: ${one.name}` : one.name}
            >
              {one.name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
