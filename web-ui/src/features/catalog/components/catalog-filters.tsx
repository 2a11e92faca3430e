import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { SearchIcon } from '@/components/icons';
import { teamsQuery } from '@/lib/api/teams';
import type { Format } from '@/lib/api/types';
import { FORMAT_NAMES, FORMATS } from '@/lib/words';
import type { CatalogSearch } from '../catalog-search';
import classes from './catalog-filters.module.css';

interface CatalogFiltersProps {
  search: CatalogSearch;
  onChange: (search: CatalogSearch, replace?: boolean) => void;
}

/** Every change of a filter goes back to the first page. */
export function CatalogFilters({ search, onChange }: CatalogFiltersProps) {
  const filtered = Boolean(search.q || search.format || search.owner);
  return (
    <search className={classes.filters} aria-label="Filter the catalog">
      <SearchField
        value={search.q ?? ''}
        onChange={(q) => onChange({ ...search, q, page: undefined }, true)}
      />
      <NativeSelect
        label="Format"
        value={search.format ?? ''}
        onChange={(event) =>
          onChange({ ...search, format: (event.currentTarget.value || undefined) as Format, page: undefined })
        }
        data={[
          { value: '', label: 'All formats' },
          ...FORMATS.map((format) => ({ value: format, label: FORMAT_NAMES[format] })),
        ]}
      />
      <OwnerField
        value={search.owner ?? ''}
        onChange={(owner) => onChange({ ...search, owner, page: undefined })}
      />
      {filtered && (
        <Button variant="subtle" className={classes.clear} onClick={() => onChange({})}>
          Clear filters
        </Button>
      )}
    </search>
  );
}

interface FieldProps {
  value: string;
  onChange: (value: string) => void;
}

function SearchField({ value, onChange }: FieldProps) {
  const [text, setText] = useState(value);
  const settle = useDebouncedCallback(onChange, 150);
  // The address may change without this field: back, forward, "Clear filters".
  useEffect(() => setText(value), [value]);
  return (
    <TextInput
      className={classes.search}
      label="Search"
      type="search"
      placeholder="Name, title or description"
      leftSection={<SearchIcon />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        settle(event.currentTarget.value);
      }}
    />
  );
}

function OwnerField({ value, onChange }: FieldProps) {
  const teams = useQuery(teamsQuery()).data?.items ?? [];
  const names = teams.map((team) => ({ value: team.name, label: team.displayName ?? team.name }));
  const known = value === '' || names.some((name) => name.value === value);
  return (
    <NativeSelect
      label="Owner"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[{ value: '', label: 'All owners' }, ...(known ? [] : [{ value, label: value }]), ...names]}
    />
  );
}
