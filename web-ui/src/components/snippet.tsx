import { ActionIcon, CopyButton } from '@mantine/core';
import { CopyIcon, TickIcon } from './icons';
import { ScrollRegion } from './scroll-region';
import classes from './snippet.module.css';

interface SnippetProps {
  /** What the text is, as its label and in the copy button's name. */
  label: string;
  text: string;
}

/** A command or file to copy. */
export function Snippet({ label, text }: SnippetProps) {
  return (
    <figure className={classes.snippet}>
      <figcaption className={classes.label}>
        {label}
        <CopyButton value={text} timeout={2000}>
          {({ copied, copy }) => (
            <ActionIcon
              className={classes.copy}
              variant="subtle"
              size="md"
              onClick={copy}
              aria-label={copied ? `Copied: ${label}` : `Copy: ${label}`}
            >
              {copied ? <TickIcon /> : <CopyIcon />}
            </ActionIcon>
          )}
        </CopyButton>
      </figcaption>
      <ScrollRegion className={classes.text} label={label}>
        <pre>
          <code>{text}</code>
        </pre>
      </ScrollRegion>
    </figure>
  );
}
