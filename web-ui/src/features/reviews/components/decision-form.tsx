import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FailedAction } from '@/components/failed-action';
import type { Review } from '@/lib/api/types';
import { plural } from '@/lib/words';
import { type Decision, decide } from '../api/reviews';
import classes from './decision-form.module.css';

interface DecisionFormProps {
  review: Review;
  findings: string[];
  onDecided: () => void;
}

/** Approves or rejects the chosen findings. The server says no when somebody may not, and why. */
export function DecisionForm({ review, findings, onDecided }: DecisionFormProps) {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [expiresOn, setExpiresOn] = useState('');
  const [migrationNote, setMigrationNote] = useState('');
  const deciding = useMutation({
    mutationFn: (decision: Decision) => decide(review.id, decision),
    onSuccess: () => {
      onDecided();
      return client.invalidateQueries();
    },
  });
  const say = (decision: Decision['decision']) =>
    deciding.mutate({
      decision,
      findings,
      reason,
      expiresOn: expiresOn || undefined,
      migrationNote: migrationNote || undefined,
    });
  const ready = findings.length > 0 && reason.trim() !== '';
  return (
    <form className={classes.form} aria-label="Decide" onSubmit={(event) => event.preventDefault()}>
      <Textarea
        label="Reason"
        description="Stands in the audit and in the changelog."
        required
        rows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Textarea
        label="What those who are hit should do"
        rows={2}
        value={migrationNote}
        onChange={(event) => setMigrationNote(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label="Last day on which the approval counts"
        value={expiresOn}
        onChange={(event) => setExpiresOn(event.currentTarget.value)}
        maw="20rem"
      />
      {!review.authorMayApprove && (
        <p className={classes.note}>
          {review.author} asked for this and may not decide on it: the policy wants other eyes.
        </p>
      )}
      {deciding.error && <FailedAction error={deciding.error} what="The decision was not taken" />}
      <p className={classes.actions}>
        <Button disabled={!ready} loading={deciding.isPending} onClick={() => say('approved')}>
          Approve {plural(findings.length, 'finding')}
        </Button>
        <Button
          variant="default"
          disabled={!ready}
          loading={deciding.isPending}
          onClick={() => say('rejected')}
        >
          Reject {plural(findings.length, 'finding')}
        </Button>
        {!ready && (
          <span className={classes.note}>
            {findings.length === 0 ? 'Choose findings first.' : 'A reason is needed.'}
          </span>
        )}
      </p>
    </form>
  );
}
