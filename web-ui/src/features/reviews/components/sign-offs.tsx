import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FailedAction } from '@/components/failed-action';
import { TimeAgo } from '@/components/time-ago';
import type { Review, SignOff } from '@/lib/api/types';
import { type Opinion, sign } from '../api/reviews';
import decisions from './decisions.module.css';
import classes from './sign-offs.module.css';

/** What the teams say whose services the change touches. */
export function SignOffs({ review }: { review: Review }) {
  if (review.signOffs.length === 0) return null;
  return (
    <section aria-labelledby="sign-offs">
      <h2 id="sign-offs" className={decisions.title}>
        Teams that are touched
      </h2>
      <ul className={decisions.findings}>
        {review.signOffs.map((signOff) => (
          <li key={signOff.team} className={classes.team}>
            <p className={decisions.head}>
              <span className={decisions.message}>{signOff.team}</span>
              {signOff.required && <span className={decisions.new}>must sign</span>}
            </p>
            <Said signOff={signOff} />
            {review.state === 'open' && <SignForm review={review} team={signOff.team} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ signOff }: { signOff: SignOff }) {
  const { opinion, by, at, reason } = signOff;
  if (!opinion) return <p className={decisions.where}>has not said anything yet</p>;
  return (
    <p className={decisions.decision} data-decision={opinion === 'objects' ? 'rejected' : 'approved'}>
      <strong>{opinion}</strong> by {by} {at && <TimeAgo instant={at} />}
      {reason && `: ${reason}`}
    </p>
  );
}

function SignForm({ review, team }: { review: Review; team: string }) {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const signing = useMutation({
    mutationFn: (opinion: Opinion) => sign(review.id, opinion),
    onSuccess: () => client.invalidateQueries(),
  });
  const say = (opinion: Opinion['opinion']) => signing.mutate({ team, opinion, reason: reason || undefined });
  return (
    <form
      className={classes.form}
      aria-label={`Sign for ${team}`}
      onSubmit={(event) => event.preventDefault()}
    >
      <TextInput
        aria-label={`Reason of ${team}`}
        placeholder="Reason; needed for an objection"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button size="xs" variant="default" loading={signing.isPending} onClick={() => say('signed')}>
        Sign
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={reason.trim() === ''}
        loading={signing.isPending}
        onClick={() => say('objects')}
      >
        Object
      </Button>
      {signing.error && <FailedAction error={signing.error} what="Nothing was signed" />}
    </form>
  );
}
