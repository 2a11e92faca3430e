import { Pagination } from '@mantine/core';
import classes from './pages.module.css';

interface PagesProps {
  label: string;
  page: number;
  pages: number;
  onChange: (page: number) => void;
}

/** The way to the other pages of a list; nothing where there is one page. */
export function Pages({ label, page, pages, onChange }: PagesProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={label} className={classes.pages}>
      <Pagination
        total={pages}
        value={page}
        onChange={onChange}
        getItemProps={(number) => ({ 'aria-label': `Page ${number}` })}
        getControlProps={(control) => ({ 'aria-label': `${control} page` })}
      />
    </nav>
  );
}
