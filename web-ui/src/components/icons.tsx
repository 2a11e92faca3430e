import type { ReactNode } from 'react';

/** Drawn on a 16 x 16 grid; always beside a word, so hidden from assistive technology. */
function Icon({ children, size = 16 }: { children: ReactNode; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const BreakingIcon = () => (
  <Icon size={13}>
    <path d="M8 2 14.5 13.5h-13Z" fill="currentColor" />
  </Icon>
);

export const RiskyIcon = () => (
  <Icon size={13}>
    <circle cx="8" cy="8" r="5.6" fill="currentColor" />
  </Icon>
);

export const SafeIcon = () => (
  <Icon size={13}>
    <path d="M8 2.5v11M2.5 8h11" strokeWidth="2.6" />
  </Icon>
);

export const NoneIcon = () => (
  <Icon size={13}>
    <path d="M3 6h10M3 10h10" strokeWidth="2.2" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.5" />
    <path d="m10.5 10.5 3.5 3.5" />
  </Icon>
);

export const SunIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="3" />
    <path d="M8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8 13 13M13 3l-1.2 1.2M4.2 11.8 3 13" />
  </Icon>
);

export const MoonIcon = () => (
  <Icon>
    <path d="M13.4 9.6A5.8 5.8 0 0 1 6.4 2.6a5.8 5.8 0 1 0 7 7Z" />
  </Icon>
);

export const AutoIcon = () => (
  <Icon>
    <rect x="2" y="3" width="12" height="8" rx="1" />
    <path d="M6 14h4" />
  </Icon>
);

export const ChevronIcon = () => (
  <Icon size={14}>
    <path d="m6 3.5 4.5 4.5L6 12.5" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.2" />
    <path d="M10.5 3.2a.7.7 0 0 0-.7-.7H3.2a.7.7 0 0 0-.7.7v6.6c0 .4.3.7.7.7" />
  </Icon>
);

export const TickIcon = () => (
  <Icon>
    <path d="m3 8.5 3.4 3.4L13 4.5" />
  </Icon>
);

export const SwapIcon = () => (
  <Icon>
    <path d="M2.5 5.5h10M10 3l2.5 2.5L10 8M13.5 11h-10M6 8.5 3.5 11 6 13.5" />
  </Icon>
);

export const ArrowIcon = () => (
  <Icon size={14}>
    <path d="M2.5 8h11M9.5 4l4 4-4 4" />
  </Icon>
);

export const AnchorIcon = () => (
  <Icon size={14}>
    <path d="M6.2 2 4.6 14M11.4 2 9.8 14M2.6 5.6h11.2M2.2 10.4h11.2" />
  </Icon>
);

export const DownloadIcon = () => (
  <Icon size={14}>
    <path d="M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11" />
  </Icon>
);
