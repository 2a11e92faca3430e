import type { ReactNode } from 'react';

export type HeadingLevel = 3 | 4 | 5;

interface HeadingProps {
  level: HeadingLevel;
  id?: string;
  className?: string;
  children: ReactNode;
}

/** A heading whose level depends on where it stands: no level may be left out. */
export function Heading({ level, ...props }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...props} />;
}
