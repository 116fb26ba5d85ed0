export { components } from './algorithms/components.ts';
export { condensation } from './algorithms/condensation.ts';
export type { Condensation } from './algorithms/condensation.ts';
export { flows } from './algorithms/flows.ts';
export type { Flow, FlowOptions, Flows } from './algorithms/flows.ts';
export { connectedPairs, fragmentation } from './algorithms/fragmentation.ts';
export { hierarchy } from './algorithms/hierarchy.ts';
export type { Hierarchy, TierGroup } from './algorithms/hierarchy.ts';
export { keyPlayers } from './algorithms/key-players.ts';
export type { KeyPlayerOptions, KeyPlayers } from './algorithms/key-players.ts';
export { linkedSince } from './algorithms/linked-since.ts';
export type { LinkedSince } from './algorithms/linked-since.ts';
export { neighboursOf } from './algorithms/neighbour-counts.ts';
export type { NeighbourCount, Neighbours } from './algorithms/neighbour-counts.ts';
export { membersOf, numberGroups } from './algorithms/partition.ts';
export type { Partition } from './algorithms/partition.ts';
export { removalOrder } from './algorithms/removal-order.ts';
export type { RemovalOptions } from './algorithms/removal-order.ts';
export { removalSteps } from './algorithms/removal-steps.ts';
export type { RemovalStep } from './algorithms/removal-steps.ts';
export { itemsOf } from './algorithms/seizure-items.ts';
export type { SeizureItems } from './algorithms/seizure-items.ts';
export { shortestPaths } from './algorithms/shortest-paths.ts';
export type { Path, PathLimits, ShortestPaths } from './algorithms/shortest-paths.ts';
export { strongComponents } from './algorithms/strong-components.ts';
export { monthOf, summarise } from './algorithms/summarise.ts';
export type { Summary } from './algorithms/summarise.ts';
export type { Tick } from './algorithms/tick.ts';
export { buildGraph } from './graph/build-graph.ts';
export type { GraphOptions, Ties } from './graph/build-graph.ts';
export { arcWeight } from './graph/graph.ts';
export type { Graph } from './graph/graph.ts';
export { HELPER_ENDS, projectGraph } from './graph/project-graph.ts';
export type { ProjectedGraph, ProjectionOptions } from './graph/project-graph.ts';
export { subgraph } from './graph/subgraph.ts';
export type { Subgraph } from './graph/subgraph.ts';
export { applyDecisions } from './topology/apply-decisions.ts';
export { applyRecord } from './topology/apply-record.ts';
export type { AppliedRecord } from './topology/apply-record.ts';
export { claimConfidence, claimPlace, claimToken, claimType } from './topology/claim-columns.ts';
export { compact } from './topology/compact.ts';
export { createTopology } from './topology/create-topology.ts';
export { descriptionToken } from './topology/description-columns.ts';
export { forEachRowAt } from './topology/rows-at.ts';
export { newestVisible } from './topology/newest-write.ts';
export { valueAt } from './topology/packed-column.ts';
export type { PackedColumn } from './topology/packed-column.ts';
export { recordedAt, retractedAt } from './topology/record-columns.ts';
export { topologyBytes } from './topology/topology-bytes.ts';
export type { AppliedDecision, NewestWrite, Topology } from './topology/topology.ts';
export { captionOf } from './view/captions.ts';
export { findEntity, isEntityVisible, isGuarded, kindLabelOf, shownId } from './view/entities.ts';
export type { Safeguards } from './view/guard.ts';
export { claimAddress, foldLink, linksBetween, linksToEach, shownEnds } from './view/links.ts';
export type { ClaimAddress, FoldedLink } from './view/links.ts';
export { linksAmong } from './view/links-among.ts';
export { forEachLinked, linkedCount, passageAt } from './view/projection.ts';
export { createView, maskOf, walkedClasses, withAllTypes } from './view/view.ts';
export type { TimeMode, View, ViewOptions } from './view/view.ts';
export { markedElsewhere } from './view/marked-elsewhere.ts';
export type { MarkedElsewhere } from './view/marked-elsewhere.ts';
export { isNameTold, isPartlyTold, withheldAt, withheldIn } from './view/withheld.ts';
export type { NameKind } from './view/withheld.ts';
export { keyValue } from './view/guard-names.ts';
export {
  forEachClaim,
  forEachDescription,
  isClaimVisible,
  isDescriptionVisible,
  isRecordVisible,
  isTold,
  isWalked,
} from './view/visible-claims.ts';
