import type { Format } from '@/lib/api/types';
import { FORMAT_NAMES } from '@/lib/words';
import classes from './format-badge.module.css';

export function FormatBadge({ format }: { format: Format }) {
  return (
    <span className={classes.badge} data-format={format}>
      {FORMAT_NAMES[format] ?? format}
    </span>
  );
}
