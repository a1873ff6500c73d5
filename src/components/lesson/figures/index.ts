import Areas from "../network/Areas.astro";
import Graph from "../network/Graph.astro";
import LayerTable from "../network/LayerTable.astro";
import Memory from "../network/Memory.astro";
import NetworkPicture from "../network/NetworkPicture.astro";
import Volumes from "../network/Volumes.astro";
import AttentionProjections from "./AttentionProjections.astro";
import DenseAsConvolution from "./DenseAsConvolution.astro";
import DenseConnections from "./DenseConnections.astro";
import EmbeddingTable from "./EmbeddingTable.astro";
import FilterStack from "./FilterStack.astro";
import GatedCell from "./GatedCell.astro";
import KernelGrid from "./KernelGrid.astro";
import MemoryTimeline from "./MemoryTimeline.astro";
import MergedShapes from "./MergedShapes.astro";
import NormalisedAxes from "./NormalisedAxes.astro";
import PoolingGrid from "./PoolingGrid.astro";
import ReceptiveField from "./ReceptiveField.astro";
import RecurrentStack from "./RecurrentStack.astro";
import ShapeBlocks from "./ShapeBlocks.astro";
import SlidingKernel from "./SlidingKernel.astro";
import TransposedKernel from "./TransposedKernel.astro";
import UnrolledRnn from "./UnrolledRnn.astro";
import WeightMatrices from "./WeightMatrices.astro";

/** The figures of lessons. */
export const figureComponents = {
  Areas,
  AttentionProjections,
  DenseAsConvolution,
  DenseConnections,
  EmbeddingTable,
  FilterStack,
  GatedCell,
  Graph,
  KernelGrid,
  LayerTable,
  Memory,
  MemoryTimeline,
  MergedShapes,
  NetworkPicture,
  NormalisedAxes,
  PoolingGrid,
  ReceptiveField,
  RecurrentStack,
  ShapeBlocks,
  SlidingKernel,
  TransposedKernel,
  UnrolledRnn,
  Volumes,
  WeightMatrices,
};
