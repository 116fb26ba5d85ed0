import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import * as z from 'zod';
import { LoadFailed } from './components/LoadFailed.tsx';
import { NotFound } from './components/NotFound.tsx';
import { Opening } from './components/Opening.tsx';
import { HomePage } from './features/desk/HomePage.tsx';
import { Shell } from './features/shell/Shell.tsx';
import { SignInPage } from './features/sign-in/SignInPage.tsx';

const root = createRootRoute({ notFoundComponent: NotFound });
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  // The parser of addresses reads figures as numbers.
  validateSearch: z.object({ link: z.string().optional(), refused: z.unknown().optional() }),
  component: SignInPage,
});
const setPassword = createRoute({
  getParentRoute: () => root,
  path: '/set-password',
  component: lazyRouteComponent(() => import('./features/sign-in/SetPasswordPage.tsx'), 'SetPasswordPage'),
});
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });
const chart = createRoute({ getParentRoute: () => shell, path: '/', component: HomePage });
const flows = createRoute({
  getParentRoute: () => shell,
  path: '/flows',
  component: lazyRouteComponent(() => import('./features/flows/FlowsPage.tsx'), 'FlowsPage'),
});
const imports = createRoute({
  getParentRoute: () => shell,
  path: '/imports',
  component: lazyRouteComponent(() => import('./features/imports/ImportsPage.tsx'), 'ImportsPage'),
});
const oneImport = createRoute({
  getParentRoute: () => shell,
  path: '/imports/$importId',
  component: lazyRouteComponent(() => import('./features/imports/ImportPage.tsx'), 'ImportPage'),
});
const accounts = createRoute({
  getParentRoute: () => shell,
  path: '/accounts',
  component: lazyRouteComponent(() => import('./features/accounts/AccountsPage.tsx'), 'AccountsPage'),
});
const oneAccount = createRoute({
  getParentRoute: () => shell,
  path: '/accounts/$accountId',
  component: lazyRouteComponent(() => import('./features/accounts/AccountPage.tsx'), 'AccountPage'),
});
const agencies = createRoute({
  getParentRoute: () => shell,
  path: '/agencies',
  component: lazyRouteComponent(() => import('./features/agencies/AgenciesPage.tsx'), 'AgenciesPage'),
});
const oneAgency = createRoute({
  getParentRoute: () => shell,
  path: '/agencies/$code',
  component: lazyRouteComponent(() => import('./features/agencies/AgencyPage.tsx'), 'AgencyPage'),
});
const compartments = createRoute({
  getParentRoute: () => shell,
  path: '/compartments',
  component: lazyRouteComponent(() => import('./features/compartments/CompartmentsPage.tsx'), 'CompartmentsPage'),
});
const ownAccount = createRoute({
  getParentRoute: () => shell,
  path: '/own-account',
  component: lazyRouteComponent(() => import('./features/own-account/OwnAccountPage.tsx'), 'OwnAccountPage'),
});
const oversight = createRoute({
  getParentRoute: () => shell,
  path: '/audit',
  validateSearch: z.object({ subject: z.string().optional() }),
  component: lazyRouteComponent(() => import('./features/oversight/OversightPage.tsx'), 'OversightPage'),
});

const sharing = createRoute({
  getParentRoute: () => shell,
  path: '/sharing',
  component: lazyRouteComponent(() => import('./features/sharing/SharingPage.tsx'), 'SharingPage'),
});

const checks = createRoute({
  getParentRoute: () => shell,
  path: '/checks',
  component: lazyRouteComponent(() => import('./features/checks/ChecksPage.tsx'), 'ChecksPage'),
});
const seals = createRoute({
  getParentRoute: () => shell,
  path: '/seals',
  component: lazyRouteComponent(() => import('./features/seals/SealsPage.tsx'), 'SealsPage'),
});

const demonstration = createRoute({
  getParentRoute: () => shell,
  path: '/demonstration',
  component: lazyRouteComponent(() => import('./features/demonstration/DemonstrationPage.tsx'), 'DemonstrationPage'),
});

const places = [
  demonstration,
  oversight,
  sharing,
  chart,
  flows,
  imports,
  oneImport,
  accounts,
  oneAccount,
  agencies,
  oneAgency,
  checks,
  compartments,
  seals,
  ownAccount,
];
const routeTree = root.addChildren([signIn, setPassword, shell.addChildren(places)]);

/** The addresses of the desk; tests walk a history of their own. */
export function createDeskRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    ...(history ? { history } : {}),
    defaultPendingComponent: Opening,
    defaultPendingMs: 150,
    defaultErrorComponent: LoadFailed,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDeskRouter>;
  }
}
