import { Navigate } from '@tanstack/react-router';
import { homeOf } from '../shell/places.ts';
import { useSession } from '../shell/use-session.ts';
import { ChartPage } from './ChartPage.tsx';

/** Where one arrives: the chart, or the page of those who are given no case data. */
export function HomePage() {
  const session = useSession().data;
  const home = session ? homeOf(session) : '/';
  if (home !== '/') return <Navigate to={home} replace />;
  return <ChartPage />;
}
