import { Skeleton, Stack } from '@mantine/core';

export function SkeletonRows({ rows, height = 44 }: { rows: number; height?: number }) {
  return (
    <Stack gap="xs" mt="md">
      {Array.from({ length: rows }, (_, row) => (
        // The rows are alike and never move, so the index is key enough.
        <Skeleton key={row} height={height} radius="sm" />
      ))}
    </Stack>
  );
}
