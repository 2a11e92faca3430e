import { ago, localTime } from '@/lib/time';

export function TimeAgo({ instant }: { instant: string }) {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return <span>{instant}</span>;
  return (
    <time dateTime={instant} title={`${localTime(date)} (${date.toISOString()})`}>
      {ago(date, new Date())}
    </time>
  );
}
