import { NativeSelect } from '@mantine/core';
import type { VersionSummary } from '@/lib/api/types';

interface SinceSelectProps {
  versions: VersionSummary[];
  shown: string;
  since?: string;
  onChange: (since: string | undefined) => void;
}

/** Which version's changes are marked in the documentation; none to begin with. */
export function SinceSelect({ versions, shown, since, onChange }: SinceSelectProps) {
  const names = versions.map((version) => version.version).filter((name) => name !== shown);
  const listed = since === undefined || names.includes(since) ? names : [since, ...names];
  if (listed.length === 0) return null;
  return (
    <NativeSelect
      label="Mark changes since"
      value={since ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
      data={[{ value: '', label: 'no version' }, ...listed]}
    />
  );
}
