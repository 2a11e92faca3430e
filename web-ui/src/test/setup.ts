import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// A build machine may be busy: waiting long costs nothing when nothing fails.
configure({ asyncUtilTimeout: 15_000 });

// jsdom has neither; Mantine asks for the colour scheme, lazy sections for the viewport.
window.matchMedia = (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => {},
  removeListener: () => {},
  addEventListener: () => {},
  removeEventListener: () => {},
  dispatchEvent: () => false,
});
window.scrollTo = () => {};
