import 'maplibre-gl/dist/maplibre-gl.css';
import { Text, useComputedColorScheme } from '@mantine/core';
import { GeoJSONSource, Map as GlobeMap, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useMemo, useRef, useState } from 'react';
import { drawnFlows, flowArcs, flowEnds, MOST_ARCS } from './arcs.ts';
import { flowKey, isOnMap, type Flow } from './flow.ts';
import { mapStyle } from './map-style.ts';
import { worldCountries } from './world.ts';

setWorkerUrl(workerUrl);

interface FlowMapProps {
  readonly flows: readonly Flow[];
  readonly selected: string | undefined;
  readonly onSelect: (key: string) => void;
}

/** Arcs between the ends of flows; the table beside it says the same in words. */
export function FlowMap({ flows, selected, onSelect }: FlowMapProps) {
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<GlobeMap>();
  const [isDrawable] = useState(hasWebGl);
  const isDark = useComputedColorScheme('light') === 'dark';
  const world = useMemo(() => worldCountries(), []);
  const arcs = useMemo(() => flowArcs(drawnFlows(flows, selected)), [flows, selected]);
  const isCut = flows.filter(isOnMap).length > MOST_ARCS;

  useEffect(() => {
    if (!container.current || !isDrawable) return;
    const style = mapStyle(isDark, world);
    const made = new GlobeMap({
      container: container.current,
      style,
      center: [20, 15],
      zoom: 0.8,
      attributionControl: false,
    });
    made.addControl(new NavigationControl({ showCompass: false }));
    made.once('load', () => setMap(made));
    return () => {
      setMap(undefined);
      made.remove();
    };
    // Light and dark are rare enough for a map made anew.
  }, [isDark, isDrawable, world]);

  useEffect(() => {
    const show = (source: string, data: ReturnType<typeof flowArcs> | ReturnType<typeof flowEnds>) => {
      const found = map?.getSource(source);
      if (found instanceof GeoJSONSource) void found.setData(data);
    };
    show('arcs', arcs);
    show('ends', flowEnds(arcs));
    show('selected', { ...arcs, features: arcs.features.filter(({ properties }) => properties?.['key'] === selected) });
  }, [map, arcs, selected]);

  useEffect(() => {
    if (!map) return;
    const click = map.on('click', 'arcs', ({ features }) => {
      const key: unknown = features?.[0]?.properties['key'];
      if (typeof key === 'string') onSelect(key);
    });
    const enter = map.on('mouseenter', 'arcs', () => void (map.getCanvas().style.cursor = 'pointer'));
    const leave = map.on('mouseleave', 'arcs', () => void (map.getCanvas().style.cursor = ''));
    return () => [click, enter, leave].forEach((subscription) => subscription.unsubscribe());
  }, [map, onSelect]);

  const shown = flows.find((flow) => flowKey(flow) === selected);
  return (
    <section className="panel" aria-label="Map of flows" style={{ position: 'relative' }}>
      {!isDrawable && (
        <Text size="sm" p="md">
          This browser cannot draw the map. The table says the same.
        </Text>
      )}
      {isDrawable && !map && (
        <Text size="sm" p="md" pos="absolute" role="status">
          Drawing the map…
        </Text>
      )}
      <div ref={container} style={{ flex: 1, minHeight: 0 }} data-arcs={arcs.features.length} />
      <Text size="xs" px="sm" py={4} c="var(--desk-text-soft)">
        {shown && !isOnMap(shown) ? 'The selected flow has an end of unknown position. ' : ''}
        {isCut ? `The ${MOST_ARCS} largest flows are drawn, and the one that you select. ` : ''}
        The wider an arc, the more seizures; the dot is where it goes. Between countries it runs from middle to middle,
        not from where anything happened. Borders (Natural Earth, 1:110 million) may be disputed; drawing them takes no
        side.
      </Text>
    </section>
  );
}

/** Whether this browser can draw the map at all. */
function hasWebGl(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}
