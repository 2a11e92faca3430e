import { ActionIcon, Tooltip } from '@mantine/core';
import { SwapIcon } from '@/components/icons';
import { VersionSelect } from '@/components/version-select';
import type { VersionSummary } from '@/lib/api/types';
import classes from './changes-head.module.css';

interface ChangesHeadProps {
  versions: VersionSummary[];
  from: string;
  to: string;
  onChange: (ends: { from: string; to: string }) => void;
}

export function ChangesHead({ versions, from, to, onChange }: ChangesHeadProps) {
  return (
    <div className={classes.head}>
      <VersionSelect
        label="From version"
        versions={versions}
        value={from}
        onChange={(version) => onChange({ from: version, to })}
      />
      <Tooltip label="Swap the two versions">
        <ActionIcon
          variant="default"
          size={36}
          aria-label="Swap the two versions"
          onClick={() => onChange({ from: to, to: from })}
        >
          <SwapIcon />
        </ActionIcon>
      </Tooltip>
      <VersionSelect
        label="To version"
        versions={versions}
        value={to}
        onChange={(version) => onChange({ from, to: version })}
      />
    </div>
  );
}
