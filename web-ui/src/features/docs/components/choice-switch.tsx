import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Choice } from '../schema/schema-view';
import { viewOf } from '../schema/schema-view';
import { optionLabel, typeLabel } from '../schema/type-label';
import { useDirection, useDocument } from './document-context';
import { FindingMarks } from './finding-marks';
import { SchemaBody } from './schema-body';
import { SchemaNotes } from './schema-notes';
import classes from './schema-tree.module.css';

interface ChoiceSwitchProps {
  choice: Choice;
  trail: string[];
  depth: number;
}

const MOST_BUTTONS = 6;

/** The alternatives of a oneOf or anyOf, one shown at a time. */
export function ChoiceSwitch({ choice, trail, depth }: ChoiceSwitchProps) {
  const { schemas } = useDocument();
  const [chosen, setChosen] = useState(0);
  const option = choice.options[chosen];
  const labels = choice.options.map((candidate, index) => `${optionLabel(candidate, schemas) || index + 1}`);
  return (
    <div className={classes.choice}>
      <fieldset className={classes.options}>
        <legend className={classes.soft}>{choice.keyword === 'oneOf' ? 'Exactly one of' : 'Any of'}</legend>
        <Options labels={labels} chosen={chosen} onChoose={setChosen} />
      </fieldset>
      {option !== undefined && <Option key={chosen} option={option} trail={trail} depth={depth} />}
    </div>
  );
}

function Option({
  option,
  trail,
  depth,
}: {
  option: Choice['options'][number];
  trail: string[];
  depth: number;
}) {
  const { schemas, marks } = useDocument();
  const direction = useDirection();
  const view = viewOf(option, schemas);
  const recursive = view.refs.some((ref) => trail.includes(ref));
  const [open, setOpen] = useState(!recursive);
  return (
    <>
      <p className={classes.root}>
        <span className={classes.type}>{typeLabel(view, schemas)}</span>
        {recursive && <span className={classes.soft}>recursive</span>}
      </p>
      <SchemaNotes view={view} />
      <FindingMarks findings={marks?.ofSchema(view.origins, direction) ?? []} />
      {open ? (
        <SchemaBody view={view} trail={[...trail, ...view.refs]} depth={depth} />
      ) : (
        <button type="button" className={classes.option} onClick={() => setOpen(true)}>
          Show it once more
        </button>
      )}
    </>
  );
}

interface OptionsProps {
  labels: string[];
  chosen: number;
  onChoose: (index: number) => void;
}

function Options({ labels, chosen, onChoose }: OptionsProps) {
  if (labels.length > MOST_BUTTONS) {
    return (
      <NativeSelect
        size="xs"
        aria-label="Alternative"
        value={String(chosen)}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
        data={labels.map((label, index) => ({ value: String(index), label: `${index + 1}. ${label}` }))}
      />
    );
  }
  return labels.map((label, index) => (
    <button
      key={`${index} ${label}`}
      type="button"
      className={classes.option}
      aria-pressed={index === chosen}
      onClick={() => onChoose(index)}
    >
      {label}
    </button>
  ));
}
