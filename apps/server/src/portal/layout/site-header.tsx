import { BrandMark } from '../components/brand-mark.tsx';
import { Icon } from '../components/icon.tsx';
import { ElderSwitch, type ElderSwitchProps } from './elder-switch.tsx';
import { type NavigationKey, navigation, siteName } from './navigation.ts';

export type SiteHeaderProps = {
  readonly current?: NavigationKey;
  readonly elderSwitch?: ElderSwitchProps;
  /** The county whose places the visitor is shown, and where to choose it; null before it is chosen. */
  readonly countyDoor?: { readonly name: string | null; readonly href: string };
  /** Log in, or the way to one's own cases. */
  readonly account?: { readonly href: string; readonly label: string };
  /** A line above everything, e.g. that this is a demonstration. */
  readonly ribbon?: string;
};

/** Mark, name, the five doors; a double rule (文武线) closes it off. */
export function SiteHeader({ current, elderSwitch, countyDoor, account, ribbon }: SiteHeaderProps) {
  return (
    <header className="site-header">
      {ribbon !== undefined && <p className="ribbon">{ribbon}</p>}
      <div className="wrap site-head">
        <a className="site-name" href="/">
          <BrandMark />
          <SiteName />
        </a>
        <div className="site-tools">
          {countyDoor && (
            <a className="button button-quiet" href={countyDoor.href} rel="nofollow">
              <Icon name="place" />
              {countyDoor.name ?? '选择县区'}
              {countyDoor.name !== null && <span className="visually-hidden">，换一个县区</span>}
            </a>
          )}
          {elderSwitch && <ElderSwitch {...elderSwitch} />}
          {account && (
            <a className="button button-quiet" href={account.href}>
              <Icon name="person" />
              {account.label}
            </a>
          )}
        </div>
      </div>
      <nav className="wrap site-nav" aria-label="主导航">
        <ul>
          {navigation.map((door) => (
            <li key={door.key}>
              <a href={door.href} aria-current={door.key === current ? 'page' : undefined}>
                {door.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** The name breaks before the brand in quotes, never within it. */
function SiteName() {
  const [before = '', brand = '', after = ''] = siteName.split(/(“.+”)/u);
  return (
    <span>
      {before}
      <span className="nowrap">{brand}</span>
      {after}
    </span>
  );
}
