import { Navigate } from '@tanstack/react-router';
import { seesCases } from '../shell/places.ts';
import { useSession } from '../shell/use-session.ts';
import { ChartPage } from './ChartPage.tsx';

/** Where one arrives: the chart, or for administrators, who are given no case data, the accounts. */
export function HomePage() {
  const session = useSession().data;
  if (session && !seesCases(session)) return <Navigate to="/accounts" replace />;
  return <ChartPage />;
}
