import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod';
import { LoadFailed } from './components/LoadFailed.tsx';
import { NotFound } from './components/NotFound.tsx';
import { Opening } from './components/Opening.tsx';
import { ChartPage } from './features/desk/ChartPage.tsx';
import { Shell } from './features/shell/Shell.tsx';
import { SignInPage } from './features/sign-in/SignInPage.tsx';

const root = createRootRoute({ notFoundComponent: NotFound });
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: z.object({ link: z.string().optional() }),
  component: SignInPage,
});
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });
const chart = createRoute({ getParentRoute: () => shell, path: '/', component: ChartPage });
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

const routeTree = root.addChildren([signIn, shell.addChildren([chart, flows, imports, oneImport])]);

/** The addresses of the desk. */
export function createDeskRouter() {
  return createRouter({
    routeTree,
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
