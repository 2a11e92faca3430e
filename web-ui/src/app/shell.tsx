import { Link, Outlet } from '@tanstack/react-router';
import { ColorSchemeSwitch } from './color-scheme-switch';
import { RouteAnnouncer } from './route-announcer';
import { SearchBox } from './search-box';
import classes from './shell.module.css';

export function Shell() {
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        Skip to the content
      </a>
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link to="/catalog" className={classes.brand}>
            <Mark />
            Concordat
          </Link>
          <nav aria-label="Main" className={classes.nav}>
            <Link to="/catalog" className={classes.navLink}>
              Catalog
            </Link>
            <Link to="/reviews" className={classes.navLink}>
              Reviews
            </Link>
          </nav>
          <div className={classes.tools}>
            <SearchBox />
            <Link to="/sign-in" className={classes.navLink}>
              Sign in
            </Link>
            <ColorSchemeSwitch />
          </div>
        </div>
      </header>
      <main id="main" className={classes.main} tabIndex={-1}>
        <Outlet />
      </main>
      <RouteAnnouncer />
    </div>
  );
}

function Mark() {
  return (
    <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#17324d" />
      <g fill="none" strokeWidth="3.4" strokeLinecap="round">
        <path d="M19.5 9.6A7.6 7.6 0 1 0 19.5 22.4" stroke="#8fd0c6" />
        <path d="M15.9 11.9A7.6 7.6 0 1 1 15.9 20.1" stroke="#fff" />
      </g>
    </svg>
  );
}
