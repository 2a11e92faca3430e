import { NativeSelect } from '@mantine/core';
import type { VersionSummary } from '@/lib/api/types';

interface VersionSelectProps {
  label: string;
  versions: VersionSummary[];
  value: string;
  onChange: (version: string) => void;
}

/** The browser's own list: it works with any number of versions, any keyboard and any phone. */
export function VersionSelect({ label, versions, value, onChange }: VersionSelectProps) {
  const known = versions.some((candidate) => candidate.version === value);
  const names = versions.map((candidate) => candidate.version);
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={known ? names : [value, ...names]}
    />
  );
}
