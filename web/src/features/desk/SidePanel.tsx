import { Tabs } from '@mantine/core';
import { useHotkeys } from 'react-hotkeys-hook';
import { goToSearch } from '../../state/go-to-search.ts';
import { useSidePanel, type SideTab } from '../../state/side-panel.ts';
import { AnalysisPanel } from '../analysis/AnalysisPanel.tsx';
import { SearchPanel } from '../search/SearchPanel.tsx';

const tabs: Readonly<Record<SideTab, string>> = { search: 'Search', analysis: 'Analysis' };

/** The left side of the desk: what is looked for, and what is asked of the network. Search keeps what was typed. */
export function SidePanel() {
  const { tab, showTab } = useSidePanel();
  useHotkeys('/, mod+k', goToSearch, { preventDefault: true });

  return (
    <Tabs
      value={tab}
      onChange={(to) => showTab(to === 'analysis' ? 'analysis' : 'search')}
      className="panel side-panel"
    >
      <Tabs.List aria-label="Search or analysis">
        {Object.entries(tabs).map(([name, label]) => (
          <Tabs.Tab key={name} value={name}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="search" className="side-part">
        <SearchPanel />
      </Tabs.Panel>
      <Tabs.Panel value="analysis" className="side-part">
        {tab === 'analysis' && <AnalysisPanel />}
      </Tabs.Panel>
    </Tabs>
  );
}
