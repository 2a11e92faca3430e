import { TextInput } from '@mantine/core';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import type { SubmitEvent } from 'react';
import { SearchIcon } from '@/components/icons';

/** Searches the catalog from any page; the catalog has its own box that filters while typing. */
export function SearchBox() {
  const navigate = useNavigate();
  const inCatalog = useRouterState({ select: (state) => state.location.pathname === '/catalog' });
  if (inCatalog) return null;
  const search = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const q = String(new FormData(event.currentTarget).get('q') ?? '');
    void navigate({ to: '/catalog', search: { q } });
  };
  return (
    <search>
      <form onSubmit={search}>
        <TextInput
          name="q"
          type="search"
          size="sm"
          aria-label="Search the catalog"
          placeholder="Search the catalog"
          leftSection={<SearchIcon />}
        />
      </form>
    </search>
  );
}
